import type { FoundIssue } from './found-issue.js';

/** How many issues a result holds. */
const MAX_ISSUES = 100;

/** How many of them one list may take while others wait. */
const MAX_ISSUES_OF_LIST = 20;

/**
 * Chooses the issues that a result shows when there are too many: errors before warnings, and no list
 * fills the result with its rows while something else is waiting. Keeps their order.
 */
export function selectIssues(issues: readonly FoundIssue[]): readonly FoundIssue[] {
  if (issues.length <= MAX_ISSUES) return issues;
  const chosen = new Set<FoundIssue>();
  const byList = new Map<string, number>();
  const take = (wanted: (issue: FoundIssue) => boolean, perList: number): void => {
    for (const issue of issues) {
      if (chosen.size === MAX_ISSUES) return;
      if (chosen.has(issue) || !wanted(issue)) continue;
      const list = /^(.*?)\/[0-9]+(?:\/|$)/.exec(issue.path)?.[1];
      const taken = list === undefined ? 0 : (byList.get(list) ?? 0);
      if (taken >= perList) continue;
      if (list !== undefined) byList.set(list, taken + 1);
      chosen.add(issue);
    }
  };
  const isError = ({ severity }: FoundIssue): boolean => severity === 'error';
  take(isError, MAX_ISSUES_OF_LIST);
  take(isError, MAX_ISSUES);
  take(() => true, MAX_ISSUES_OF_LIST);
  take(() => true, MAX_ISSUES);
  return issues.filter((issue) => chosen.has(issue));
}
