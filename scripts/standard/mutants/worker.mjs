// Judges the documents that the full run names to it, one after the other.
import { defined } from '../coverage/generate.mjs';
import { readStandard } from '../read-standard.mjs';
import { judgeDocument } from './judge-document.mjs';

const standard = readStandard();
const documents = new Map(standard.documents.map((document) => [document.slug, document]));

process.on('message', async (/** @type {{ slug: string, python?: string }} */ { slug, python }) => {
  const document = documents.get(slug);
  if (document === undefined) throw new Error(`${slug} is no document`);
  process.send?.(await judgeDocument(defined(document, standard), python));
});
