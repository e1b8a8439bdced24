import type { DocumentDefinition, Field } from '@guitu/core';

/** Where the value of a field may come from. */
export interface PrefillSource {
  /** Path of the field. */
  readonly to: string;
  /** Path of the value in an earlier document. */
  readonly from: string;
  /** Kinds of documents that hold it; every kind when absent. */
  readonly documents: readonly string[] | undefined;
  /** `person`: who the case is about. `link`: the document that this one names. `shared`: what both hold alike. */
  readonly because: 'person' | 'link' | 'shared';
}

/** Where the person stands with a measure is of its day, and no part of who they are. */
const OF_ITS_DAY: readonly string[] = ['measure-type', 'person-status'];
/** Shared types that a document takes over from the one it names, when both call them alike. */
const TAKEN_OVER: readonly string[] = ['organisation', 'address', 'period', 'person'];

/**
 * Declares what a document may take over from earlier documents of the same case, as far as it is
 * certain: who the person is, the number of a document that it has to name, and organisations, addresses,
 * periods and persons that a named document holds under the same name. Nothing is taken into rows.
 */
export function prefillSourcesOf({ root, slug }: DocumentDefinition): readonly PrefillSource[] {
  const fields = root.fields ?? [];
  const subject = fields.find(({ name, shape }) => name === 'subject' && shape === 'subject');
  const ofPerson = (subject?.fields ?? [])
    .filter(({ fields: below, type, codelist = '' }) => !below && type === 'string' && !OF_ITS_DAY.includes(codelist))
    .map(({ name }) => `/subject/${name}`)
    .map((path): PrefillSource => ({ to: path, from: path, documents: undefined, because: 'person' }));
  const links = fields.flatMap(({ name, link, required, recommended }): PrefillSource[] =>
    // A document does not have to name another of its kind, nor one that nobody expects.
    link && (required || recommended) && !link.documents.includes(slug)
      ? [{ to: `/${name}`, from: link.by, documents: link.documents, because: 'link' }]
      : [],
  );
  const named = links.flatMap(({ documents = [] }) => documents);
  const shared = named.length === 0 ? [] : fields.filter(isTakenOver);
  return [
    ...ofPerson,
    ...links,
    ...shared.map(({ name }): PrefillSource => ({
      to: `/${name}`,
      from: `/${name}`,
      documents: named,
      because: 'shared',
    })),
  ];
}

function isTakenOver({ shape = '' }: Field): boolean {
  return TAKEN_OVER.includes(shape);
}
