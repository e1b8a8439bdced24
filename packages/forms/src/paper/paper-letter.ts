import type { FormField } from '../form-store.js';
import type { PaperPlace } from './paper-fields.js';
import { isComposite, isSingle, printedMembers } from './paper-fields.js';
import { node } from './paper-node.js';
import type { PaperNode } from './paper-node.js';
import { paperRows } from './paper-rows.js';
import type { PaperScene } from './paper-scene.js';
import { titleOf } from './paper-title.js';
import { runsOf } from './runs-of.js';
import { compositeValue, paperValue } from './paper-value.js';

/** Fields as paragraphs of a letter: short answers after each other, long ones by themselves; `above` is the title there. */
export function letterParagraphs(
  scene: PaperScene,
  fields: readonly FormField[],
  place: PaperPlace,
  above?: string,
): readonly PaperNode[] {
  const isText = (field: FormField): boolean => isSingle(field) || isComposite(scene, field, place);
  return runsOf(fields, isText).flatMap((run) =>
    run.every(isText)
      ? sentences(scene, run)
      : run.flatMap((field) => block(scene, field, place === 'whole' || field.title === above)),
  );
}

function block(scene: PaperScene, field: FormField, isWhole: boolean): readonly PaperNode[] {
  if (field.widget === 'rows') return paperRows(scene, field, isWhole);
  const members = printedMembers(scene, field.path);
  if (members.length === 0) return [];
  const paragraphs = letterParagraphs(scene, members, 'group');
  if (isWhole) return paragraphs;
  const title = node('p', 'gt-clause-title', titleOf(scene, field));
  return [node('div', 'gt-clause', [title, ...paragraphs], { 'data-field': field.path })];
}

function sentences(scene: PaperScene, fields: readonly FormField[]): readonly PaperNode[] {
  const isShort = ({ field, width }: FormField): boolean => field.type !== 'object' && width !== 'full';
  return runsOf(fields, isShort).flatMap((run) =>
    run.every(isShort)
      ? [
          node(
            'p',
            'gt-paragraph',
            run.map((field) => pair(scene, field)),
          ),
        ]
      : run.map((field) => node('div', 'gt-paragraph gt-sentence', [pair(scene, field)])),
  );
}

function pair(scene: PaperScene, shown: FormField): PaperNode {
  const value = shown.field.type === 'object' ? compositeValue(scene, shown) : paperValue(scene, shown);
  return node('span', 'gt-pair', [
    node('span', 'gt-label', [...titleOf(scene, shown), scene.words.colon]),
    node('span', `gt-value gt-print-${shown.widget}`, value, { 'data-field': shown.path }),
    ' ',
  ]);
}
