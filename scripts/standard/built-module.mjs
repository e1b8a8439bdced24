/**
 * The module that the build wrote for a document, straight from its file.
 * @param {string} slug @returns {Promise<import('../../packages/core/dist/definition.js').DocumentModule>}
 */
export const builtModule = (slug) => import(new URL(`../../packages/core/documents/${slug}.js`, import.meta.url).href);
