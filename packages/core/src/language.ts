/** The languages that every text of the standard has. */
export type Language = 'zh-CN' | 'en';

/** The languages in the order in which they are shown. */
export const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];
