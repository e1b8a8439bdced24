import {
  type CodelistEntry,
  dependencies,
  type DocumentKind,
  type Field,
  fieldAt,
  type Language,
  type Rule,
  type SourceLine,
} from '@guitu/core';

/** Words in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** One kind of document in both languages. */
export type BothKinds = Readonly<Record<Language, DocumentKind>>;

/** A rule that reads a field or points at it. */
export interface RuleFacts {
  readonly id: string;
  readonly level: Rule['level'];
  readonly message: Bilingual;
}

/** Everything the standard says about one field. */
export interface FieldFacts {
  readonly document: string;
  /** Pointer template; `*` stands for every row of a list. */
  readonly path: string;
  readonly title: Bilingual;
  readonly description?: Bilingual;
  /** Printed number. */
  readonly number?: string;
  readonly type: Field['type'];
  /** Name of the shared type it was taken from. */
  readonly shape?: string;
  readonly required: boolean;
  readonly recommended: boolean;
  readonly limits: Readonly<Record<string, string | number | boolean>>;
  /** Unit of the stored number, and its decimals when a person reads it. */
  readonly unit?: string;
  readonly precision?: number;
  readonly codelist?: { readonly name: string; readonly open: boolean; readonly codes?: readonly CodelistEntry[] };
  readonly link?: Field['link'];
  readonly privacy?: Field['privacy'];
  readonly source: readonly (SourceLine & { readonly title?: Bilingual })[];
  readonly rules: readonly RuleFacts[];
  /** Names of its members, or of those of its rows. */
  readonly members?: readonly string[];
}

const LIMITS = [
  'const',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
] as const;

/** What the standard says about the field at a template; `undefined` where the document has none. */
export async function factsOf(kinds: BothKinds, path: string): Promise<FieldFacts | undefined> {
  const { definition, codelists, texts } = kinds['zh-CN'];
  const field = fieldAt(definition.root, path);
  if (field === undefined) return undefined;
  const words = (read: (kind: DocumentKind) => string | undefined): Bilingual | undefined => {
    const [chinese, english] = [read(kinds['zh-CN']), read(kinds.en)];
    return chinese === undefined || english === undefined ? undefined : { 'zh-CN': chinese, en: english };
  };
  const { number, type, shape, unit, precision, link, privacy, codelist } = field;
  const title = words((kind) => (path === '' ? kind.title : kind.texts.fields[path]?.title));
  const description = words((kind) => (path === '' ? kind.texts.description : kind.texts.fields[path]?.description));
  const members = (field.fields ?? field.item?.fields)?.map(({ name }) => name);
  const limits = LIMITS.flatMap((name) => (field[name] === undefined ? [] : ([[name, field[name]]] as const)));
  const codes =
    codelist === undefined
      ? undefined
      : (shortCodes(kinds, codelist) ?? (await codelists[codelist]?.())?.codelist.entries.filter(isOffered));
  return {
    document: texts.slug,
    path,
    title: title ?? { 'zh-CN': field.name, en: field.name },
    ...(description && { description }),
    ...(number !== undefined && { number }),
    type,
    ...(shape !== undefined && { shape }),
    required: field.required === true,
    recommended: field.recommended === true,
    limits: Object.fromEntries(limits),
    ...(unit !== undefined && { unit }),
    ...(precision !== undefined && { precision }),
    ...(codelist !== undefined && { codelist: { name: codelist, open: field.open === true, ...(codes && { codes }) } }),
    ...(link !== undefined && { link }),
    ...(privacy !== undefined && { privacy }),
    source: field.source
      .flatMap((index) => definition.sources[index] ?? [])
      .map((line) => {
        const cited = words((kind) =>
          line.instrument === undefined ? undefined : kind.texts.instruments[line.instrument],
        );
        return { ...line, ...(cited && { title: cited }) };
      }),
    rules: definition.rules
      .filter((rule) => touches(rule, path))
      .map(({ id, level }) => ({
        id,
        level,
        message: words((kind) => kind.texts.rules[id]) ?? { 'zh-CN': id, en: id },
      })),
    ...(members && members.length > 0 && { members }),
  };
}

/** The codes of a short list travel with the words of the document. */
function shortCodes(kinds: BothKinds, name: string): readonly CodelistEntry[] | undefined {
  const [chinese, english] = [kinds['zh-CN'].texts.codes[name], kinds.en.texts.codes[name]];
  if (chinese === undefined) return undefined;
  return Object.entries(chinese).map(([code, zh]) => ({ code, zh, en: english?.[code] ?? zh }));
}

/** Codes that are kept for old documents are not offered. */
function isOffered({ replacedBy, until }: CodelistEntry): boolean {
  return replacedBy === undefined && until === undefined;
}

/** Whether a rule points at a field or reads it, as itself or as part of what it holds. */
function touches({ within = '', at, when, assert }: Rule, path: string): boolean {
  const place = at.startsWith('.') ? within + at.slice(1) : at;
  const read = [assert, ...(when === undefined ? [] : [when])].flatMap((expression) =>
    dependencies(expression, within),
  );
  return [place, ...read].includes(path);
}
