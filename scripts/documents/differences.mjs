/**
 * Paths at which two documents differ, with both values.
 * @param {any} one @param {any} other
 * @param {(path: string) => boolean} isChosen whether a list holds choices: these have the order of their list, not that in which somebody took them
 * @param {string} [path]
 * @returns {string[]}
 */
export const differences = (one, other, isChosen, path = '') => {
  if (Object.is(one, other)) return [];
  if (!isBranch(one) || !isBranch(other))
    return [`${path}: ${JSON.stringify(one)} instead of ${JSON.stringify(other)}`];
  if (Array.isArray(one) && isChosen(path) && String([...one].sort()) === String([...other].sort())) return [];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.flatMap((name) => differences(one[name], other[name], isChosen, `${path}/${name}`));
};

/** @param {any} value */
const isBranch = (value) => typeof value === 'object' && value !== null;
