import type { Field } from '../definition.js';
import type { Codes } from '../modules/brief.js';
import { fieldAt } from '../pointer/template.js';
import { contentField } from './content-field.js';
import type { Applying, GrowingDocument } from './growing-document.js';
import { addMember, bare } from './operations/trusted.js';
import type { ProfileExtension } from './profile.js';
import { replaceField } from './replace-field.js';

/** Adds the local fields of a profile under its id, where the standard has room for them. */
export function applyExtension(document: GrowingDocument, { at, schema }: ProfileExtension, applying: Applying): void {
  const { id, title, place } = applying.profile;
  const slot = `${at}/extensions`;
  const room = fieldAt(document.root, slot);
  if (room === undefined || room.shape !== 'extensions') {
    applying.report('profile-unknown-path', slot);
    if (!applying.isTrusted || room !== undefined || addMember(document, slot) === undefined) return;
    document.root = replaceField(document.root, slot, (found) => bare(found, 'object'));
  }
  const content = contentField(document, schema, { name: id, template: `${slot}/${id}` }, applying);
  if (content === undefined) return;
  document.delta.push({ at: `${slot}/${id}`, content, codes: codesIn(document, content) });
  document.root = replaceField(document.root, slot, (found) => withMember(found, content));
  document.words.fields[`${slot}/${id}`] = {
    title: { 'zh-CN': schema.title, en: schema['x-title-en'] },
    ...(schema.description === undefined
      ? {}
      : { description: { 'zh-CN': schema.description, en: schema['x-description-en'] ?? schema.description } }),
  };
  // Local fields of a row or a person are shown where that is; those of the document have a section.
  if (at !== '') return;
  const section = { id: `profile-${id}`, fields: [`${slot}/${id}`] };
  document.layout = { ...document.layout, sections: [...document.layout.sections, section] };
  document.words.sections[section.id] = place ?? title;
}

function withMember(room: Field, content: Field): Field {
  return { ...room, fields: [...(room.fields ?? []), content] };
}

/** The codes of every list that local fields choose from. */
function codesIn(document: GrowingDocument, { codelist, fields = [], item }: Field): Codes {
  const inner = [...fields, ...(item ? [item] : [])].map((field) => codesIn(document, field));
  const own = codelist === undefined ? {} : { [codelist]: document.lists[codelist]?.codes ?? [] };
  return Object.assign(own, ...inner) as Codes;
}
