import type { FormField } from '../form-store.js';
import { memberNamed, textNamed } from './paper-fields.js';
import { node } from './paper-node.js';
import type { PaperNode } from './paper-node.js';
import type { PaperScene } from './paper-scene.js';
import { legend } from './paper-title.js';
import { paperValue } from './paper-value.js';

/** Signatures that stand beside each other. */
const ABREAST = 2;

/** Places to sign, two on a line: who signs, room for the hand or the seal, and the day. */
export function paperSignatures(
  scene: PaperScene,
  list: FormField,
  rows: readonly string[],
  isWhole: boolean,
): readonly PaperNode[] {
  const lines = Array.from({ length: Math.ceil(rows.length / ABREAST) }, (_, line) =>
    rows.slice(line * ABREAST, line * ABREAST + ABREAST),
  );
  const body = lines.map((line) =>
    node('tr', '', [
      ...line.map((path) => signature(scene, path)),
      line.length < ABREAST ? node('td', 'gt-signature') : undefined,
    ]),
  );
  return [
    node(
      'div',
      'gt-group',
      [isWhole ? undefined : legend(scene, list), node('table', 'gt-signatures', [node('tbody', '', body)])],
      {
        'data-field': list.path,
      },
    ),
  ];
}

function signature(scene: PaperScene, path: string): PaperNode {
  const { store, words } = scene;
  const part = (name: string): string => textNamed(scene, path, name);
  const titleOfPart = (name: string): string => memberNamed(scene, path, name)?.title ?? '';
  const isRefused =
    !scene.isBlank &&
    memberNamed(scene, path, 'refused') !== undefined &&
    store.watch(`${path}/refused`).value === true;
  const refusal = ['refusalReason', 'witness']
    .map((name) => [titleOfPart(name), part(name)])
    .filter(([, text]) => text !== '')
    .map(([title, text]) => node('p', 'gt-refused', [`${title}${words.colon}${text}`]));
  const picture = isRefused ? undefined : pictureOf(scene, path);
  const isSeal = picture !== undefined && store.watch(`${path}/method`).value === 'seal';
  const method = [part('method'), picture ? '' : part('evidence')].filter((text) => text !== '').join(words.semicolon);
  return node('td', `gt-signature${picture ? ' gt-has-mark' : ''}${isSeal ? ' gt-has-seal' : ''}`, [
    node('p', 'gt-role', [part('role') || titleOfPart('role') + words.colon]),
    node('p', 'gt-sign', [
      // Nobody who refused has signed.
      `${isRefused ? titleOfPart('name') : words.sign}${words.colon}${part('name')}`,
      picture && mark(picture, isSeal ? 'gt-mark gt-seal' : 'gt-mark', words.mark(part('name'))),
      method === '' ? undefined : words.remark(method),
    ]),
    ...(isRefused ? [node('p', 'gt-refused gt-strong', [words.refused]), ...refusal] : []),
    node('p', 'gt-day', [part('signedOn') || words.dateBlank]),
  ]);
}

/** The address of the picture of a signature, where there is one and nothing is masked. */
function pictureOf({ store, options, isBlank }: PaperScene, path: string): string | undefined {
  if (isBlank || (options.mask ?? []).length > 0) return undefined;
  const id = store.watch(`${path}/evidence`).value;
  return typeof id === 'string' ? options.pictures?.get(id) : undefined;
}

function mark(address: string, className: string, alt: string): PaperNode {
  return node('img', className, [], { src: address, alt });
}

/** Steps of an approval: who is asked, room for the opinion, and where to sign below it. */
export function paperOpinions(scene: PaperScene, list: FormField, rows: readonly string[]): readonly PaperNode[] {
  const { store, words } = scene;
  const body = rows.map((path) => {
    const member = (name: string): FormField | undefined => memberNamed(scene, path, name);
    const part = (name: string): string => textNamed(scene, path, name);
    const isSealed =
      !scene.isBlank &&
      memberNamed(scene, path, 'sealed') !== undefined &&
      store.watch(`${path}/sealed`).value === true;
    const level = scene.isBlank ? '' : part('level');
    const decision = member('decision');
    return node('tr', '', [
      node('th', 'gt-label', [level || member('level')?.title], { scope: 'row' }),
      node('td', 'gt-value gt-opinion', [
        decision && node('p', '', paperValue(scene, decision)),
        node('p', 'gt-text gt-words', [part('opinion')]),
        node('p', 'gt-sign', [
          part('organisation') && `${part('organisation')}\u3000`,
          `${words.sign}${words.colon}${part('approver')}`,
          isSealed ? words.remark(words.sealed) : undefined,
        ]),
        node('p', 'gt-day', [part('decidedOn') || words.dateBlank]),
      ]),
    ]);
  });
  return [node('table', 'gt-opinions', [node('tbody', '', body)], { 'data-field': list.path })];
}
