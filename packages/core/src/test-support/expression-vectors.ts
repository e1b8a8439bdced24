import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Expression } from '../expression/expression.js';
import type { Scope } from '../expression/evaluate.js';
import type { Scalar } from '../expression/value.js';

/** One language-neutral case of the expression language. */
export interface Vector {
  readonly description: string;
  readonly expression: Expression;
  readonly scope: Scope;
  readonly expect: Scalar | readonly Scalar[] | { readonly missing: true };
}

const folder = join(
  dirname(createRequire(import.meta.url).resolve('@guitu/schemas/package.json')),
  'src/expression-vectors',
);

/** All vectors by the name of their file, which is the operator in kebab-case or a topic. */
export function expressionVectors(): Readonly<Record<string, readonly Vector[]>> {
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace(/\.json$/, ''),
      JSON.parse(readFileSync(join(folder, file), 'utf8')) as Vector[],
    ]),
  );
}
