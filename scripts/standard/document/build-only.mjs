import { join } from 'node:path';
import { defineDocument } from '../definition.mjs';
import { flatDocument } from '../document-schema.mjs';
import { documentFiles, emitMaps } from '../emit-core.mjs';
import { write } from '../files.mjs';
import { coreOutput } from '../paths.mjs';

/**
 * Builds what programs load of some documents, and the maps by which they find it. The rest of the standard stays as
 * it was built last, so that this takes seconds; `npm run build` makes all of it.
 * @param {readonly import('../read-standard.mjs').DocumentSource[]} documents
 * @param {import('../read-standard.mjs').Standard} standard
 */
export const buildOnly = (documents, standard) => {
  for (const document of documents) {
    const flat = flatDocument(document, standard.codelists);
    const files = documentFiles(document.slug, defineDocument(document, flat, standard), flat);
    for (const [path, text] of Object.entries(files)) write(join(coreOutput, path), text);
  }
  emitMaps(
    standard.documents.map(({ slug }) => slug),
    standard,
  );
};
