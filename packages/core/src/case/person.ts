import { type FiledDocument, textAt } from './filed-document.js';
import type { GenericIssue } from './generic-issue.js';

/** What must be the same wherever it is written about one person. */
const FACTS: readonly { readonly member: string; readonly code: string; readonly within?: string }[] = [
  { member: 'name', code: 'case-name-differs' },
  { member: 'sex', code: 'case-identity-differs' },
  { member: 'birthDate', code: 'case-identity-differs' },
  // A person can have several identity documents, each with its own number.
  { member: 'idNumber', code: 'case-identity-differs', within: 'idType' },
];

/** Documents of somebody else, and facts about the person that are not the same everywhere. */
export function personIssues(documents: readonly FiledDocument[]): GenericIssue[] {
  const personal = documents.filter(isPersonal);
  const strangers = deviants(personal, '/subject/personId');
  const own = personal.filter((document) => !strangers.includes(document));
  return [
    ...documents
      .filter((document) => !isPersonal(document))
      .map(({ index }) => issueAt('case-document-without-person', index, '')),
    ...strangers.map(({ index }) => issueAt('case-person-differs', index, '/subject/personId')),
    ...FACTS.flatMap(({ member, code, within }) =>
      groupsOf(own, within).flatMap((group) =>
        deviants(group, `/subject/${member}`).map(({ index }) => issueAt(code, index, `/subject/${member}`)),
      ),
    ),
  ];
}

/** Whether a kind of document is about one person. */
function isPersonal({ kind }: FiledDocument): boolean {
  return kind.definition.root.fields?.some(({ name }) => name === 'subject') === true;
}

/** Documents apart by what they say of one member, where that matters. */
function groupsOf(documents: readonly FiledDocument[], member: string | undefined): FiledDocument[][] {
  const groups = new Map<string | undefined, FiledDocument[]>();
  for (const document of documents) {
    const key = member === undefined ? undefined : textAt(document, `/subject/${member}`);
    groups.set(key, [...(groups.get(key) ?? []), document]);
  }
  return Array.from(groups.values());
}

/** The documents that say something else than most of those that say anything; of equals the first counts. */
function deviants(documents: readonly FiledDocument[], pointer: string): FiledDocument[] {
  const counts = new Map<string, number>();
  for (const document of documents) {
    const text = textAt(document, pointer);
    if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const most = Math.max(0, ...Array.from(counts.values()));
  const usual = Array.from(counts.keys()).find((text) => counts.get(text) === most);
  return documents.filter((document) => {
    const text = textAt(document, pointer);
    return text !== undefined && text !== usual;
  });
}

function issueAt(code: string, document: number, path: string): GenericIssue {
  return { code, document, path, related: [] };
}
