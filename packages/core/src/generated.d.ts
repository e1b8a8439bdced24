import type { CaseRule } from './case/case-rule.js';
import type { CodelistModule } from './codelists/codelist.js';
import type { DocumentModule } from './definition.js';
import type { Language } from './language.js';

/** Functions that load one module each, by name. */
type ModuleMap<Module> = Readonly<Record<string, () => Promise<Module>>>;

/** Loads the rules between documents, all of them: a case needs every one. */
export declare const caseRules: () => Promise<{ readonly rules: readonly CaseRule[] }>;
export declare const codelists: ModuleMap<CodelistModule>;
/**
 * By the length of the slug, so that what every form loads does not grow with the number of documents; then
 * by slug and language.
 */
export declare const documents: ModuleMap<{
  readonly documents: Readonly<Record<string, Readonly<Record<Language, () => Promise<DocumentModule>>>>>;
}>;
/** Loads the codes of divisions that are no more, six digits each, with blanks between them. */
export declare const withdrawnDivisions: () => Promise<{ readonly withdrawn: string }>;
