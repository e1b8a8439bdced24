import { compareCodelists, type PublishedList } from './codelists.js';
import { type Change, changeOf, type Found } from './change.js';
import { compareLayouts, type PublishedLayout } from './layouts.js';
import { compareRegisters, entriesOf } from './registers.js';
import type { Release } from './release/release.js';
import { laterParts } from './later-parts.js';
import { withPlacesOfLists } from './list-places.js';
import { witnessOfRule } from './rule-witness.js';
import { compareRubrics, type Examples, type PublishedRubric } from './rubrics.js';
import { compareRules, type PublishedRule } from './rules.js';
import { compareSchemas } from './schemas.js';
import { canonical, isObject } from './shape/canonical.js';
import { sidesOf, slugsOf } from './sides.js';
import { together } from './together.js';

/** Every change between two releases, the most serious parts first, in an order that does not vary. */
export function compareReleases(old: Release, now: Release): readonly Change[] {
  const documents = compareDocuments(old, now);
  const lists = compareCodelists(listsOf(old), listsOf(now));
  const found = [
    ...withPlacesOfLists(documents, lists),
    ...compareRubrics(rubricsOf(old), rubricsOf(now), [...examplesOf(old), ...examplesOf(now)]),
    ...compareRules(caseRulesOf(old), caseRulesOf(now), { subject: 'rule', name: 'case' }),
    ...compareRegisters(registersOf(old), registersOf(now)),
    ...compareRegisters(...laterParts(old, now)),
  ];
  return together(found).map(changeOf);
}

function compareDocuments(old: Release, now: Release): Found[] {
  const [before, after] = [slugsOf(old), slugsOf(now)];
  const [oldSide, newSide] = [sidesOf(old), sidesOf(now)];
  const found: Found[] = [];
  for (const slug of before) {
    if (!after.includes(slug)) {
      found.push({ subject: 'document', name: slug, at: '', what: 'removed', verdict: 'narrows' });
      continue;
    }
    const [one, other] = [oldSide(slug), newSide(slug)];
    found.push(
      ...compareSchemas(slug, one, other),
      ...compareRules(one.rules, other.rules, { subject: 'rule', name: slug }).map((line) =>
        witnessOfRule(line, one, other),
      ),
      ...compareLayouts(slug, (one.layout ?? {}) as PublishedLayout, (other.layout ?? {}) as PublishedLayout),
      ...compareMeta(slug, one.meta, other.meta),
    );
  }
  for (const slug of after)
    if (!before.includes(slug))
      found.push({ subject: 'document', name: slug, at: '', what: 'added', verdict: 'widens' });
  return found;
}

/** Of what describes a document, programs act on its kind and its maturity; the rest is for people. */
function compareMeta(slug: string, old: unknown, now: unknown): Found[] {
  const [before, after] = [isObject(old) ? old : {}, isObject(now) ? now : {}];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((what) => canonical(before[what]) !== canonical(after[what]))
    .map((what) => ({
      subject: 'document' as const,
      name: slug,
      at: '',
      what,
      ...(what === 'kind' || what === 'maturity'
        ? { verdict: 'equal' as const, release: 'minor' as const }
        : { verdict: 'annotation' as const }),
      from: before[what],
      to: after[what],
    }));
}

/** Files of a release whose paths have a form, by what the form takes out of them. */
function filesOf<Content>({ files }: Release, form: RegExp): Map<string, Content> {
  return new Map(
    Object.keys(files).flatMap((path): [string, Content][] => {
      const name = form.exec(path)?.[1];
      return name === undefined ? [] : [[name, files[path] as Content]];
    }),
  );
}

const listsOf = (release: Release): Map<string, PublishedList> => filesOf(release, /^codelists\/([^/]+)\.json$/);

const caseRulesOf = (release: Release): PublishedRule[] => [
  ...filesOf<PublishedRule>(release, /^case-rules\/([^/]+)\/rule\.json$/).values(),
];

const registersOf = (release: Release): Map<string, unknown> =>
  new Map(
    [
      ...filesOf(
        release,
        /^((?:obligations|schedules|indicators|reconciliations)\/.+|lifecycle|units|documents\/[^/]+\/projection)\.json$/,
      ),
    ].flatMap(([name, value]) => entriesOf(name, value)),
  );

const examplesOf = (release: Release): Examples => [...filesOf(release, /^documents\/([^/]+\/examples\/[^/]+)\.json$/)];

function rubricsOf(release: Release): Map<string, PublishedRubric> {
  const parts = filesOf<unknown>(release, /^rubrics\/(.+)\.json$/);
  const names = new Set([...parts.keys()].map((path) => path.split('/')[0] ?? ''));
  return new Map(
    [...names].map((name) => [
      name,
      Object.fromEntries(
        ['rubric', 'binding', 'vectors'].flatMap((part) => {
          const content = parts.get(`${name}/${part}`);
          return content === undefined ? [] : [[part, content]];
        }),
      ) as unknown as PublishedRubric,
    ]),
  );
}
