import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDocument, projectLedger } from '../../packages/core/dist/index.js';
import { jsonFiles } from './files.mjs';
import { readStandard } from './read-standard.mjs';

const ledgers = readStandard().documents.filter(({ projection }) => projection !== undefined);

describe.each(ledgers.map((ledger) => [ledger.slug, ledger]))('%s', (_slug, ledger) => {
  const { folder, projection, examples } = /** @type {import('./read-standard.mjs').DocumentSource} */ (ledger);
  const documents = jsonFiles(join(folder, 'projection-case'));

  test.each(Object.entries(documents))('its case document %s is valid', async (_name, document) => {
    const kind = await loadDocument(document.header.document, { language: 'zh-CN' });
    const { outcome, issues } = kind.validate(document);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(outcome).toBe('valid');
  });

  test('is derived from its case exactly as it was counted by hand', () => {
    const { rows, unplaced } = projectLedger(projection, Object.values(documents), { asOf: examples['from-case'].scope.asOf });
    expect(rows).toEqual(examples['from-case'].rows);
    expect(unplaced).toEqual([]);
  });

  test('does not depend on the order in which its documents are read', () => {
    const { rows } = projectLedger(projection, Object.values(documents).reverse());
    expect(rows).toEqual(examples['from-case'].rows);
  });
});
