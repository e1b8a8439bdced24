import type { DocumentDefinition } from '../definition.js';
import type { SourceLine } from '../issue.js';
import { fieldAt, toTemplate } from '../pointer/template.js';

/** The source lines that the field at a pointer cites; none where the standard has no field. */
export function sourcesAt({ root, sources }: DocumentDefinition, path: string): SourceLine[] {
  const cited = fieldAt(root, toTemplate(path, root))?.source ?? [];
  return linesOf(cited, sources);
}

/** The lines by their numbers. A plain loop: Chromium 80 sometimes loses entries of a map and a filter that it compiles as one. */
export function linesOf(cited: readonly number[], sources: readonly SourceLine[]): SourceLine[] {
  const lines: SourceLine[] = [];
  for (const index of cited) {
    const line = sources[index];
    if (line !== undefined) lines.push(line);
  }
  return lines;
}
