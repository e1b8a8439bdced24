import { join } from 'node:path';
import { readJson } from './files.mjs';
import { schemasSource } from './paths.mjs';

/**
 * The kinds of documents, for documents that list others: the rows of the catalogue, which alone names them, and whatever is
 * outside the standard. @returns {import('./codelists.mjs').Codelist}
 */
export const documentKinds = () => {
  /** @type {{ slug: string, title: Record<string, string> }[]} */
  const rows = readJson(join(schemasSource, 'catalogue.json'));
  const entries = rows.map(({ slug, title }) => ({
    code: slug,
    zh: title['zh-CN'] ?? '',
    en: title.en ?? '',
    since: '0.1',
  }));
  const other = { code: 'other', zh: '其他材料', en: 'Other material', since: '0.1' };
  return {
    name: 'document-kind',
    ...readJson(join(schemasSource, 'codelists/document-kind.json')),
    entries: [...entries, other],
  };
};
