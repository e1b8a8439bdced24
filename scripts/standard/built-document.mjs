import { casesOf } from './artefacts/cases.mjs';
import { defineDocument } from './definition.mjs';
import { flatDocument } from './document-schema.mjs';
import { documentFiles } from './emit-core.mjs';
import { documentRules } from './rules.mjs';

/**
 * All that the build makes of one document. What takes long is taken from the cache: its modules, with the
 * validator that ajv compiles, and its cases, of which most are searched for.
 * @param {import('./read-standard.mjs').DocumentSource} document
 * @param {import('./read-standard.mjs').Standard} standard
 * @param {import('./cache.mjs').Cache} cache
 * @returns {import('./artefacts/cases.mjs').BuiltDocument}
 */
export const buildDocument = (document, standard, cache) => {
  const { slug, examples, counterexamples } = document;
  const flat = flatDocument(document, standard.codelists);
  const defined = defineDocument(document, flat, standard);
  const built = { document, flat, rules: documentRules(document, flat), definition: defined.definition };
  const files = cache.get('modules', { defined, flat }, () => documentFiles(slug, defined, flat));
  const inputs = { flat, rules: built.rules, definition: built.definition, examples, counterexamples };
  return { ...built, files, cases: cache.get('cases', inputs, () => casesOf(built)) };
};
