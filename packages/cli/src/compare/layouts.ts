import type { Found } from './change.js';
import { canonical, isObject } from './shape/canonical.js';

/** A layout as its author wrote it. */
export interface PublishedLayout {
  readonly sections?: readonly { readonly id: string; readonly [part: string]: unknown }[];
  readonly fields?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly print?: unknown;
}

/** What changes who sees a field or whether it is submitted; the rest changes how it looks. */
const BEHAVIOUR = new Set(['when', 'roles', 'print']);

/** Layouts never decide whether a value is allowed: what is shown, printed or hidden otherwise moves MINOR, looks PATCH. */
export function compareLayouts(slug: string, old: PublishedLayout, now: PublishedLayout): Found[] {
  const found: Found[] = [];
  const compare = (at: string, one: unknown, other: unknown): void => {
    const [before, after] = [isObject(one) ? one : {}, isObject(other) ? other : {}];
    for (const part of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (canonical(before[part]) === canonical(after[part])) continue;
      const isBehaviour = BEHAVIOUR.has(part) || at === 'print';
      found.push({
        subject: 'layout',
        name: slug,
        at,
        what: part,
        verdict: isBehaviour ? 'equal' : 'annotation',
        release: isBehaviour ? 'minor' : 'patch',
        from: before[part],
        to: after[part],
      });
    }
  };
  const [before, after] = [sections(old), sections(now)];
  for (const id of new Set([...before.keys(), ...after.keys()]))
    compare(`section ${id}`, before.get(id), after.get(id));
  const paths = new Set([...Object.keys(old.fields ?? {}), ...Object.keys(now.fields ?? {})]);
  for (const path of paths) compare(path, old.fields?.[path], now.fields?.[path]);
  compare('print', old.print, now.print);
  return found;
}

const sections = ({ sections: all = [] }: PublishedLayout): Map<string, unknown> =>
  new Map(all.map(({ id, ...section }) => [id, section]));
