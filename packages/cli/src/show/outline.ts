import type { DocumentKind, Field } from '@guitu/core';
import { WORDS } from '../output/words.js';

/** The tree of a document's fields: a line a field with its name, its title, what it takes and whether it is asked for. */
export function outlineOf({ definition, texts }: DocumentKind): string {
  const words = WORDS[texts.language].show;
  const lines: string[] = [];
  const visit = (field: Field, path: string, depth: number): void => {
    for (const member of field.fields ?? []) {
      const template = `${path}/${member.name}`;
      const asked = member.required ? `  ${words.required}` : member.recommended ? `  ${words.recommended}` : '';
      const list = member.codelist === undefined ? '' : ` ${member.codelist}`;
      const kind = words.types[typeOf(member)];
      const title = texts.fields[template]?.title ?? '';
      lines.push(`${'  '.repeat(depth)}${member.name}  ${title}  ${kind}${list}${asked}`);
      visit(member, template, depth + 1);
      if (member.item !== undefined) visit(member.item, `${template}/*`, depth + 1);
    }
  };
  visit(definition.root, '', 1);
  return lines.join('\n');
}

/** What a field takes, as people say it. */
function typeOf({ type, codelist, format }: Field): keyof (typeof WORDS)['en']['show']['types'] {
  if (codelist !== undefined && type === 'string') return 'code';
  if (format === 'date' || format === 'date-time') return format;
  return type;
}
