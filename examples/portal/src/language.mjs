import { textOf } from './routes/answer.mjs';

/** The language of a page that speaks both; Chinese until English is asked for. @param {unknown} query @returns {import('@guitu/core').Language} */
export const languageIn = (query) => (textOf(query, 'lang') === 'en' ? 'en' : 'zh-CN');
