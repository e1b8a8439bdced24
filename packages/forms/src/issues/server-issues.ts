import type { Issue } from '@guitu/core';

/** One issue as a server may write it; the path stands in `path` or, as in RFC 9457, in `pointer`. */
export interface ServerIssue {
  readonly path?: string;
  readonly pointer?: string;
  readonly message?: string;
  readonly detail?: string;
  readonly code?: string;
  readonly severity?: Issue['severity'];
}

/**
 * What a server answers: a list of issues, a problem body (RFC 9457) with `errors`, or messages by
 * JSON Pointer. Pointers may start with `#`.
 */
export type ServerIssues =
  | readonly ServerIssue[]
  | { readonly errors: readonly ServerIssue[] }
  | { readonly [pointer: string]: string | readonly string[] };
