import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { issuerOf } from './issuer.mjs';
import { readCatalogue } from './catalogue.mjs';

const load = createRequire(import.meta.url);

it('has every kind of document issued by such an office as issues it in an example of the standard', async () => {
  const wrong = (await readCatalogue()).flatMap((entry) => {
    const issuers = entry.examples.map(
      (name) => load(`@guitu/schemas/documents/${entry.slug}/examples/${name}.json`).header.issuer.kind,
    );
    const { kind } = /** @type {{ kind: string }} */ (issuerOf(entry));
    return issuers.includes(kind) ? [] : [{ slug: entry.slug, kind, issuers }];
  });
  expect(wrong).toEqual([]);
});

it('knows no office for a family that the standard has not', () => {
  expect(() => issuerOf({ slug: 'none', family: 'NONE' })).toThrow('NONE');
});
