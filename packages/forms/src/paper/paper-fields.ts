import type { FormField, FormSection } from '../form-store.js';
import type { PaperScene } from './paper-scene.js';

/** What is only asked for where somebody refused to sign. */
const REFUSAL: ReadonlySet<string> = new Set(['refusalReason', 'witness']);

/** The sections of a sheet without the header. On a blank one no answer decides what applies, so all of them are printed. */
export function paperSections({ store, isBlank }: PaperScene): readonly FormSection[] {
  const { definition, texts } = store.kind;
  const sections = isBlank
    ? definition.layout.sections.map(({ id, fields }) => ({
        id,
        title: texts.sections[id] ?? id,
        fields: fields.map((path) => store.describe(path)),
      }))
    : store.sections();
  return sections
    .map((section) => ({
      ...section,
      fields: section.fields.filter(({ widget, field }) => widget !== 'header' && field.shape !== 'extensions'),
    }))
    .filter(({ fields }) => fields.length > 0);
}

/** The members of an object or row: on a blank sheet whatever their conditions. */
export function paperMembers(scene: PaperScene, path: string): readonly FormField[] {
  const { store, isBlank } = scene;
  const { widget } = store.describe(path);
  if (isBlank) return allMembers(scene, path).filter(({ field }) => widget !== 'signature' || !REFUSAL.has(field.name));
  return store.fields(path).filter(({ field }) => field.shape !== 'extensions');
}

/** The same, without what nobody expects and nobody filled. */
export function printedMembers(scene: PaperScene, path: string): readonly FormField[] {
  const members = paperMembers(scene, path);
  return scene.isBlank ? members : members.filter((member) => isPrinted(scene, member));
}

/** Whether a field of a filled sheet has something to print, or somebody expects it. */
function isPrinted({ store }: PaperScene, { field, path }: FormField): boolean {
  return field.required === true || field.recommended === true || store.watch(path).value !== undefined;
}

/** The members of rows that at least one of them shows: the columns of a table. */
export function paperColumns(scene: PaperScene, rows: readonly string[]): readonly FormField[] {
  const shown = new Set(rows.flatMap((row) => printedMembers(scene, row).map(({ field }) => field.name)));
  return allMembers(scene, rows[0] ?? '').filter(({ field }) => shown.has(field.name));
}

function allMembers({ store }: PaperScene, path: string): readonly FormField[] {
  return (store.describe(path).field.fields ?? [])
    .filter(({ type, fields, shape }) => shape !== 'extensions' && (type !== 'object' || fields !== undefined))
    .map(({ name }) => store.describe(`${path}/${name}`));
}

/** A member of an object by its name, where the document has it. */
export function memberNamed({ store }: PaperScene, path: string, name: string): FormField | undefined {
  const has = store.describe(path).field.fields?.some((member) => member.name === name) === true;
  return has ? store.describe(`${path}/${name}`) : undefined;
}

/** The text of a member; `''` where there is none. */
export function textNamed(scene: PaperScene, path: string, name: string): string {
  const member = memberNamed(scene, path, name);
  return member ? scene.text(member) : '';
}

/** Whether a field is one answer, and not an object or a list of rows. */
export function isSingle({ field, widget }: FormField): boolean {
  return field.type !== 'object' && widget !== 'rows';
}

/** Where fields stand: all that a section has, among others in a section, or in a group. */
export type PaperPlace = 'whole' | 'section' | 'group';

/** Whether an object is written as one answer: an address, an organisation, a period, or an object in a group. */
export function isComposite(scene: PaperScene, { field, widget, path }: FormField, place: PaperPlace): boolean {
  if (field.type !== 'object') return false;
  if (widget === 'address' || widget === 'organisation' || widget === 'period') return true;
  return place === 'group' && paperMembers(scene, path).every(isSingle);
}
