import type { Issue } from '@guitu/core';

/** Whether two lists of issues say the same. */
export function sameIssues(one: readonly Issue[], other: readonly Issue[]): boolean {
  return (
    one.length === other.length &&
    one.every((issue, index) => {
      const second = other[index];
      return (
        issue === second ||
        (second !== undefined &&
          issue.code === second.code &&
          issue.path === second.path &&
          issue.severity === second.severity &&
          issue.label === second.label &&
          issue.message === second.message)
      );
    })
  );
}
