import type { DocumentTexts } from '../definition.js';
import type { Language } from '../language.js';
import type { ProfileWords } from './profile.js';
import type { ProfiledDocument } from './profiled-document.js';

/** The words of a document as a place says them, over those of the standard in the same language. */
export function profiledTexts(
  texts: DocumentTexts,
  { words, lists }: Pick<ProfiledDocument, 'words' | 'lists'>,
): DocumentTexts {
  const { language } = texts;
  const codes: Record<string, Readonly<Record<string, string>>> = {};
  for (const name of Object.keys(texts.codes)) {
    codes[name] = { ...texts.codes[name], ...said(words.codes[name], language) };
  }
  for (const name of Object.keys(lists)) {
    const list = lists[name];
    const all = { ...(list?.of === undefined ? {} : codes[list.of]), ...said(words.codes[name], language) };
    // The words of a long list load on use, and those of its part with them.
    if (list?.of !== undefined && codes[list.of] === undefined) continue;
    codes[name] = Object.fromEntries((list?.codes ?? []).map((code) => [code, all[code] ?? code]));
  }
  return {
    ...texts,
    title: words.title?.[language] ?? texts.title,
    fields: fieldWords(texts, words.fields),
    rules: { ...texts.rules, ...said(words.rules, language) },
    sections: { ...texts.sections, ...said(words.sections, language) },
    codes,
    instruments: { ...said(words.instruments, language), ...texts.instruments },
  };
}

function fieldWords(
  { fields, language }: DocumentTexts,
  local: ProfiledDocument['words']['fields'],
): DocumentTexts['fields'] {
  const all = { ...fields };
  for (const template of Object.keys(local)) {
    const known = fields[template];
    const description = local[template]?.description?.[language] ?? known?.description;
    all[template] = {
      title: local[template]?.title?.[language] ?? known?.title ?? template,
      ...(description === undefined ? {} : { description }),
    };
  }
  return all;
}

/** Words in one language. */
function said(words: Readonly<Record<string, ProfileWords>> = {}, language: Language): Record<string, string> {
  return Object.fromEntries(Object.keys(words).map((name) => [name, words[name]?.[language] ?? '']));
}
