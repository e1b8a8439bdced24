import { CHINESE_SENTENCES } from './sentences-zh-cn.js';
import { ENGLISH_SENTENCES } from './sentences-en.js';
import type { ReasonDraft } from './facts.js';
import type { RubricItem } from './item.js';
import type { DecidedOutcome, TraceLine } from './result.js';
import type { Wording } from './rubric.js';
import type { Absence, Scene } from './scene.js';
import type { Sentences } from './sentences.js';
import { traceLine } from './trace-line.js';
import type { LineMembers } from './trace-line.js';

/** What one item comes to. */
export interface ItemOutcome {
  /** Lines of the trace with their points as integers: the item itself, then its adjustments. */
  readonly lines: readonly PointedLine[];
  /** Facts without which the result is incomplete. */
  readonly missing: readonly string[];
  readonly reasons: readonly ReasonDraft[];
  /** Whether it is a veto that applies. */
  readonly vetoed: boolean;
  /** What a decision table comes to. */
  readonly decided?: DecidedOutcome;
}

/** A line of the trace together with its points in hundredths. */
export interface PointedLine {
  readonly points: number;
  readonly line: TraceLine;
}

/** The parts of a line that differ from kind to kind. */
export interface LineParts {
  readonly points: number;
  readonly because: string;
  readonly requirement?: NonNullable<TraceLine['requirement']>;
  /** Of the one row of a table that holds; those of the item when absent. */
  readonly source?: TraceLine['source'];
  readonly assumption?: Wording;
}

/** The sentences of the language of a scene. */
export function sentencesFor(scene: Scene): Sentences {
  return scene.language === 'en' ? ENGLISH_SENTENCES : CHINESE_SENTENCES;
}

/** The line of an item itself. */
export function itemLine(item: RubricItem, scene: Scene, parts: LineParts): PointedLine {
  const { points, because, requirement, assumption = item.assumption, source = item.source } = parts;
  const max = 'max' in item ? item.max : 0;
  const title = item.title[scene.language];
  const line = traceLine({ id: item.id, title, section: item.section, points, max, because, source }, (more) => {
    if (assumption) more.assumption = assumption[scene.language];
    if (requirement) more.requirement = Object.freeze(requirement);
  });
  return { points, line };
}

/** The line of what a floor or cap of an item adds or takes. */
export function adjustmentLine(
  { id, section, source }: RubricItem,
  kind: 'floor' | 'cap',
  title: string,
  { points, because }: LineParts,
): PointedLine {
  return adjustment({ id: `${id}/${kind}`, title, section, points, max: 0, because, source });
}

/** A line that adds to or takes from others. */
export function adjustment(members: LineMembers): PointedLine {
  return { points: members.points, line: traceLine(members) };
}

/** The outcome of an item that has a value. */
export function settled(lines: readonly PointedLine[], vetoed = false): ItemOutcome {
  // Beyond exact integers a sum would be silently wrong.
  return lines.every(({ points }) => Number.isSafeInteger(points))
    ? { lines, missing: [], reasons: [], vetoed }
    : { lines: [], missing: [], reasons: [{ code: 'number-too-large', path: '', params: {} }], vetoed: false };
}

/** The outcome of an item whose facts cannot be scored. */
export function refused(code: ReasonDraft['code'], params: ReasonDraft['params'] = {}): ItemOutcome {
  return { lines: [], missing: [], reasons: [{ code, path: '', params }], vetoed: false };
}

/** The outcome of an item that has no value: what its policy for missing facts says. */
export function absent(item: RubricItem, scene: Scene, { missing, asOfMissing }: Absence): ItemOutcome {
  if (missing.length === 0) return refused(asOfMissing ? 'as-of-required' : 'item-without-value');
  if (item.missing === 'error') {
    const reasons = missing.map((id): ReasonDraft => ({ code: 'fact-required', path: `/${id}`, params: {} }));
    return { lines: [], missing: [], reasons, vetoed: false };
  }
  const titles = scene.rubric.facts
    .filter(({ id }) => missing.indexOf(id) >= 0)
    .map(({ title }) => title[scene.language]);
  const counted = item.missing === 'zero';
  const because = sentencesFor(scene).absent(titles, counted);
  const lines = [itemLine(item, scene, { points: 0, because })];
  return { lines, missing: counted ? [] : missing, reasons: [], vetoed: false };
}
