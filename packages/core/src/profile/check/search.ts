import type { FormCheck, SchemaError } from '../../definition.js';
import { toTemplate } from '../../pointer/template.js';
import { ruleErrors, schemaErrors, type Side } from './acceptance.js';
import type { Counterexample, SearchCount } from './finding.js';

/** What a search compares. */
export interface SearchParts {
  readonly profile: Side;
  /** Those that must accept all that the profile accepts: the national standard first, then every profile above. */
  readonly above: readonly Side[];
  /** What the profile asks for beyond the national standard. */
  readonly delta: FormCheck;
  /** The snapshot that base and delta together must agree with, where it is not that of `profile`. */
  readonly snapshot?: FormCheck;
  readonly asOf: string;
}

/** What a search has found. */
export interface SearchResult extends SearchCount {
  /** One for each different reason, those that pass the rules before those that do not. */
  readonly counterexamples: readonly Counterexample[];
  /** A document on which the snapshot and the two together do not agree. */
  readonly difference?: unknown;
}

/** Tries documents until there are no more: which ones does only the profile accept? */
export function search(documents: Iterable<unknown>, parts: SearchParts): SearchResult {
  const { profile, above, delta, snapshot, asOf } = parts;
  const found = new Map<string, Counterexample>();
  let tried = 0;
  let accepted = 0;
  let difference: unknown;
  const sharesRules = above.map(({ definition }) =>
    definition.rules.every((rule) => profile.definition.rules.includes(rule)),
  );
  const consider = (document: unknown, errors: readonly (readonly SchemaError[])[]): void => {
    if (errors.every(({ length }) => length === 0) && sharesRules.every(Boolean)) return;
    const passesRules = ruleErrors(profile, document, asOf).length === 0;
    above.forEach((side, index) => {
      const schema = errors[index] ?? [];
      const byRules = schema.length === 0 && !sharesRules[index] && passesRules;
      const issues = byRules ? ruleErrors(side, document, asOf) : schema;
      const [first] = issues;
      if (first === undefined) return;
      const key = `${side.id} ${first.code} ${toTemplate(first.path, side.definition.root)}`;
      if (found.get(key)?.passesRules === true || (found.has(key) && !passesRules)) return;
      const shown = issues.map(({ code, path }) => ({ code, path }));
      found.set(key, { refusedBy: side.id, issues: shown, passesRules, document });
    });
  };
  for (const document of documents) {
    tried += 1;
    const isAccepted = schemaErrors(profile, document).length === 0;
    const errors = above.map((side, index) => (isAccepted || index === 0 ? schemaErrors(side, document) : []));
    const isWhole = errors[0]?.length === 0 && delta(document);
    if (difference === undefined && isWhole !== (snapshot ? snapshot(document) : isAccepted)) difference = document;
    if (!isAccepted) continue;
    accepted += 1;
    consider(document, errors);
  }
  const all = Array.from(found.values());
  const counterexamples = all.filter((one) => one.passesRules).concat(all.filter((one) => !one.passesRules));
  return { tried, accepted, counterexamples, ...(difference === undefined ? {} : { difference }) };
}
