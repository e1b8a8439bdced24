import type { SourceLine } from '../issue.js';
import type { ExtensionSchema } from './extension-schema.js';
import type { Profile } from './profile.js';
import type { ProfileOperation } from './profile-operation.js';

/** One thing that a profile says, as far as two profiles can say it differently. */
export interface ProfileLine {
  readonly part: 'operation' | 'extension' | 'choice' | 'codelist' | 'name';
  /** Slug, where it is about one kind of document. */
  readonly document?: string;
  /** What it is about: pointer template of a field, id of a rule, name of a choice, list or zone. */
  readonly about: string;
  /** Which way: the operation, or the member that says it. */
  readonly what: string;
  readonly value: unknown;
  /** Id of the profile of the chain that says it. */
  readonly profile: string;
  readonly source: readonly SourceLine[];
}

/**
 * What holds under a profile beyond the national standard, one thing a line: what a place below says goes before what
 * the one above it says of the same.
 * @param chain the profile and those it stands on, the one on the national standard first
 */
export function profileLines(chain: readonly Profile[]): readonly ProfileLine[] {
  const lines = new Map<string, ProfileLine>();
  for (const profile of chain) for (const line of linesOf(profile)) lines.set(lineKey(line), line);
  return Array.from(lines.values());
}

/** The same for lines of two profiles that are about the same. */
export function lineKey({ part, document = '', about, what }: ProfileLine): string {
  return [part, document, about, what].join(' ');
}

function linesOf(profile: Profile): ProfileLine[] {
  const { documents = {}, extensions = {}, choices = {}, codelists = {}, names = {} } = profile;
  const lines: ProfileLine[] = [];
  const add = (line: Omit<ProfileLine, 'profile' | 'source'>, source: readonly SourceLine[] = profile.source): void =>
    void lines.push({ ...line, profile: profile.id, source });
  for (const document of Object.keys(documents)) {
    for (const operation of documents[document]?.operations ?? []) {
      const about = operation.op === 'add-rule' ? operation.rule.id : operation.at;
      add({ part: 'operation', document, about, what: whatOf(operation), value: valueOf(operation) }, operation.source);
    }
  }
  for (const document of Object.keys(extensions)) {
    const { at, schema } = extensions[document] as NonNullable<Profile['extensions']>[string];
    for (const { path, field } of fieldsOf(schema, `${at}/extensions/${profile.id}`)) {
      const { properties: _properties, items: _items, 'x-source': source, ...value } = field;
      add({ part: 'extension', document, about: path, what: 'field', value }, source);
    }
  }
  const { source, ...slots } = choices;
  for (const slot of Object.keys(slots) as (keyof typeof slots)[]) {
    const chosen = slots[slot];
    const all = typeof chosen === 'object' ? chosen : { [slot]: chosen };
    for (const about of Object.keys(all)) add({ part: 'choice', about, what: slot, value: all[about] }, source);
  }
  for (const list of Object.keys(codelists)) {
    const { labels = {}, map = [], source: ground } = codelists[list] as NonNullable<Profile['codelists']>[string];
    for (const code of Object.keys(labels))
      add({ part: 'codelist', about: list, what: code, value: labels[code] }, ground);
    for (const { local, ...value } of map) add({ part: 'codelist', about: list, what: `${local} →`, value }, ground);
  }
  for (const kind of ['documents', 'zones'] as const) {
    const named = names[kind] ?? {};
    for (const about of Object.keys(named)) add({ part: 'name', about, what: kind, value: named[about] }, names.source);
  }
  return lines;
}

/** A field may have several patterns, and everything else once. */
function whatOf(operation: ProfileOperation): string {
  return operation.op === 'add-pattern' ? `add-pattern ${operation.pattern}` : operation.op;
}

/** What an operation says beyond which field and on what ground. */
function valueOf(operation: ProfileOperation): unknown {
  const rest: Record<string, unknown> = { ...operation };
  for (const name of ['op', 'at', 'source', 'note']) delete rest[name];
  return Object.keys(rest).length === 0 ? true : rest;
}

function fieldsOf(
  field: ExtensionSchema,
  path: string,
): readonly { readonly path: string; readonly field: ExtensionSchema }[] {
  const { properties = {}, items } = field;
  const inner = Object.keys(properties).map((name) => fieldsOf(properties[name] as ExtensionSchema, `${path}/${name}`));
  return [
    { path, field },
    ...inner.reduce((all, some) => all.concat(some), []),
    ...(items ? fieldsOf(items, `${path}/*`) : []),
  ];
}
