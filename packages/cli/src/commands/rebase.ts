import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '@guitu/core';
import { publishedFolder } from '../compare/release/read-folder.js';
import { canonical } from '../compare/shape/canonical.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { REBASE_WORDS } from '../output/rebase-words.js';
import { contentDigest, moved } from '../rebase/rebase.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { writeFolder } from '../vectors/write-folder.js';
import { WORDS } from '../output/words.js';

/** How `guitu rebase` is asked for. */
export interface RebaseOptions {
  /** The address under which the standard is published anew. */
  readonly base: string;
  readonly out: string;
  readonly force?: boolean;
  /** Folder of the standard; the installed `@guitu/schemas` when absent. */
  readonly from?: string;
  readonly lang: Language;
}

interface ManifestFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly sm3: string;
}

interface Manifest {
  readonly files: readonly ManifestFile[];
  readonly [part: string]: unknown;
}

/** Writes the schemas of the standard under another address. Only identifiers move. */
export async function rebase(options: RebaseOptions, terminal: Terminal): Promise<ExitCode> {
  const words = REBASE_WORDS[options.lang];
  const to = addressOf(options.base);
  if (to === undefined) throw new UsageError(words.badBase);
  const folder =
    options.from === undefined
      ? dirname(createRequire(import.meta.url).resolve('@guitu/schemas/catalog.json'))
      : publishedFolder(options.from);
  if (folder === undefined) throw new UsageError(words.noStandard(String(options.from)));
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const from = baseOf(folder, manifest);
  const files = filesUnder(folder, manifest, from, to);
  const { fault, written } = await writeFolder(options.out, files, options.force === true);
  if (fault !== undefined) throw new UsageError(WORDS[options.lang].vectors[fault](options.out));
  terminal.out(`${words.written(options.out, written, from, to)}\n`);
  return EXIT.valid;
}

/** An address without a slash at its end; nothing for what is no https address. */
function addressOf(text: string): string | undefined {
  try {
    const { protocol, search, hash, username } = new URL(text);
    const isPlain = protocol === 'https:' && search === '' && hash === '' && username === '';
    return isPlain ? withoutSlashes(text) : undefined;
  } catch {
    return undefined;
  }
}

/** A text without the slashes at its end. */
function withoutSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === '/') end -= 1;
  return text.slice(0, end);
}

/** The base of the identifiers: what stands before the version. */
function baseOf(folder: string, { files, standard }: Manifest): string {
  const schema = files.find(({ path }) => /^documents\/[^/]+\/schema\.json$/.test(path));
  const { $id } = JSON.parse(readFileSync(join(folder, String(schema?.path)), 'utf8')) as { readonly $id: string };
  return $id.slice(0, $id.indexOf(`/${String(standard)}/`));
}

/** All files, moved, with a manifest that gives the digest of what each says beside those of its bytes. */
function* filesUnder(
  folder: string,
  { files, digest: _digest, ...identity }: Manifest,
  from: string,
  to: string,
): Generator<{ readonly path: string; readonly text: string }> {
  const described: unknown[] = [];
  for (const file of files) {
    const { path } = file;
    const text = readFileSync(join(folder, path), 'utf8');
    // Most files name no schema: they and their digests stay.
    if (!path.endsWith('.json') || !text.includes(`"${from}/`)) {
      described.push({ ...file, content: `sha256:${file.sha256}` });
      yield { path, text };
      continue;
    }
    const value: unknown = JSON.parse(text);
    const copy = moved(value, from, to);
    described.push({ path, ...digests(canonical(copy)), content: contentDigest(copy, to) });
    yield { path, text: `${JSON.stringify(copy, null, 2)}\n` };
  }
  const all = { ...identity, base: to, republished: from, files: described, digest: digests(canonical(described)) };
  yield { path: 'manifest.json', text: `${JSON.stringify(all, null, 2)}\n` };
}

function digests(text: string): { readonly size: number; readonly sha256: string; readonly sm3: string } {
  const bytes = Buffer.from(text);
  const hash = (algorithm: string): string => createHash(algorithm).update(bytes).digest('hex');
  return { size: bytes.length, sha256: hash('sha256'), sm3: hash('sm3') };
}
