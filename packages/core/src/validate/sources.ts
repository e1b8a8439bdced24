import type { DocumentDefinition, Field } from '../definition.js';
import type { SourceLine } from '../issue.js';
import { fieldAt, toTemplate } from '../pointer/template.js';

/** The source lines a field cites. */
export function sourcesOf(definition: DocumentDefinition, field: Field): SourceLine[] {
  return field.source
    .map((index) => definition.sources[index])
    .filter((line): line is SourceLine => line !== undefined);
}

/** The source lines of the field at a pointer; none where the standard has no field. */
export function sourcesAt(definition: DocumentDefinition, path: string): SourceLine[] {
  const field = fieldAt(definition.root, toTemplate(path, definition.root));
  return field === undefined ? [] : sourcesOf(definition, field);
}
