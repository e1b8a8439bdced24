import { type DocumentTexts, type Field, LANGUAGES, loadDocument } from '@guitu/core';
import {
  type CompiledDocument,
  type CompiledProfile,
  deltaSchema,
  profileDigest,
  profiledTexts,
  snapshotSchema,
} from '@guitu/core/profile';
import { createHash } from 'node:crypto';
import { readVersion } from '../version.js';
import type { PackFile } from '../vectors/pack.js';
import { readPublished } from '../vectors/published.js';
import { codelistModules } from './codelist-modules.js';
import { indexModule, indexTypes } from './index-module.js';
import { kindModule } from './kind-module.js';

/** Codes of a closed list of the standard. */
type CodesOf = (list: string) => readonly string[] | undefined;

/**
 * Everything that a portal needs of a profile, as files: modules without dependencies, schemas, the profiles
 * themselves, and an index with digests. The same profile gives the same bytes.
 */
export async function profileFiles(compiled: CompiledProfile, codesOf: CodesOf): Promise<readonly PackFile[]> {
  const { profile, chain, documents } = compiled;
  const files: PackFile[] = [json('profile.json', profile)];
  const lists = new Set<string>();
  const described: object[] = [];
  for (const above of chain.slice(0, -1)) files.push(json(`parents/${above.id}.json`, above));
  for (const [slug, document] of Object.entries(documents)) {
    const { base, definition } = document;
    const kind = await loadDocument(slug);
    const codes = codesIn(base.root, codesOf);
    const long = Object.keys(kind.codelists).sort();
    long.forEach((name) => lists.add(name));
    files.push(documentModule(compiled, slug, codes, long));
    const texts = {} as Record<'zh-CN' | 'en', DocumentTexts>;
    for (const language of LANGUAGES) {
      texts[language] = profiledTexts((await loadDocument(slug, { language })).texts, document);
      files.push(module(`texts/${slug}.${language}.js`, 'texts', JSON.stringify(texts[language])));
    }
    const published = readPublished<{ readonly $id: string }>(`documents/${slug}/bundle.json`);
    const id = `${published.$id.slice(0, published.$id.lastIndexOf('/'))}/profiles/${profile.id}/${slug}`;
    files.push(
      json(`schemas/${slug}.base.json`, published),
      json(`schemas/${slug}.schema.json`, deltaSchema(document, { id, base: published.$id })),
      json(`schemas/${slug}.snapshot.json`, snapshotSchema(document, { id: `${id}/snapshot`, codes, texts })),
    );
    const title = { zh: texts['zh-CN'].title, en: texts.en.title };
    described.push({ slug, title, hash: definition.hash, base: base.hash });
  }
  const slugs = Object.keys(documents);
  files.push(...(await codelistModules([...lists].sort())));
  files.push(await kindModule(), indexModule(profile.id, slugs), indexTypes());
  const sorted = files.sort((one, other) => (one.path < other.path ? -1 : 1));
  const index = {
    compiled: 1,
    profile: profile.id,
    digest: profileDigest(profile),
    parents: chain.slice(0, -1).map((above) => ({ profile: above.id, digest: profileDigest(above) })),
    standard: profile.base.standard,
    madeBy: `@guitu/cli ${readVersion()}`,
    documents: described,
    files: sorted.map(({ path, text }) => ({ path, size: Buffer.byteLength(text), sha256: sha256(text) })),
  };
  return [...sorted, json('index.json', index)];
}

function documentModule(
  { chain, documents, issues }: CompiledProfile,
  slug: string,
  codes: CompiledDocument['codes'],
  long: readonly string[],
): PackFile {
  const { base, definition, delta, lists, words } = documents[slug] as CompiledProfile['documents'][string];
  const ids = chain.map(({ id }) => id).reverse();
  const isMoved = issues.some((issue) => issue.slug === slug && issue.code === 'profile-base-moved');
  const moved = { code: 'profile-base-moved', severity: 'warning', path: '/header/profile', params: {}, source: [] };
  const parts = {
    base,
    codes,
    local: { definition, delta, lists, words },
    profiles: ids,
    issues: isMoved ? [moved] : [],
  };
  const loaders = long.map(
    (name) => `${JSON.stringify(name)}:()=>import(${JSON.stringify(`../codelists/${name}.js`)})`,
  );
  const text = `${JSON.stringify(parts).slice(0, -1)},"codelists":{${loaders.join(',')}}}`;
  return module(`documents/${slug}.js`, 'compiled', text);
}

/** The codes of every closed list that fields choose from. */
function codesIn(field: Field, codesOf: CodesOf): CompiledDocument['codes'] {
  const { codelist, open, fields = [], item } = field;
  const own = codelist === undefined || open ? {} : { [codelist]: codesOf(codelist) ?? [] };
  return Object.assign(
    own,
    ...[...fields, ...(item ? [item] : [])].map((inner) => codesIn(inner, codesOf)),
  ) as CompiledDocument['codes'];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const json = (path: string, value: unknown): PackFile => ({ path, text: `${JSON.stringify(value, null, 2)}\n` });

const module = (path: string, name: string, value: string): PackFile => ({
  path,
  text: `export const ${name} = ${value};\n`,
});
