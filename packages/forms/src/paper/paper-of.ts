import type { CodeText } from '../answers/word-answers.js';
import type { FormField, FormStore } from '../form-store.js';
import { paperCells } from './paper-cells.js';
import { paperMembers, paperSections } from './paper-fields.js';
import { paperFoot, paperHead } from './paper-frame.js';
import { paperLedger } from './paper-ledger.js';
import { letterParagraphs } from './paper-letter.js';
import { node } from './paper-node.js';
import type { PaperNode } from './paper-node.js';
import { paperScene } from './paper-scene.js';
import type { PaperOptions, PaperScene } from './paper-scene.js';

/**
 * A document on paper: its title and number, its sections as a ruled form, a letter or a ledger, and a last line
 * by which it can be checked. Inside an effect it follows every value that it prints.
 * @param codeText what a code is called that the document has no words for itself
 */
export function paperOf(store: FormStore, codeText: CodeText, options: PaperOptions = {}): PaperNode {
  const scene = paperScene(store, codeText, options);
  const sections = paperSections(scene).flatMap(({ id, title, fields }, index) => {
    const drawn = sectionFields(scene, fields, title);
    if (drawn.length === 0) return [];
    const heading = scene.style === 'table' ? title : scene.words.section(index + 1, title);
    const level =
      options.titleLevel === undefined ? {} : { role: 'heading', 'aria-level': String(options.titleLevel + 1) };
    // The rows of a ledger need no title, and a table that is all there is has its own.
    const isHeaded = scene.style === 'letter' || (scene.style === 'table' && !isTitled(drawn));
    return [
      node('div', 'gt-section', [isHeaded ? node('p', 'gt-section-title', [heading], level) : undefined, ...drawn], {
        'data-section': id,
      }),
    ];
  });
  return node('div', `gt-paper gt-is-${scene.style}${scene.isBlank ? ' gt-hand' : ''}`, [
    ...paperHead(scene),
    ...sections,
    ...paperFoot(scene),
  ]);
}

/** A table with its title, and nothing besides. */
function isTitled([only, ...others]: readonly PaperNode[]): boolean {
  return others.length === 0 && only?.attributes['class'] === 'gt-list';
}

function sectionFields(scene: PaperScene, fields: readonly FormField[], title: string): readonly PaperNode[] {
  if (scene.style === 'ledger') return fields.flatMap((field) => ledgerField(scene, field));
  const place = fields.length === 1 ? 'whole' : 'section';
  return scene.style === 'letter'
    ? letterParagraphs(scene, fields, place, title)
    : paperCells(scene, fields, place, title);
}

function ledgerField(scene: PaperScene, field: FormField): readonly PaperNode[] {
  if (field.path === '/rows') return [paperLedger(scene, field)];
  // What the ledger is about stands in a line or two above it.
  if (field.field.type === 'object') return letterParagraphs(scene, paperMembers(scene, field.path), 'group');
  return field.widget === 'rows' ? paperCells(scene, [field], 'section') : letterParagraphs(scene, [field], 'section');
}
