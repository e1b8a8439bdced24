import type { DocumentDefinition } from '../../definition.js';
import { randomOf } from '../../generate/random.js';
import { parsePointer } from '../../pointer/pointer.js';
import { fieldAt } from '../../pointer/template.js';
import { patternValues } from './pattern-values.js';
import { codesOf, nationalSide, profileSide } from './acceptance.js';
import { deltaCheck } from '../delta-check.js';
import { snapshotCheck } from '../snapshot-check.js';
import type { ProfiledDocument } from '../profiled-document.js';
import { candidates } from './candidates.js';
import { type Lost, lostIn } from './kept.js';
import { documentsOfRule, type Reached, reach } from './reachable.js';
import { repaired, type RepairParts } from './repair.js';
import { isReadable, nodeOf } from './schema-nodes.js';
import { search, type SearchResult } from './search.js';

/** How many examples are changed. */
const SEEDS = 3;

/** How many documents are made by chance. */
const COUNT = 2000;

/** What one document under a profile is checked with. */
export interface DocumentParts {
  readonly id: string;
  readonly base: DocumentDefinition;
  /** What the profile says, applied even where it does not fit. */
  readonly trusted: ProfiledDocument;
  /** What the profile says, as far as it fits. */
  readonly fitting: ProfiledDocument;
  /** The same document under each profile above, by its id. */
  readonly above: readonly { readonly id: string; readonly document: ProfiledDocument }[];
  readonly codes: (list: string) => readonly string[] | undefined;
  /** Documents of the standard that it accepts, the fullest first. */
  readonly examples: readonly unknown[];
  /** Documents that it refuses, each for another reason. */
  readonly refused: readonly unknown[];
  /** The day that rules take as today. */
  readonly asOf: string;
  /** Ids of the rules that the profile adds. */
  readonly rules: readonly string[];
  /** How many documents are made by chance; 2000 when absent. */
  readonly count?: number;
}

/** What was found in one document. */
export interface DocumentResult extends SearchResult {
  /** Whether any document was found that it accepts. */
  readonly isSatisfiable: boolean;
  readonly lost: Lost;
  /** By the id of each rule that the profile adds. */
  readonly reached: Readonly<Record<string, Reached>>;
}

/** Looks for what one document under a profile accepts and must not, loses, or can never fulfil. */
export function checkDocument(parts: DocumentParts): DocumentResult {
  const { id, base, trusted, fitting, above, examples, refused, asOf, count = COUNT } = parts;
  const codes = codesOf(base.root, parts.codes);
  const national = nationalSide(base, codes);
  const profile = profileSide(id, trusted, codes);
  const node = nodeOf(trusted.definition, codes, trusted.lists);
  const accepting = { side: profile, node, more: moreOf(trusted), asOf };
  const seeds = mended(examples, accepting);
  const isSatisfiable =
    trusted === fitting ? seeds.length > 0 : mended(examples, repairParts(parts, fitting)).length > 0;
  const lost = lostIn(trusted.definition, base);
  // What is refused for one reason shows that the rule is gone only where there is no other reason.
  const told = lost.rules.length > 0 && seeds.length > 0 ? mended(refused, accepting) : [];
  const ofLostRules = base.rules
    .filter(({ id: rule }) => lost.rules.indexOf(rule) >= 0)
    .map((rule) => Array.from(documentsOfRule(rule, { node, seeds, random: randomOf(rule.id) })))
    .reduce<readonly unknown[]>((all, some) => all.concat(some), []);
  const documents = candidates({
    nodes: [nodeOf(base, codes), node],
    given: [...examples, ...seeds, ...refused, ...told, ...ofLostRules],
    seeds: (seeds.length > 0 ? seeds : examples).slice(0, SEEDS),
    random: randomOf(`${id} ${base.slug}`),
    count,
  });
  const result = search(documents, {
    profile,
    above: [national, ...above.map((each) => profileSide(each.id, each.document, codes))],
    delta: deltaCheck(fitting.delta),
    ...(trusted === fitting ? {} : { snapshot: snapshotCheck(fitting, codes) }),
    asOf,
  });
  const reached: Record<string, Reached> = {};
  for (const rule of trusted.definition.rules) {
    if (parts.rules.indexOf(rule.id) < 0) continue;
    reached[rule.id] = reach(rule, { side: profile, node, seeds, random: randomOf(rule.id), asOf });
  }
  return { ...result, isSatisfiable, lost, reached };
}

function repairParts({ id, base, codes, asOf }: DocumentParts, document: ProfiledDocument): RepairParts {
  const known = codesOf(base.root, codes);
  return {
    side: profileSide(id, document, known),
    node: nodeOf(document.definition, known, document.lists),
    more: moreOf(document),
    asOf,
  };
}

/** Documents that a side accepts, made of examples. */
function mended(examples: readonly unknown[], parts: RepairParts): readonly unknown[] {
  return examples.map((example) => repaired(example, parts)).filter((document) => document !== undefined);
}

/** Values of the patterns that a profile adds. */
function moreOf({ definition }: ProfiledDocument): (template: string) => readonly unknown[] {
  return (template) => {
    if (parsePointer(template) === undefined) return [];
    const patterns = (fieldAt(definition.root, template)?.patterns ?? []).filter(isReadable);
    return ([] as unknown[]).concat(...patterns.map(patternValues));
  };
}
