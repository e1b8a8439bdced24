import type { Codelist, CodelistModule } from '../codelists/codelist.js';
import type { CodelistLoaders } from '../definition.js';
import type { ProfileWords } from './profile.js';
import type { ProfiledDocument } from './profiled-document.js';

/** Loaders of the long lists of a document as a place has them: in its words, and in part where it has only a part. */
export function profiledCodelists(
  loaders: CodelistLoaders,
  { lists, words }: Pick<ProfiledDocument, 'lists' | 'words'>,
): CodelistLoaders {
  const all: Record<string, () => Promise<CodelistModule>> = { ...loaders };
  for (const name of Object.keys(loaders)) {
    const labels = words.codes[name];
    if (labels) all[name] = changed(loaders[name], (list) => labelled(list, labels));
  }
  for (const name of Object.keys(lists)) {
    const { of, codes } = lists[name] as ProfiledDocument['lists'][string];
    const load = of === undefined ? undefined : all[of];
    if (load) all[name] = whole(load, (list) => ({ ...partOf(list, codes), name, open: false }));
  }
  return all;
}

function changed(
  load: CodelistLoaders[string] | undefined,
  change: (list: Codelist) => Codelist,
): CodelistLoaders[string] {
  return async () => {
    const { codelist, load: loadPart } = await (load as CodelistLoaders[string])();
    if (!loadPart) return { codelist: change(codelist) };
    return { codelist: change(codelist), load: async (code) => change(await loadPart(code)) };
  };
}

/** Part of a list that comes in parts is short enough to come at once. */
function whole(load: CodelistLoaders[string], change: (list: Codelist) => Codelist): CodelistLoaders[string] {
  return async () => {
    const { codelist, load: loadPart } = await load();
    return { codelist: change(loadPart ? await loadPart('') : codelist) };
  };
}

function labelled(list: Codelist, labels: Readonly<Record<string, ProfileWords>>): Codelist {
  return {
    ...list,
    entries: list.entries.map((entry) => {
      const label = labels[entry.code];
      return label === undefined ? entry : { ...entry, zh: label['zh-CN'], en: label.en };
    }),
  };
}

function partOf(list: Codelist, codes: readonly string[]): Codelist {
  return { ...list, entries: list.entries.filter(({ code }) => codes.indexOf(code) >= 0) };
}
