import { childPointer, inDocumentOrder } from '@guitu/core';
import type { Field, Language } from '@guitu/core';
import { loadAnswers } from '../answers/load-answers.js';
import type { Answers } from '../answers/load-answers.js';
import { isEqual } from '../document/equal.js';
import { isList, isObject, memberAt } from '../document/member.js';
import { createFieldCatalogue } from '../fields/field-catalogue.js';
import type { FormKind } from '../form-store.js';
import { labelOf } from '../issues/label.js';
import type { JsonList, JsonObject, JsonValue } from '../json.js';
import { isMaskedField, MASKED, maskField } from '../mask/mask-field.js';
import type { ChangeLine, DescribeOptions } from './change-line.js';
import { identifyingMember, matchRows } from './match-rows.js';

type Sentences = Readonly<Record<ChangeLine['what'], string>>;

const SENTENCES: Readonly<
  Record<
    Language,
    Sentences & { readonly named: string; readonly pair: string; readonly comma: string; readonly place: string }
  >
> = {
  'zh-CN': {
    changed: '“{label}”由“{before}”改为“{after}”',
    added: '增加了“{label}”：{after}',
    removed: '删去了“{label}”：{before}',
    moved: '“{label}”由{before}移到{after}',
    named: '{label}（{name}）',
    pair: '{title} {text}',
    comma: '；',
    place: '第{number}行',
  },
  en: {
    changed: '“{label}” changed from “{before}” to “{after}”',
    added: '“{label}” added: {after}',
    removed: '“{label}” removed: {before}',
    moved: '“{label}” moved from {before} to {after}',
    named: '{label} ({name})',
    pair: '{title} {text}',
    comma: '; ',
    place: 'row {number}',
  },
};

/** Where something stands in the two versions; the paths differ when rows around it came, went or moved. */
interface Places {
  readonly was: string;
  readonly path: string;
  /** The nearest row around it in words. */
  readonly within: string;
}

/**
 * What changed between two versions of a document, in words and in the order of the document: dates,
 * codes, yes and no and amounts as people write them, rows by what identifies them, whether they came,
 * went or moved. Sensitive values are not shown unless they are asked for.
 *
 * @example
 * const lines = await describeChanges(kind, stored, received);
 * lines[0].sentence; // “戒毒期限 截止日期”由“2027年2月28日”改为“2027年3月1日”
 */
