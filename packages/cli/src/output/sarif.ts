import type { FileReport } from './report.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** The reports as SARIF 2.1.0, which code-review tools show beside the files. */
export function toSarif(reports: readonly FileReport[], version: string): object {
  const codes = new Set(reports.flatMap((report) => report.issues.map((issue) => issue.code)));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'guitu', version, rules: [...codes].sort().map((id) => ({ id })) } },
        results: reports.flatMap((report) =>
          report.issues.map((issue) => ({
            ruleId: issue.code,
            level: LEVELS[issue.severity],
            message: { text: issue.message },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: report.file },
                  ...(report.line === undefined ? {} : { region: { startLine: report.line } }),
                },
                logicalLocations: [{ fullyQualifiedName: issue.path, kind: 'value' }],
              },
            ],
          })),
        ),
      },
    ],
  };
}
