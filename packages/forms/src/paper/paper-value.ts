import { inOrderOfChoice, saysNothing } from '../fields/order-of-choice.js';
import type { FormField } from '../form-store.js';
import { printedMembers } from './paper-fields.js';
import { node } from './paper-node.js';
import type { PaperContent, PaperNode } from './paper-node.js';
import type { PaperScene } from './paper-scene.js';

/** Lines that a letter offers for a long answer by hand. */
const LINES = 3;
/** Above this, choices are not printed as boxes to tick. */
const MOST_BOXES = 9;

/** A value as it is printed, or the room that a hand needs. */
export function paperValue(scene: PaperScene, shown: FormField): readonly PaperContent[] {
  const { store, isBlank } = scene;
  if (scene.isMasked(shown)) return [scene.text(shown)];
  const boxes = boxesOf(scene, shown);
  if (boxes) return boxes;
  const value = isBlank ? undefined : store.watch(shown.path).value;
  if (shown.widget === 'text-list' && Array.isArray(value) && value.length > 1)
    return [
      node(
        'ol',
        'gt-items',
        value.map((item) => node('li', '', [String(item)])),
      ),
    ];
  const text = scene.text(shown);
  if (text !== '') return [node('span', 'gt-text', [text])];
  if (shown.field.format !== undefined && isBlank) return [dateByHand(scene, shown)];
  const isLong = shown.widget === 'long-text' || shown.widget === 'text-list';
  if (!isLong) return [node('span', 'gt-blank')];
  const lines = isBlank && scene.style === 'letter' ? Array.from({ length: LINES }, () => node('span', 'gt-line')) : [];
  return [node('span', 'gt-blank-long', lines)];
}

function dateByHand({ words }: PaperScene, { width }: FormField): PaperNode {
  return node('span', 'gt-by-hand', [width === 'third' ? words.dateShort : words.dateBlank]);
}

/** An object as one answer. */
export function compositeValue(scene: PaperScene, shown: FormField): readonly PaperContent[] {
  const { store, words, isBlank } = scene;
  const members = printedMembers(scene, shown.path);
  const textOf = (name: string): string => {
    const member = members.find(({ field }) => field.name === name);
    return member ? scene.text(member) : '';
  };
  if (shown.widget === 'period') {
    const [start, end] = ['start', 'end'].map((name) => textOf(name) || (isBlank ? words.dateBlank : ''));
    if (!start && !end) return [node('span', 'gt-blank')];
    return [node('span', isBlank ? 'gt-by-hand' : 'gt-text', [`${words.from}${start}${words.to}${end}`])];
  }
  const first = shown.widget === 'organisation' ? ['name'] : shown.widget === 'address' ? ADDRESS : [];
  const lead = first.map(textOf).join('');
  const rest = members
    .filter(({ field }) => !first.includes(field.name))
    .filter((member) => scene.text(member) !== '')
    .map((member) => `${store.describe(member.path).title}${words.colon}${scene.text(member)}`);
  if (isBlank && first.length === 0)
    return members.map((member) =>
      node('span', 'gt-pair', [member.title + words.colon, ...paperValue(scene, member), ' ']),
    );
  const text = first.length === 0 ? rest.join(words.semicolon) : lead + remark(scene, rest);
  return [text === '' ? node('span', 'gt-blank') : node('span', 'gt-text', [text])];
}

/** Parts of an address in the order in which they are written. */
const ADDRESS: readonly string[] = ['divisionCode', 'street', 'community', 'detail'];

function remark({ words }: PaperScene, parts: readonly string[]): string {
  return parts.length === 0 ? '' : words.remark(parts.join(words.semicolon));
}

function boxesOf(scene: PaperScene, shown: FormField): readonly PaperNode[] | undefined {
  const { store, words, isBlank, style } = scene;
  // A letter says what was chosen; boxes are for the hand.
  if (style === 'letter' && !isBlank) return undefined;
  const { field, path } = shown;
  const value = isBlank ? undefined : store.watch(path).value;
  if (field.type === 'boolean')
    return boxes(
      [
        [true, words.yes],
        [false, words.no],
      ],
      [value],
    );
  const codes = store.kind.texts.codes[field.codelist ?? field.item?.codelist ?? ''];
  const chosen = Array.isArray(value) ? value : [value];
  const names =
    codes && !field.open && !field.item?.open ? onPaper(Object.keys(codes), isBlank ? undefined : chosen) : [];
  if (!codes || names.length === 0 || names.length > MOST_BOXES) return undefined;
  return boxes(
    names.map((code) => [code, codes[code] ?? code] as const),
    chosen,
  );
}

/** What says nothing is printed, once it is filled in, only if it was chosen: nobody reads such a box. */
function onPaper(codes: readonly string[], chosen: readonly unknown[] | undefined): readonly string[] {
  const ordered = inOrderOfChoice(codes);
  if (!chosen || ordered === codes) return ordered;
  return ordered.filter((code) => !saysNothing(code) || chosen.includes(code));
}

function boxes(options: readonly (readonly [unknown, string])[], chosen: readonly unknown[]): readonly PaperNode[] {
  return options.map(([value, label]) => node('span', 'gt-box', [chosen.includes(value) ? '☑ ' : '□ ', label, ' ']));
}
