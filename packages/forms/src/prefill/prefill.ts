import { loadDocument, UnknownDocumentError } from '@guitu/core';
import type { Field, PrivacyClass } from '@guitu/core';
import { valueAt } from '../changes/patch-document.js';
import { isEqual } from '../document/equal.js';
import { isObject, memberAt } from '../document/member.js';
import { startDocument } from '../document/start.js';
import { editAt, setTo } from '../document/edit.js';
import type { FormKind, FormStore } from '../form-store.js';
import type { JsonObject, JsonValue } from '../json.js';
import { prefillSourcesOf } from './prefill-sources.js';
import type { PrefillSource } from './prefill-sources.js';

/** Where a value came from. */
export interface Origin {
  /** Path of the value in the new document. */
  readonly path: string;
  /** Path of the value in the earlier one. */
  readonly from: string;
  /** Kind of the earlier document. */
  readonly document: string;
  /** What identifies it, as far as its header says. */
  readonly id: string | undefined;
  readonly number: string | undefined;
  readonly filledAt: string | undefined;
  readonly because: PrefillSource['because'];
  /** The class of the value, so that a host can ask before it takes over what is sensitive. */
  readonly privacy: PrivacyClass | undefined;
}

/** What earlier documents say about a new one. */
export interface Prefilled {
  /** The new document, with its header and what was taken over. */
  readonly value: JsonObject;
  /** One for each single value that was taken over. */
  readonly origins: readonly Origin[];
  /** Paths for which earlier documents say different things: the person has to choose. */
  readonly open: readonly string[];
}

interface Found {
  readonly document: JsonObject;
  readonly value: JsonValue;
}

/**
 * Begins a document with what earlier documents of the same case say for certain: see
 * `prefillSourcesOf`. Where they differ nothing is taken over. Every value has its origin, so that
 * nobody takes it for their own; documents of unknown kinds are left out.
 *
 * @example
 * const { value, origins } = await prefill(kind, caseFile, { issuer });
 * const store = createForm({ kind, value });
 */
export async function prefill(
  kind: FormKind,
  documents: readonly JsonObject[],
  header: JsonObject = {},
): Promise<Prefilled> {
  const { definition } = kind;
  const sources = prefillSourcesOf(definition);
  const origins: Origin[] = [];
  const open: string[] = [];
  let value = startDocument(definition, {}, header);
  const named = documentsNamed(sources, documents);

  for (const source of sources) {
    const field = definition.root.fields?.find(({ name }) => name === source.to.split('/')[1]);
    const from = source.because === 'shared' ? await alike(kind, source.to, named) : candidates(source, documents);
    const found = from.flatMap((document): Found[] => {
      const stands = valueAt(document, source.from);
      return stands === undefined ? [] : [{ document, value: stands }];
    });
    const [last] = found;
    if (!last || valueAt(value, source.to) !== undefined) continue;
    if (!agree(source, found)) {
      open.push(source.to);
      continue;
    }
    const before = value;
    value = editAt(definition.root, value, source.to, setTo(last.value));
    const member =
      source.because === 'person' ? field?.fields?.find(({ name }) => source.to === `/subject/${name}`) : field;
    if (value !== before) origins.push(...originsOf(source, member, last.document, source.to, source.from, last.value));
  }
  return { value, origins, open };
}

/**
 * Takes over into a form what is still empty there, and nothing else: what the person gave stays. Gives
 * the origins of what was taken over.
 */
export function fillPrefilled(
  store: FormStore,
  { value, origins }: Pick<Prefilled, 'value' | 'origins'>,
): readonly Origin[] {
  return store.batch(() =>
    origins.filter(({ path }) => {
      const taken = valueAt(value, path);
      return taken !== undefined && store.fill(path, taken);
    }),
  );
}

/** Documents that may hold the value, the latest first. */
function candidates({ documents: kinds }: PrefillSource, documents: readonly JsonObject[]): readonly JsonObject[] {
  return documents
    .filter((document) => kinds === undefined || kinds.includes(String(valueAt(document, '/header/document'))))
    .map((document, index) => ({ document, index, at: String(valueAt(document, '/header/filledAt') ?? '') }))
    .sort((one, other) => (one.at === other.at ? other.index - one.index : one.at < other.at ? 1 : -1))
    .map(({ document }) => document);
}

/** The documents that the new one names without doubt. */
function documentsNamed(sources: readonly PrefillSource[], documents: readonly JsonObject[]): readonly JsonObject[] {
  return sources
    .filter(({ because }) => because === 'link')
    .flatMap((source) => {
      const found = candidates(source, documents);
      return found.length === 1 ? found : [];
    });
}

/** Those of some documents in which a field is of the same type and has the same title. */
async function alike(kind: FormKind, path: string, documents: readonly JsonObject[]): Promise<readonly JsonObject[]> {
  const shapeOf = ({ definition, texts }: FormKind): readonly [string | undefined, string | undefined] => [
    definition.root.fields?.find(({ name }) => `/${name}` === path)?.shape,
    texts.fields[path]?.title,
  ];
  const kept: JsonObject[] = [];
  for (const document of documents) {
    const other = await kindOf(document, kind);
    if (other && isEqual(shapeOf(other), shapeOf(kind))) kept.push(document);
  }
  return kept;
}

async function kindOf(document: JsonObject, { texts }: FormKind): Promise<FormKind | undefined> {
  try {
    return await loadDocument(String(valueAt(document, '/header/document')), { language: texts.language });
  } catch (error) {
    if (error instanceof UnknownDocumentError) return undefined;
    throw error;
  }
}

/** People change their phone, not their number: of the person the latest word counts, if it is one person. */
function agree({ because, to }: PrefillSource, found: readonly Found[]): boolean {
  const [first] = found;
  const isOne = found.every(({ value }) => isEqual(value, first?.value));
  if (because !== 'person') return isOne;
  const people = new Set(found.map(({ document }) => valueAt(document, '/subject/personId')));
  return people.size === 1 && (isOne || !/\/(?:personId|idNumber|birthDate|sex)$/.test(to));
}

/** An origin for each single value. */
function originsOf(
  source: PrefillSource,
  field: Field | undefined,
  document: JsonObject,
  path: string,
  from: string,
  value: JsonValue,
): readonly Origin[] {
  if (isObject(value) && field?.fields) {
    return field.fields.flatMap((member) => {
      const below = memberAt(value, member.name);
      return below === undefined
        ? []
        : originsOf(source, member, document, `${path}/${member.name}`, `${from}/${member.name}`, below);
    });
  }
  const text = (place: string): string | undefined => {
    const stands = valueAt(document, place);
    return typeof stands === 'string' ? stands : undefined;
  };
  return [
    {
      path,
      from,
      document: String(valueAt(document, '/header/document')),
      id: text('/header/id'),
      number: text('/header/number'),
      filledAt: text('/header/filledAt'),
      because: source.because,
      privacy: field?.privacy ?? field?.item?.privacy,
    },
  ];
}
