import type { Field } from '../definition.js';
import { memberOf, childPointer } from '../pointer/pointer.js';
import { type FiledDocument, isVoid, textAt } from './filed-document.js';
import type { GenericIssue } from './generic-issue.js';

/** A reference that stands in a document. */
interface Reference {
  readonly path: string;
  readonly number: string;
  /** Kinds it may lead to, and the field there. */
  readonly link: NonNullable<Field['link']>;
}

/**
 * Follows every reference to another document. One that leads to kinds of which the case holds none is told
 * as what it is; one that leads to a kind that is there, but to no document of it, is an error.
 */
export function linkIssues(documents: readonly FiledDocument[]): GenericIssue[] {
  const issues: GenericIssue[] = [];
  for (const document of documents) {
    if (isVoid(document)) continue;
    for (const { path, number, link } of referencesOf(document)) {
      // A document that names an earlier one of its own kind does not stand in for it.
      const targets = documents.filter((target) => target !== document && link.documents.includes(target.kind.slug));
      const found = targets.filter((target) => textAt(target, link.by) === number);
      const code =
        targets.length === 0
          ? 'case-link-outside'
          : found.length === 0
            ? 'case-link-dangling'
            : found.every(isVoid)
              ? 'case-link-void'
              : undefined;
      if (code !== undefined) {
        issues.push({ code, document: document.index, path, related: found.map(({ index }) => index) });
      }
    }
  }
  return issues;
}

function referencesOf({ kind, value }: FiledDocument): Reference[] {
  const references: Reference[] = [];
  const visit = (field: Field, node: unknown, path: string): void => {
    if (node === undefined) return;
    if (field.link !== undefined && typeof node === 'string') references.push({ path, number: node, link: field.link });
    field.fields?.forEach((member) => visit(member, memberOf(node, member.name), childPointer(path, member.name)));
    if (field.item !== undefined && Array.isArray(node)) {
      const { item } = field;
      node.forEach((entry: unknown, index) => visit(item, entry, childPointer(path, index)));
    }
  };
  visit(kind.definition.root, value, '');
  return references;
}
