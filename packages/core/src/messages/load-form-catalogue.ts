import type { Language } from '../language.js';
import type { Catalogue } from './catalogue.js';
import { catalogue } from './zh-cn-form.js';

/**
 * Gives what a national kind may say of a value, without the words that only texts, cases and local profiles need.
 * The Chinese ones are not loaded on use: nearly every page needs them, and would wait for them.
 */
export async function loadFormCatalogue(language: Language): Promise<Catalogue> {
  return language === 'en' ? (await import('./en-form.js')).catalogue : catalogue;
}
