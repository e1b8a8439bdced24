import { CHINESE_SENTENCES } from './sentences-zh-cn.js';
import { ENGLISH_SENTENCES } from './sentences-en.js';
import type { ReasonDraft } from './facts.js';
import type { ItemBase, RubricItem } from './item.js';
import { formatPoints } from './points.js';
import type { DecidedOutcome, TraceLine } from './result.js';
import type { Absence, Scene } from './scene.js';
import type { Sentences } from './sentences.js';

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
}

/** The sentences of the language of a scene. */
export function sentencesFor(scene: Scene): Sentences {
  return scene.language === 'en' ? ENGLISH_SENTENCES : CHINESE_SENTENCES;
}

/** The line of an item itself. */
export function itemLine(item: RubricItem, scene: Scene, { points, because, requirement }: LineParts): PointedLine {
  const { id, section, assumption, source } = item;
  const title = item.title[scene.language];
  const [earned, max] = [formatPoints(points), formatPoints('max' in item ? item.max : 0)];
  // The plain line is most of the work of a trace, and spreading costs more than all its texts.
  if (section !== undefined && !assumption && !requirement) {
    return { points, line: { id, title, section, points: earned, max, because, source } };
  }
  return {
    points,
    line: {
      id,
      title,
      ...sectionOf(item),
      points: earned,
      max,
      because,
      ...(assumption ? { assumption: assumption[scene.language] } : {}),
      source,
      ...(requirement ? { requirement } : {}),
    },
  };
}

/** The line of what a floor or cap of an item adds or takes. */
export function adjustmentLine(
  item: RubricItem,
  kind: 'floor' | 'cap',
  title: string,
  { points, because }: LineParts,
): PointedLine {
  const parts = adjustmentParts(`${item.id}/${kind}`, title, points, item.source);
  return { points, line: { ...parts, ...sectionOf(item), because } };
}

/** What every line has that adds to or takes from others. */
export function adjustmentParts(id: string, title: string, points: number, source: TraceLine['source']) {
  return { id, title, points: formatPoints(points), max: formatPoints(0), source };
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

function sectionOf({ section }: ItemBase): { readonly section?: string } {
  return section === undefined ? {} : { section };
}
