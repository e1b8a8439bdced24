import type { Codelist, DocumentTexts, Field, Issue } from '@guitu/core';
import type { JsonObject, JsonValue } from '@guitu/forms';
import type { DocumentSource } from '../form/documents.js';
import { trialDocuments, trialKind } from '../contract/trial-document.js';
import { trialRoot } from '../contract/trial-fields.js';

/** Gives the next text to plant. */
export type Plant = () => string;

/** The made-up document with planted texts in place of its words: titles, labels of codes, messages, sources. */
export function plantedDocuments(plant: Plant): DocumentSource {
  return {
    loadDocument: (_slug, { language }) => {
      const kind = trialKind(language);
      const worded = (issue: Issue): Issue => ({ ...issue, label: plant(), message: plant() });
      return Promise.resolve({
        ...kind,
        texts: plantedTexts(kind.texts, plant),
        validate: (value, options) => {
          const result = kind.validate(value, options);
          return { ...result, issues: result.issues.map(worded) };
        },
      });
    },
    loadCodelist: async (name) => {
      const list = (await trialDocuments.loadCodelist?.(name)) as Codelist;
      return { ...list, entries: list.entries.map((entry) => ({ ...entry, zh: plant(), en: plant() })) };
    },
  };
}

function plantedTexts(texts: DocumentTexts, plant: Plant): DocumentTexts {
  const each = <Value>(
    given: Readonly<Record<string, Value>>,
    change: (value: Value) => Value,
  ): Record<string, Value> =>
    Object.keys(given).reduce((all, name) => Object.assign(all, { [name]: change(given[name] as Value) }), {});
  return {
    ...texts,
    title: plant(),
    description: plant(),
    fields: each(texts.fields, () => ({ title: plant(), description: plant() })),
    sections: each(texts.sections, plant),
    codes: each(texts.codes, (codes) => each(codes, plant)),
    units: each(texts.units, plant),
    instruments: each(texts.instruments, plant),
  };
}

/** A whole made-up document with planted texts in every field that holds free text, and under a name of its own. */
export function plantedValue(plant: Plant): JsonObject {
  const value = planted(trialRoot, plant) as Record<string, JsonValue>;
  // As JSON brings it: also names that objects have of themselves.
  const own = JSON.parse(`{${JSON.stringify(plant())}:${JSON.stringify(plant())}}`) as JsonObject;
  return { ...value, ...own };
}

const ROWS = 8;

function planted(field: Field, plant: Plant): JsonValue {
  if (field.const !== undefined) return field.const;
  if (field.type === 'object') {
    const members = (field.fields ?? []).map((member) => [member.name, planted(member, plant)] as const);
    return members.reduce((all, [name, value]) => Object.assign(all, { [name]: value }), {});
  }
  if (field.type === 'list') {
    const { item } = field;
    return item ? Array.from({ length: Math.min(ROWS, field.maxItems ?? ROWS) }, () => planted(item, plant)) : [];
  }
  if (field.type === 'boolean') return true;
  if (field.type !== 'string') return 5;
  if (field.format === 'date') return '2026-05-01';
  if (field.format === 'date-time') return '2026-05-01T09:30:00+08:00';
  return plant();
}
