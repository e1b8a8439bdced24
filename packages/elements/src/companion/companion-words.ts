import type { Locale } from '../messages/messages.js';

/** What elements beside a form say themselves. */
export interface CompanionWords {
  /** Name of the list of the sections of a form on one page. */
  readonly sections: string;
  readonly sectionOf: (section: number, count: number) => string;
  /** Of a summary of errors, when none is left. */
  readonly allMended: string;
}

/** They load with those elements. */
export const COMPANION_WORDS: Readonly<Record<Locale, CompanionWords>> = {
  'zh-CN': {
    sections: '各部分',
    sectionOf: (section, count) => `第 ${section} 部分，共 ${count} 部分`,
    allMended: '需要修改的内容都已改好',
  },
  en: {
    sections: 'Sections',
    sectionOf: (section, count) => `Section ${section} of ${count}`,
    allMended: 'Everything is corrected',
  },
};
