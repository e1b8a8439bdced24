/** Titles of the documents of this version, for links. @type {Map<string, import('./words.mjs').Bilingual>} */
const titles = new Map();

/** Tells the pages which documents exist. @param {any[]} documents */
export const knowDocuments = (documents) => {
  for (const { slug, meta } of documents) titles.set(slug, meta.title);
};

/** @param {string} slug */
export const isShipped = (slug) => titles.has(slug);

/** The title of a document, or its slug while this version does not have it. @param {string} slug @param {import('./words.mjs').Language} language */
export const documentTitle = (slug, language) => titles.get(slug)?.[language] ?? slug;
