import type { Found } from './change.js';
import { canonical } from './shape/canonical.js';

/**
 * The codes of a closed list stand in the schema of each field that takes them. Such lines say again what the line of
 * the list says: they become its places, and lend it their document.
 */
export function withPlacesOfLists(documents: readonly Found[], lists: readonly Found[]): Found[] {
  const changed = new Map<string, Set<string>>();
  for (const { name, at, what } of lists)
    if (what === 'added' || what.startsWith('removed')) changed.set(name, (changed.get(name) ?? new Set()).add(at));
  const places = new Map<string, Found[]>();
  const left = documents.filter((line) => {
    const list = [...changed].find(([, codes]) => saysOnly(line, codes));
    if (!list) return true;
    places.set(list[0], [...(places.get(list[0]) ?? []), line]);
    return false;
  });
  return [
    ...left,
    ...lists.map((line) => {
      const lines = line.at === '' || line.verdict === 'annotation' ? [] : (places.get(line.name) ?? []);
      const witness = lines.map((one) => one.witness).find((one) => one?.accepted === accepted(line));
      return {
        ...line,
        ...(lines.length > 0 ? { also: lines.map(({ name, at }) => `${name} ${at}`) } : {}),
        ...(witness ? { witness } : {}),
      };
    }),
  ];
}

const accepted = ({ what }: Found): 'old' | 'new' => (what === 'added' ? 'new' : 'old');

/** Whether a line of a schema says no more than that these codes came or went. */
function saysOnly({ subject, what, from, to }: Found, codes: ReadonlySet<string>): boolean {
  if (subject !== 'schema' || what !== 'enum' || !Array.isArray(from) || !Array.isArray(to)) return false;
  const [before, after] = [new Set(from.map(canonical)), new Set(to.map(canonical))];
  const different = [...from, ...to].filter((code) => before.has(canonical(code)) !== after.has(canonical(code)));
  return different.length > 0 && different.every((code) => codes.has(String(code)));
}
