import { type FiledDocument, isVoid, textAt } from './filed-document.js';
import type { GenericIssue } from './generic-issue.js';

/** Numbers and ids that stand on more than one document; the first keeps it, each later one is an issue. */
export function numberIssues(documents: readonly FiledDocument[]): GenericIssue[] {
  const standing = documents.filter((document) => !isVoid(document));
  return [
    ...repeated(documents, '/header/id', 'case-id-reused', () => ''),
    ...repeated(standing, '/header/number', 'case-number-reused', ({ kind }) => kind.slug),
  ];
}

function repeated(
  documents: readonly FiledDocument[],
  path: string,
  code: string,
  groupOf: (document: FiledDocument) => string,
): GenericIssue[] {
  const owners = new Map<string, number>();
  const issues: GenericIssue[] = [];
  for (const document of documents) {
    const text = textAt(document, path);
    if (text === undefined) continue;
    const key = JSON.stringify([groupOf(document), text]);
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, document.index);
    else issues.push({ code, document: document.index, path, related: [owner] });
  }
  return issues;
}
