/**
 * One thing that a reviewer of the standard would send back.
 * @typedef {{ rule: string, place: string, at: string, problem: string }} Finding
 */

/**
 * Collects findings of one rule about one file.
 * @param {Finding[]} findings
 * @param {string} rule
 * @param {string} place file, below the sources of the standard
 * @returns {(at: string, problem: string) => void}
 */
export const reporter = (findings, rule, place) => (at, problem) => {
  findings.push({ rule, place, at, problem });
};

/** One line a finding. @param {Finding} finding */
export const formatFinding = ({ rule, place, at, problem }) => `${place}${at ? `#${at}` : ''}  ${problem}  [${rule}]`;
