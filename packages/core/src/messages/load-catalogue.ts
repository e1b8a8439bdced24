import type { Language } from '../language.js';
import type { Catalogue } from './catalogue.js';

const catalogues: Readonly<Record<Language, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  'zh-CN': () => import('./zh-cn.js'),
  en: () => import('./en.js'),
};

/** Loads the words of issues in one language, and of no other. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return (await catalogues[language]()).catalogue;
}