export async function describeChanges(
  kind: FormKind,
  before: JsonObject,
  after: JsonObject,
  { mask = MASKED }: DescribeOptions = {},
): Promise<readonly ChangeLine[]> {
  const answers = await loadAnswers(kind, [before, after]);
  const { definition, texts } = kind;
  const words = SENTENCES[texts.language];
  const catalogue = createFieldCatalogue(definition, texts);
  const lines: ChangeLine[] = [];
  compare(definition.root, { was: '', path: '', within: '' }, before, after);
  return inDocumentOrder(lines, definition.root);

  function compare(
    field: Field | undefined,
    places: Places,
    one: JsonValue | undefined,
    other: JsonValue | undefined,
  ): void {
    if (isEqual(one, other)) return;
    const holds = (value: JsonValue | undefined): boolean => value === undefined || isObject(value);
    if (field?.fields && holds(one) && holds(other)) return compareMembers(field, places, one, other);
    const rows = (value: JsonValue | undefined): value is JsonList | undefined => value === undefined || isList(value);
    if (field?.item?.type === 'object' && rows(one) && rows(other)) {
      compareRows(field.item, places, one ?? [], other ?? []);
      return;
    }
    const isMasked = isMaskedField(field, mask);
    tell(
      'changed',
      places,
      field,
      textOf(answers, isMasked, field, one),
      textOf(answers, isMasked, field, other),
      isMasked,
    );
  }

  function compareMembers(
    field: Field,
    places: Places,
    one: JsonValue | undefined,
    other: JsonValue | undefined,
  ): void {
    const known = (field.fields ?? []).map(({ name }) => name);
    const named = [one, other].flatMap((value) => (isObject(value) ? Object.keys(value) : []));
    for (const name of new Set([...known, ...named])) {
      const member = field.fields?.find((candidate) => candidate.name === name);
      const below = {
        was: childPointer(places.was, name),
        path: childPointer(places.path, name),
        within: places.within,
      };
      compare(member, below, memberAt(one, name), memberAt(other, name));
    }
  }

  function compareRows(item: Field, places: Places, one: JsonList, other: JsonList): void {
    const pairs = matchRows(item, one, other);
    const at = (index: number): string => words.place.replace('{number}', String(index + 1));
    for (const { before: from, after: to, hasMoved } of pairs) {
      const row = placeOfRow(item, places, from, to, other[to]);
      if (hasMoved) tell('moved', row, item, at(from), at(to), false);
      compare(item, row, one[from], other[to]);
    }
    one.forEach((row, index) => {
      if (pairs.some((pair) => pair.before === index)) return;
      const place = placeOfRow(item, { ...places, path: places.was }, index, index, row);
      tell('removed', place, item, summaryOf(item, place.path, row), '', isHiding(item, row));
    });
    other.forEach((row, index) => {
      if (pairs.some((pair) => pair.after === index)) return;
      const place = placeOfRow(item, places, index, index, row);
      tell('added', place, item, '', summaryOf(item, place.path, row), isHiding(item, row));
    });
  }

  function placeOfRow(
    item: Field,
    { was, path, within }: Places,
    from: number,
    to: number,
    row: JsonValue | undefined,
  ): Places {
    const place = childPointer(path, to);
    const name = identifyingMember(item);
    const member = item.fields?.find((one) => one.name === name);
    const isOpen = member !== undefined && !isMaskedField(member, mask);
    const text = isOpen ? answers.textOf(member, memberAt(row, member.name)) : '';
    const label = labelWithin(path, place, within);
    return {
      was: childPointer(was, from),
      path: place,
      within: text ? words.named.replace('{label}', () => label).replace('{name}', () => text) : label,
    };
  }

  /** The label of a place, with the words for the row around it in front. */
  function labelWithin(holder: string, path: string, within: string): string {
    const whole = labelOf(path, kind);
    const around = labelOf(rowAround(holder), kind);
    return within && whole.startsWith(around) ? within + whole.slice(around.length) : whole;
  }

  function tell(
    what: ChangeLine['what'],
    { path, within }: Places,
    field: Field | undefined,
    earlier: string,
    later: string,
    masked: boolean,
  ): void {
    if (what === 'changed' && earlier === '' && later === '') return;
    const label = field?.name === '*' && what !== 'changed' ? within : labelWithin(path, path, within);
    // What was empty is added, what is empty now is removed.
    const told = what !== 'changed' ? what : earlier === '' ? 'added' : later === '' ? 'removed' : what;
    const sentence = words[told]
      .replace('{label}', () => label)
      .replace('{before}', () => earlier)
      .replace('{after}', () => later);
    lines.push({ what: told, path, label, before: earlier, after: later, masked, sentence });
  }

  /** All values of a row in one line. */
  function summaryOf(field: Field, path: string, value: JsonValue | undefined): string {
    return (field.fields ?? [])
      .flatMap((member) => {
        const below = memberAt(value, member.name);
        if (below === undefined) return [];
        if (member.fields) return [summaryOf(member, childPointer(path, member.name), below)];
        const isMasked = isMaskedField(member, mask);
        const text = textOf(answers, isMasked, member, below);
        const { title } = catalogue.entryOf(childPointer(path, member.name)).shape;
        return text ? [words.pair.replace('{title}', title).replace('{text}', () => text)] : [];
      })
      .filter((text) => text !== '')
      .join(words.comma);
  }

  /** Whether a row holds a value that is not shown. */
  function isHiding(field: Field, value: JsonValue | undefined): boolean {
    return (field.fields ?? []).some((member) => {
      const below = memberAt(value, member.name);
      if (below === undefined) return false;
      return isHiding(member, below) || isMaskedField(member, mask);
    });
  }
}

function textOf(answers: Answers, isMasked: boolean, field: Field | undefined, value: JsonValue | undefined): string {
  const text = answers.textOf(field, value);
  return text && isMasked ? maskField(field, text, answers.masked) : text;
}

/** The path of the row that a path leads into; `''` when it leads into none. */
function rowAround(path: string): string {
  return /^(.*\/[0-9]+)(?:\/|$)/.exec(path)?.[1] ?? '';
}
