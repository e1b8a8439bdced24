import type { Issue, Severity, SourceLine } from '@guitu/core';

/** One issue as a server may write it; the path stands in `path` or, as in RFC 9457, in `pointer`. */
export interface ServerIssue {
  readonly path?: string;
  readonly pointer?: string;
  readonly message?: string;
  readonly detail?: string;
  /** `server` when absent. */
  readonly code?: string;
  /** `error` when absent. */
  readonly severity?: Severity;
  readonly source?: readonly SourceLine[];
}

/** What a helper of a form says about one field. */
export type Advice = Pick<Issue, 'code' | 'message'> & Partial<Pick<Issue, 'severity' | 'source'>>;

/**
 * What a server answers: a list of issues, a problem body (RFC 9457) with `errors`, or messages by
 * JSON Pointer. Pointers may start with `#`.
 */
export type ServerIssues =
  | readonly ServerIssue[]
  | { readonly errors: readonly ServerIssue[] }
  | { readonly [pointer: string]: string | readonly string[] };

/** Reads what a server answered. `labelOf` names a place; an issue without words is called by its code. */
export function readServerIssues(answer: ServerIssues, labelOf: (path: string) => string): readonly Issue[] {
  return listOf(answer).map(({ path, pointer, message, detail, code = 'server', severity = 'error', source = [] }) => {
    const place = pointerOf(path ?? pointer ?? '');
    return {
      code,
      severity,
      path: place,
      label: labelOf(place),
      params: {},
      source,
      message: message ?? detail ?? code,
    };
  });
}

function listOf(answer: ServerIssues): readonly ServerIssue[] {
  const { errors } = answer as { readonly errors?: unknown };
  const list: unknown = errors ?? answer;
  if (Array.isArray(list)) return list as readonly ServerIssue[];
  return (
    Object.entries(answer as Readonly<Record<string, string | readonly string[]>>)
      // A problem body without `errors` has members of its own, which are no pointers.
      .filter(([path]) => path === '' || path[0] === '/' || path[0] === '#')
      .flatMap(([path, messages]) =>
        (typeof messages === 'string' ? [messages] : messages).map((message) => ({ path, message })),
      )
  );
}

/** A plain pointer of one that may be a URI fragment, `#/rows/0/%E5%90%8D`. */
function pointerOf(text: string): string {
  if (text[0] !== '#') return text;
  try {
    return decodeURIComponent(text.slice(1));
  } catch {
    // A stray percent sign: the text was not encoded.
    return text.slice(1);
  }
}
