import { stepsOf, wayOf } from './migrate.js';
import type { Migrations, MigrationStep } from './migration.js';
import { namesOf, pathOf } from './path.js';

/**
 * Where a place of an older document is in a newer one, whether or not anything stands there: for what belongs to a
 * place without being in the document, such as a text that could not be read yet. `undefined` when it has none.
 */
export function migratedPath(
  path: string,
  migrations: Migrations,
  { document, from, to }: { readonly document: string; readonly from: string; readonly to: string },
): string | undefined {
  let place: string | undefined = path;
  for (const release of wayOf(migrations, from, to) ?? []) {
    for (const step of stepsOf(release, document)) if (place !== undefined) place = afterStep(place, step);
  }
  return place;
}

function afterStep(path: string, step: MigrationStep): string | undefined {
  for (const [before, after] of movesOf(step)) {
    const rest = restBelow(path, absolute(step, before));
    if (rest === undefined) continue;
    return after === undefined ? undefined : withIndexes(absolute(step, after), path) + rest;
  }
  return path;
}

/** From where to where a step takes values; to nowhere when they are dropped. */
function movesOf(step: MigrationStep): readonly (readonly [string, string | undefined])[] {
  switch (step.op) {
    case 'move':
      return [[step.from, step.to]];
    case 'rename':
      return [[step.at, `${step.at.slice(0, step.at.lastIndexOf('/'))}/${step.name}`]];
    case 'drop':
      return [[step.at, undefined]];
    case 'wrap':
      return step.list === true
        ? [[step.at, `${step.at}/0`]]
        : Object.entries(step.members ?? {}).map(([name, source]) => [source, `${step.at}/${name}`] as const);
    case 'split':
      return [[step.from, step.into[0]]];
    default:
      return [];
  }
}

function absolute({ within = '' }: MigrationStep, path: string): string {
  return path[0] === '.' ? within + path.slice(1) : path;
}

/** What follows a template in a pointer; `undefined` when the pointer is not there or below it. */
function restBelow(pointer: string, template: string): string | undefined {
  const names = namesOf(pointer);
  const expected = namesOf(template);
  const fits = expected.every((name, index) => names[index] === name || (name === '*' && isIndex(names[index])));
  return fits ? pathOf(names.slice(expected.length)) : undefined;
}

/** The template with the rows of a pointer that runs along with it. */
function withIndexes(template: string, pointer: string): string {
  const names = namesOf(pointer);
  return pathOf(namesOf(template).map((name, index) => (name === '*' ? (names[index] ?? name) : name)));
}

function isIndex(name: string | undefined): boolean {
  return name !== undefined && /^[0-9]+$/.test(name);
}
