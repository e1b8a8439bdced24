import { evaluate } from '../../../packages/core/dist/index.js';

/** Templates of optional fields that no value uses. @param {any} field @param {any[]} values @param {string} path @returns {string[]} */
export const unused = (field, values, path) => {
  if (field.shape === 'extensions' || path === '/extensions') return [];
  const present = values.filter((value) => value !== undefined);
  if (present.length === 0) return [path];
  if (field.item)
    return unused(
      field.item,
      present.flatMap((value) => (Array.isArray(value) ? value : [])),
      `${path}/*`,
    );
  return (field.fields ?? []).flatMap((/** @type {any} */ member) =>
    unused(
      member,
      present.map((value) => value?.[member.name]),
      `${path}/${member.name}`,
    ),
  );
};

/** Paths of the required members that a value has. @param {any} field @param {any} value @param {string} path @returns {string[]} */
export const requiredPlaces = (field, value, path = '') => {
  if (Array.isArray(value))
    return field.item ? value.flatMap((entry, index) => requiredPlaces(field.item, entry, `${path}/${index}`)) : [];
  return (field.fields ?? [])
    .filter((/** @type {any} */ member) => value[member.name] !== undefined)
    .flatMap((/** @type {any} */ member) => [
      ...(member.required ? [`${path}/${member.name}`] : []),
      ...requiredPlaces(member, value[member.name], `${path}/${member.name}`),
    ]);
};

/**
 * Paths of values that the layout hides, which a form would take out before it submits.
 * @param {any} layout @param {any} example @returns {string[]}
 */
export const hidden = (layout, example) => {
  const conditions = [
    ...layout.sections.flatMap((/** @type {any} */ section) =>
      section.fields.map((/** @type {string} */ path) => ({ path, when: section.when })),
    ),
    ...Object.keys(layout.fields).map((path) => ({ path, when: layout.fields[path].when })),
  ];
  return conditions
    .filter(({ when }) => when !== undefined)
    .flatMap(({ path, when }) =>
      placesOf(example, path.split('/').slice(1), example)
        .filter(({ context }) => evaluate(when, { root: example, context, asOf: undefined }) !== true)
        .map((place) => place.path),
    );
};

/** Where a pointer template meets a value, with the row it stands in. @param {any} value @param {string[]} names @param {any} context @param {string} path @returns {{ path: string, context: any }[]} */
const placesOf = (value, [name, ...rest], context, path = '') => {
  if (value === undefined) return [];
  if (name === undefined) return [{ path, context }];
  if (name !== '*') return placesOf(value[name], rest, context, `${path}/${name}`);
  return value.flatMap((/** @type {any} */ row, /** @type {number} */ index) =>
    placesOf(row, rest, row, `${path}/${index}`),
  );
};
