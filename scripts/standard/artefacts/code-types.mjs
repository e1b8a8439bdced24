import { bilingual, codeName, comment } from './type-words.mjs';

/** An open list longer than this is offered by a service, not by a type. */
const LONGEST = 100;

/**
 * A union for each code list: exactly its codes when it is closed, its codes and any other string when it is open.
 * @param {import('../read-standard.mjs').Standard['codelists']} codelists
 * @returns {string[]}
 */
export const codeTypes = (codelists) =>
  Object.keys(codelists)
    .sort()
    .map((name) => {
      const { title, description, open, entries } = /** @type {import('../codelists.mjs').Codelist} */ (
        codelists[name]
      );
      const head = comment([
        bilingual(title['zh-CN'], title.en),
        description?.['zh-CN'],
        description?.en,
        open ? 'An open list: other codes are allowed.' : undefined,
      ]);
      const members = open && entries.length > LONGEST ? [] : entries;
      const codes = members.map(
        ({ code, zh, en }) => `${comment([bilingual(zh, en)], '  ')}  | ${JSON.stringify(code)}\n`,
      );
      if (members.length === 0) return `${head}export type ${codeName(name)} = string;\n`;
      return (
        `${head}export type ${codeName(name)} =\n${codes.join('')}${open ? '  | (string & {})' : ''}`.trimEnd() + ';\n'
      );
    });
