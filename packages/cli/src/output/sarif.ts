import type { Issue } from '@guitu/core';
import type { FileReport } from './report.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** The reports as SARIF 2.1.0, which code-review tools show beside the files. */
export function toSarif(reports: readonly FileReport[], version: string): object {
  const codes = reports.flatMap((report) => report.issues.map((issue) => issue.code));
  return runOf(toResults(reports), codes, version);
}

/** One result for each issue of each file. */
export function toResults(reports: readonly FileReport[]): object[] {
  return reports.flatMap(({ file, line, issues }) =>
    issues.map((issue) => resultOf(issue, locationOf(file, line, issue.path))),
  );
}

/** One result at one place. */
export function resultOf(
  { code, severity, message }: Pick<Issue, 'code' | 'severity' | 'message'>,
  location: object,
): object {
  return { ruleId: code, level: LEVELS[severity], message: { text: message }, locations: [location] };
}

/** A file, a line of it where it holds several documents, and a place in the document. */
export function locationOf(file: string, line: number | undefined, path: string): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: file },
      ...(line === undefined ? {} : { region: { startLine: line } }),
    },
    logicalLocations: [{ fullyQualifiedName: path, kind: 'value' }],
  };
}

/** A whole log of one run. */
export function runOf(results: readonly object[], codes: readonly string[], version: string): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'guitu', version, rules: [...new Set(codes)].sort().map((id) => ({ id })) } },
        results,
      },
    ],
  };
}
