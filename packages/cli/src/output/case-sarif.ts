import type { CaseFilePlace, CaseReport } from './case-report.js';
import { locationOf, resultOf, runOf, toResults } from './sarif.js';

/** A case as SARIF 2.1.0: the issues of its documents, and those between them with the other files they are about. */
export function toCaseSarif({ files, case: whole }: CaseReport, version: string): object {
  const place = ({ file, line }: CaseFilePlace, path = ''): object => locationOf(file, line, path);
  const between = whole.issues.map(({ document, related, ...issue }) => ({
    ...resultOf(issue, place(document ?? { file: whole.folder }, issue.path)),
    ...(related.length === 0 ? {} : { relatedLocations: related.map((other) => place(other)) }),
  }));
  const codes = [...files.flatMap(({ issues }) => issues), ...whole.issues].map(({ code }) => code);
  return runOf([...toResults(files), ...between], codes, version);
}
