/** `community-detox-agreement` → `CommunityDetoxAgreement`, `termBasis` → `TermBasis`. @param {string} name */
export const typeName = (name) => name.replace(/(^|-)([a-zA-Z0-9])/g, (_all, _dash, letter) => letter.toUpperCase());

/** @param {string} name of a code list */
export const codeName = (name) => `${typeName(name)}Code`;

/** A doc comment of these lines; none when all are empty. @param {(string | undefined)[]} lines @param {string} [indent] */
export const comment = (lines, indent = '') => {
  const said = lines.filter(Boolean).map((line) => /** @type {string} */ (line).replace(/\*\//g, '*\\/'));
  if (said.length === 0) return '';
  if (said.length === 1) return `${indent}/** ${said[0]} */\n`;
  return `${indent}/**\n${said.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
};

/** The words of a field or type in both languages. @param {any} schema */
export const wordsOf = (schema) => [
  bilingual(schema.title, schema['x-title-en']),
  schema.description,
  schema['x-description-en'],
  schema.deprecated ? `@deprecated ${schema['x-deprecated']?.use ?? ''}`.trim() : undefined,
];

/** @param {string | undefined} zh @param {string | undefined} en */
export const bilingual = (zh, en) => (zh === en ? zh : [zh, en].filter(Boolean).join(' · '));
