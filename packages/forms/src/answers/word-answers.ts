import type { DocumentTexts, Field, Language } from '@guitu/core';
import { isList, isObject } from '../document/member.js';
import { formatStored } from '../fields/entered-text.js';
import type { JsonValue } from '../json.js';

/** What a code is called. */
export type CodeText = (list: string, code: string) => string;

const WORDS = {
  'zh-CN': { yes: '是', no: '否', comma: '、', local: '（本地内容）', reference: '参照规范' },
  en: { yes: 'Yes', no: 'No', comma: ', ', local: '(local content)', reference: 'reference profile' },
} as const;

/** Words values as people read them: `''` for an absent one. */
export function wordAnswers(
  { texts }: { readonly texts: DocumentTexts },
  codeText: CodeText,
): (field: Field | undefined, value: JsonValue | undefined) => string {
  const words = WORDS[texts.language];
  function textOf(field: Field | undefined, value: JsonValue | undefined): string {
    if (value === undefined || value === null) return '';
    if (isList(value)) return value.map((item) => textOf(field?.item, item)).join(words.comma);
    if (isObject(value)) return Object.keys(value).length === 0 ? '' : words.local;
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (field?.codelist !== undefined && typeof value === 'string') return codeText(field.codelist, value);
    // Which kind of document it is, people know by its title.
    if (field?.const !== undefined && value === texts.slug) return texts.title;
    if (field?.name === 'profile' && value === 'reference') return words.reference;
    const text = field ? formatStored(field, value) : String(value);
    if (field?.format !== undefined) return dateText(text, texts.language);
    const unit = typeof value === 'number' ? (texts.units[field?.unit ?? ''] ?? '') : '';
    return unit ? `${text} ${unit}` : text;
  }
  return textOf;
}

/** A date, or a date and a time, as the language writes it. */
function dateText(text: string, language: Language): string {
  const [whole, year, month, day] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})/.exec(text) ?? [];
  if (whole === undefined || language === 'en') return text;
  return `${year}年${Number(month)}月${Number(day)}日${text.slice(whole.length)}`;
}
