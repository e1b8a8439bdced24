import type { PackFile } from '../vectors/pack.js';
import { KIND_FILE } from './kind-module.js';

/** The module that pages import: it loads a document in one language, and nothing of any other. */
export function indexModule(profile: string, slugs: readonly string[]): PackFile {
  const loaders = slugs.map((slug) => {
    const words = ['zh-CN', 'en'].map((language) => `'${language}': () => import('./texts/${slug}.${language}.js')`);
    return `  '${slug}': {\n    document: () => import('./documents/${slug}.js'),\n    ${words.join(',\n    ')},\n  },\n`;
  });
  const text = `import { compiledKind } from './${KIND_FILE}';

const loaders = {
${loaders.join('')}};

export const profile = '${profile}';

export const slugs = Object.keys(loaders);

export async function loadDocument(slug, options = {}) {
  const { language = 'zh-CN' } = options;
  const own = slugs.indexOf(slug) < 0 ? undefined : loaders[slug];
  if (own === undefined) throw new Error('There is no such document under the profile ' + profile);
  if (options.profile !== undefined && options.profile !== profile)
    throw new Error('These modules are of the profile ' + profile);
  const [{ compiled }, { texts }] = await Promise.all([own.document(), own[language]()]);
  return compiledKind(compiled, texts, language);
}
`;
  return { path: 'index.js', text };
}

/** The types of the module, for those who build with TypeScript. */
export function indexTypes(): PackFile {
  const text = `import type { DocumentKind } from '@guitu/core';

/** Id of the profile. */
export declare const profile: string;
/** The documents that the profile touches. */
export declare const slugs: readonly string[];
/** Loads one of them; rejects for another document, or another profile. */
export declare function loadDocument(
  slug: string,
  options?: { readonly language?: 'zh-CN' | 'en'; readonly profile?: string },
): Promise<DocumentKind>;
`;
  return { path: 'index.d.ts', text };
}
