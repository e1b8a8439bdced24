import type { ValidationResult } from '../issue.js';
import type { Language } from '../language.js';
import { loadCatalogue } from '../messages/load-catalogue.js';
import { createDocumentKind, type DocumentKind, type DocumentParts } from '../validate/document-kind.js';
import { definition, form, textsOf } from './trial-note.js';

/** The modules of the test document in one language. */
export async function trialParts(language: Language): Promise<DocumentParts> {
  return { definition, form, texts: textsOf(language), catalogue: await loadCatalogue(language) };
}

/** The test document as a kind. */
export async function trialKind(language: Language): Promise<DocumentKind> {
  return createDocumentKind(await trialParts(language));
}

/** Code and path of every issue, in order. */
export function lines({ issues }: Pick<ValidationResult, 'issues'>): string[] {
  return issues.map(({ code, path }) => `${code} ${path}`);
}

/** Code and path of every error, in order. */
export function errors({ issues }: Pick<ValidationResult, 'issues'>): string[] {
  return lines({ issues: issues.filter(({ severity }) => severity === 'error') });
}
