import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = (): string => dirname(createRequire(import.meta.url).resolve('@guitu/schemas/catalog.json'));

/** A JSON file of the installed `@guitu/schemas`, by its path in the package, such as `catalog.json`. */
export function readPublished<Content>(path: string): Content {
  return JSON.parse(readFileSync(join(folder(), path), 'utf8')) as Content;
}

/** Paths of all files of the installed `@guitu/schemas` below a folder, sorted. */
export function publishedBelow(place: string): readonly string[] {
  const { files } = readPublished<{ readonly files: readonly { readonly path: string }[] }>('manifest.json');
  return files.map(({ path }) => path).filter((path) => path.startsWith(`${place}/`));
}
