import { codelists } from '../generated.js';
import type { Codelist } from './codelist.js';

/** A name that the standard has no code list for. Thrown for a wrong argument. */
export class UnknownCodelistError extends Error {
  override readonly name = 'UnknownCodelistError';
  readonly codelist: string;

  constructor(codelist: string) {
    super(
      `No code list "${codelist}" in this version of the standard. The field that uses a list names it in "codelist".`,
    );
    this.codelist = codelist;
  }
}

/**
 * Loads one code list with its words in both languages, and all parts of a long one. Throws `UnknownCodelistError` for a name that
 * the standard does not have.
 */
export async function loadCodelist(name: string): Promise<Codelist> {
  const load = Object.prototype.hasOwnProperty.call(codelists, name) ? codelists[name] : undefined;
  if (load === undefined) throw new UnknownCodelistError(name);
  const module = await load();
  return module.load ? module.load() : module.codelist;
}
