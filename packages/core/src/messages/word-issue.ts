import type { Field } from '../definition.js';
import type { Issue, IssueDraft } from '../issue.js';
import { isOwn } from '../pointer/pointer.js';
import { namePlace, type Wording } from './label.js';

/** Money is stored in fen and shown in yuan. */
const DECIMALS_OF_FEN = 2;

/** Puts an issue into words. Nothing of the document is repeated: the words are those of the standard. */
export function wordIssue(draft: IssueDraft, wording: Wording): Issue {
  const { label, title, field } = namePlace(draft.path, wording);
  const { code, severity, path, params, source } = draft;
  const message = templateOf(draft, field, wording).replace(/\{([a-z]+)\}/g, (_match, name: string) =>
    name === 'title' ? title : shown(params[name], field, wording),
  );
  return { code, severity, path, label, params, source, message };
}

/** The text of a rule of the document, or of the catalogue: by the kind of limit or field where that matters. */
function templateOf(
  { code, params, severity }: IssueDraft,
  field: Field | undefined,
  { catalogue, document }: Wording,
): string {
  const rules = document?.texts.rules ?? {};
  if (isOwn(rules, code)) return rules[code] as string;
  const { messages } = catalogue;
  // A profile turns the suggestion into a demand, and the words with it.
  if (code === 'recommended-missing' && severity === 'error') return messages[`${code}:asked`] as string;
  for (const variant of [params['type'], params['format'], params['limit'], answerOf(field)]) {
    const key = `${code}:${String(variant)}`;
    if (isOwn(messages, key)) return messages[key] as string;
  }
  return messages[isOwn(messages, code) ? code : 'other'] as string;
}

/** How a person answers: by adding rows, by choosing, or otherwise by writing. */
function answerOf(field: Field | undefined): 'list' | 'choice' | undefined {
  if (field === undefined) return undefined;
  if (field.type === 'list') return 'list';
  return field.codelist !== undefined || field.type === 'boolean' ? 'choice' : undefined;
}

/** A limit as people see it: stored units as decimals, with the word of the unit. */
function shown(limit: string | number | boolean | undefined, field: Field | undefined, { document }: Wording): string {
  if (typeof limit !== 'number' || field === undefined) return String(limit ?? '');
  const decimals = field.precision ?? (field.unit === 'fen' ? DECIMALS_OF_FEN : 0);
  const word = document?.texts.units[field.unit ?? ''];
  const text = decimals > 0 && Number.isInteger(limit) ? withDecimals(limit, decimals) : String(limit);
  return word === undefined ? text : `${text} ${word}`;
}

function withDecimals(units: number, decimals: number): string {
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  return `${units < 0 ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
