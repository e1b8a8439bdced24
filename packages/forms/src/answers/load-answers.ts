import { memberOf } from '@guitu/core';
import type { Codelist, Field, Language } from '@guitu/core';
import { isList, isObject, memberAt } from '../document/member.js';
import type { FormKind } from '../form-store.js';
import type { JsonObject, JsonValue } from '../json.js';
import { wordAnswers } from './word-answers.js';
import type { CodeText } from './word-answers.js';

/** Writes answers as people read them. */
export interface Answers {
  /** A value in words: the words of a code, a date, yes or no, a number with its unit; `''` when absent. */
  textOf(field: Field | undefined, value: JsonValue | undefined): string;
  /** What a code of a document is called. */
  readonly codeText: CodeText;
  /** What stands in place of a value that is not shown. */
  readonly masked: string;
}

const MASKED_WORDS: Readonly<Record<Language, string>> = { 'zh-CN': '（不显示）', en: '(not shown)' };

/** The list of divisions, whose entries are spoken of with the province and prefecture they lie in. */
const DIVISIONS = 'division';

type Labels = Map<string, Map<string, string>>;

/** Loads the words of the codes that documents of a kind hold, as far as they do not come with the kind. */
export async function loadAnswers(kind: FormKind, documents: readonly JsonObject[]): Promise<Answers> {
  const { texts, definition } = kind;
  const asked: Labels = new Map();
  documents.forEach((document) => collectCodes(definition.root, document, asked));
  await Promise.all(
    [...asked].filter(([name]) => !texts.codes[name]).map(([name, labels]) => fillLabels(kind, name, labels)),
  );

  function codeText(name: string, code: string): string {
    const own = memberOf(texts.codes[name], code);
    return typeof own === 'string' ? own : (asked.get(name)?.get(code) ?? code);
  }

  return { textOf: wordAnswers(kind, codeText), codeText, masked: MASKED_WORDS[texts.language] };
}

/** Notes every code that stands in a value, by the name of its list. */
function collectCodes(field: Field, value: JsonValue | undefined, asked: Labels): void {
  if (isList(value)) value.forEach((item) => field.item && collectCodes(field.item, item, asked));
  else if (isObject(value))
    field.fields?.forEach((member) => collectCodes(member, memberAt(value, member.name), asked));
  else if (field.codelist !== undefined && typeof value === 'string') {
    const codes = asked.get(field.codelist) ?? new Map<string, string>();
    asked.set(field.codelist, codes.set(value, value));
  }
}

async function fillLabels({ codelists, texts }: FormKind, name: string, labels: Map<string, string>): Promise<void> {
  // A list that does not load leaves its codes as they are.
  const module = await codelists?.[name]?.().catch(() => undefined);
  if (!module) return;
  for (const code of labels.keys()) {
    const list = module.load ? await module.load(code) : module.codelist;
    labels.set(code, labelIn(list, code, texts.language));
  }
}

function labelIn({ name, entries }: Codelist, code: string, language: Language): string {
  const wordOf = (one: string): string | undefined => {
    const entry = entries.find((known) => known.code === one);
    return language === 'en' ? (entry?.en ?? entry?.zh) : entry?.zh;
  };
  const own = wordOf(code);
  if (own === undefined || name !== DIVISIONS) return own ?? code;
  const above = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`].filter((one) => one !== code);
  return [...above.map((one) => wordOf(one) ?? ''), own].join('');
}
