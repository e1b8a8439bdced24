import type { Language } from '../language.js';
import type { Catalogue } from './catalogue.js';

const catalogues: Readonly<Record<Language, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  'zh-CN': () => import('./zh-cn-form.js'),
  en: () => import('./en-form.js'),
};

/** Loads what a national kind may say of a value, without the words that only texts, cases and local profiles need. */
export async function loadFormCatalogue(language: Language): Promise<Catalogue> {
  return (await catalogues[language]()).catalogue;
}
