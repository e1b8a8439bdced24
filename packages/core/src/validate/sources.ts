import type { DocumentDefinition } from '../definition.js';
import type { SourceLine } from '../issue.js';
import { fieldAt, toTemplate } from '../pointer/template.js';

/** The source lines that the field at a pointer cites; none where the standard has no field. */
export function sourcesAt({ root, sources }: DocumentDefinition, path: string): SourceLine[] {
  const cited = fieldAt(root, toTemplate(path, root))?.source ?? [];
  return cited.map((index) => sources[index]).filter((line): line is SourceLine => line !== undefined);
}
