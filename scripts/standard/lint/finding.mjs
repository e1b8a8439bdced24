/**
 * One thing that a reviewer of the standard would send back.
 * @typedef {{ rule: string, place: string, at: string, problem: string }} Finding
 */

/** One line a finding. @param {Finding} finding */
export const formatFinding = ({ rule, place, at, problem }) => `${place}${at ? `#${at}` : ''}  ${problem}  [${rule}]`;
