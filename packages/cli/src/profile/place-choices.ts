import { type Language, resolvePointer } from '@guitu/core';
import { loadProfile, type ProfileChoices } from '@guitu/core/profile';
import { readProfile } from './read-profile.js';
import { shapeRefusal } from './shape-text.js';

/**
 * What a place has chosen where the standard leaves it open, of the one above what the one below does not say.
 * @param asked what `--profile` names; the one profile that the documents name when absent
 */
export async function placeChoices(
  asked: string | undefined,
  documents: readonly unknown[],
  language: Language,
): Promise<ProfileChoices> {
  const name = asked ?? (await namedBy(documents));
  if (name === undefined || name === 'none' || name === 'reference') return {};
  const read = await readProfile(name, language);
  if ('faults' in read) throw shapeRefusal(name, read.faults, language);
  return read.chain.reduce<ProfileChoices>((all, { choices }) => joined(all, choices), {});
}

/** Documents that name several places are of none; a place whose profile does not ship has chosen nothing here. */
async function namedBy(documents: readonly unknown[]): Promise<string | undefined> {
  const named = new Set(documents.map((document) => resolvePointer(document, '/header/profile')));
  const [only, ...more] = [...named].filter((name) => typeof name === 'string' && name !== 'reference');
  return typeof only === 'string' && more.length === 0 && (await loadProfile(only)) ? only : undefined;
}

function joined(above: ProfileChoices, below: ProfileChoices = {}): ProfileChoices {
  return {
    ...above,
    ...below,
    lifecycle: { ...above.lifecycle, ...below.lifecycle },
    rubrics: { ...above.rubrics, ...below.rubrics },
  };
}
