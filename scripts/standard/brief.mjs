// Writes definitions and words briefly, and proves by core's own reading that nothing is lost.
import { isDeepStrictEqual } from 'node:util';
import { completeDefinition, completeTexts } from './runtime.mjs';

/** Members that a field may leave out where reading it gives them back, in the order in which they are tried. */
const DERIVED = [
  'type',
  'privacy',
  'minLength',
  'maxLength',
  'format',
  'pattern',
  'codelist',
  'open',
  'source',
  'name',
];

/** @param {any} root @returns {Generator<any>} every field below, the innermost first */
function* fieldsBelow(root) {
  for (const member of [...(root.fields ?? []), ...(root.item ? [root.item] : [])]) {
    yield* fieldsBelow(member);
    yield member;
  }
}

/** @param {any[]} lists */
const mostFrequent = (lists) => {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const list of lists) counts.set(JSON.stringify(list), (counts.get(JSON.stringify(list)) ?? 0) + 1);
  const [first] = [...counts].sort(([, left], [, right]) => right - left);
  return JSON.parse(first?.[0] ?? '[]');
};

/** @param {any} definition */
export const briefDefinition = (definition) => {
  const { root, rules, ...rest } = definition;
  const usual = mostFrequent([...fieldsBelow(root), ...rules].map(({ source }) => source));
  const read = (/** @type {any} */ field) => completeDefinition({ ...rest, usual, rules: [], root: field }).root;

  /** @param {any} field @param {string | undefined} derivedNumber @returns {any} */
  const brief = (field, derivedNumber) => {
    const { fields, item, ...own } = field;
    const inner = {
      ...(fields && {
        fields: fields.map((/** @type {any} */ member, /** @type {number} */ index) =>
          brief(member, field.number && `${field.number}.${index + 1}`),
        ),
      }),
      ...(item && { item: brief(item, field.number) }),
    };
    if (own.number === derivedNumber) delete own.number;
    const isSaid = (/** @type {any} */ part) => isDeepStrictEqual(withoutParts(read({ ...part, ...inner })), own);
    /** @type {any} */
    let kept = isSaid(own) ? own : { ...own, minLength: 0 };
    for (const name of DERIVED) {
      const { [name]: _left, ...fewer } = kept;
      if (isSaid(fewer)) kept = fewer;
    }
    return { ...kept, ...inner };
  };

  const short = {
    ...rest,
    usual,
    root: brief(root, undefined),
    rules: rules.map((/** @type {any} */ { level, source, ...rule }) => ({
      ...rule,
      ...(level === 'error' ? {} : { level }),
      ...(isDeepStrictEqual(source, usual) ? {} : { source }),
    })),
  };
  prove(completeDefinition(short), definition, 'definition');
  return short;
};

/** @param {any} field */
const withoutParts = ({ fields: _fields, item: _item, ...own }) => own;

/** @param {any} definition @param {Record<string, string[]>} codes @param {any} texts */
export const briefTexts = (definition, codes, texts) => {
  const { slug, language, title, description, units } = texts;
  const paths = pathsBelow(definition.root, '');
  const short = {
    slug,
    language,
    title,
    description,
    units,
    fields: paths.flatMap((path) => [texts.fields[path]?.title ?? 0, texts.fields[path]?.description ?? 0]),
    rules: distinct(definition.rules.map((/** @type {any} */ { id }) => id)).map((id) => texts.rules[id]),
    sections: definition.layout.sections.map((/** @type {any} */ { id }) => texts.sections[id]),
    codes: Object.entries(codes).map(([name, list]) =>
      texts.codes[name] ? list.map((code) => texts.codes[name][code]) : 0,
    ),
    instruments: distinct(definition.sources.map((/** @type {any} */ { instrument }) => instrument)).map(
      (id) => texts.instruments[id],
    ),
  };
  prove(completeTexts(definition, codes, short), texts, `words (${language})`);
  return short;
};

/** @param {any} field @param {string} path @returns {string[]} */
const pathsBelow = (field, path) => [
  ...(path === '' ? [] : [path]),
  ...(field.fields ?? []).flatMap((/** @type {any} */ member) => pathsBelow(member, `${path}/${member.name}`)),
  ...(field.item ? pathsBelow(field.item, `${path}/*`) : []),
];

/** @param {(string | undefined)[]} names @returns {string[]} */
const distinct = (names) => /** @type {string[]} */ ([...new Set(names)].filter(Boolean));

/** @param {unknown} read @param {unknown} meant @param {string} what */
const prove = (read, meant, what) => {
  if (isDeepStrictEqual(JSON.parse(JSON.stringify(read)), JSON.parse(JSON.stringify(meant)))) return;
  throw new Error(`the brief ${what} of ${/** @type {any} */ (meant).slug} does not read as it was meant`);
};
