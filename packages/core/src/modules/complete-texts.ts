import type { DocumentDefinition, DocumentTexts, Field } from '../definition.js';
import type { BriefTexts, Codes } from './brief.js';

/** The words that brief ones stand for, each under the name it has in the definition. */
export function completeTexts(
  { root, rules, layout, sources }: DocumentDefinition,
  codes: Codes,
  brief: BriefTexts,
): DocumentTexts {
  let fields: DocumentTexts['fields'] | undefined;
  let codeWords: DocumentTexts['codes'] | undefined;
  return {
    ...brief,
    // A valid document needs few words: the rest are put together when somebody asks.
    get fields() {
      return (fields ??= fieldWords(root, brief.fields));
    },
    rules: named(
      rules.map(({ id }) => id),
      brief.rules,
    ),
    sections: named(
      layout.sections.map(({ id }) => id),
      brief.sections,
    ),
    get codes() {
      return (codeWords ??= named(
        Object.keys(codes),
        brief.codes.map((labels, index) => labels && named(Object.values(codes)[index] ?? [], labels)),
      ));
    },
    instruments: named(
      sources.map(({ instrument }) => instrument ?? ''),
      brief.instruments,
    ),
  };
}

/** Title and description by pointer template. */
function fieldWords(root: Field, brief: BriefTexts['fields']): DocumentTexts['fields'] {
  const fields: Record<string, { title: string; description?: string }> = {};
  let read = 0;
  const next = (): string | 0 => brief[read++] ?? 0;
  const visit = (field: Field, path: string): void => {
    if (path !== '') {
      const title = next();
      const description = next();
      if (title !== 0) fields[path] = { title, ...(description !== 0 && { description }) };
    }
    field.fields?.forEach((member) => visit(member, `${path}/${member.name}`));
    if (field.item) visit(field.item, `${path}/*`);
  };
  visit(root, '');
  return fields;
}

/** Words under their names; a name that comes again, and one that is empty, has none of its own. */
function named<Word>(names: readonly string[], words: readonly (Word | 0)[]): Record<string, Word> {
  const found: Record<string, Word> = {};
  Array.from(new Set(names.filter(Boolean))).forEach((name, index) => {
    const word = words[index];
    if (word !== undefined && word !== 0) found[name] = word;
  });
  return found;
}
