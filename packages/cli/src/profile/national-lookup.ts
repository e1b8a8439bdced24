import { type DocumentDefinition, isDocumentSlug, loadDocument } from '@guitu/core';
import { findSchedule } from '@guitu/core/due';
import { type Profile, touchedDocuments } from '@guitu/core/profile';
import type { NationalFact, NationalLaw, ProfileCheckLookup } from '@guitu/core/profile-check';
import { applyPatch, type Operation } from '../vectors/apply-patch.js';
import { publishedBelow, readPublished } from '../vectors/published.js';

interface PublishedCase {
  readonly base: string;
  readonly patch: readonly Operation[];
  readonly expect: readonly unknown[];
}

/** The documents that profiles touch, with all that they are held against, of the installed standard. */
export async function nationalLookup(chain: readonly Profile[]): Promise<ProfileCheckLookup> {
  const documents = new Map<string, DocumentDefinition>();
  for (const slug of touchedDocuments(chain)) {
    if (isDocumentSlug(slug)) documents.set(slug, (await loadDocument(slug)).definition);
  }
  const lists = new Map<string, readonly string[] | undefined>();
  const published = new Set(publishedBelow('codelists'));
  const cases = (slug: string): { readonly asOf: string; readonly cases: readonly PublishedCase[] } =>
    readPublished(`documents/${slug}/cases.json`);
  const [first] = documents.keys();
  return {
    document: (slug) => documents.get(slug),
    codes: (list) => {
      if (!lists.has(list)) lists.set(list, codesOf(list, published));
      return lists.get(list);
    },
    profile: (id) => chain.find((each) => each.id === id),
    hasSchedule: (id) => publishedBelow('schedules').includes(`schedules/${id}.json`),
    examples,
    refused: (slug) =>
      cases(slug)
        .cases.filter(({ expect }) => expect.length > 0)
        .map(({ base, patch }) => applyPatch(readPublished(`documents/${slug}/examples/${base}.json`), patch)),
    law: nationalLaw(),
    asOf: first === undefined ? '2026-01-01' : cases(first).asOf,
  };
}

function codesOf(list: string, published: ReadonlySet<string>): readonly string[] | undefined {
  const path = `codelists/${list}.json`;
  if (!published.has(path)) return undefined;
  const { entries } = readPublished<{ readonly entries: readonly { readonly code: string }[] }>(path);
  return entries.map(({ code }) => code);
}

/** The examples of a document, the one with the most in it first. */
function examples(slug: string): readonly unknown[] {
  const all = publishedBelow(`documents/${slug}/examples`).map((path) => {
    const document = readPublished<unknown>(path);
    return { document, size: JSON.stringify(document).length };
  });
  return all.sort((one, other) => other.size - one.size).map(({ document }) => document);
}

function nationalLaw(): NationalLaw {
  const schedules = new Set(publishedBelow('schedules'));
  const rubrics: Record<string, readonly string[]> = {};
  for (const path of publishedBelow('rubrics').filter((each) => each.endsWith('/rubric.json'))) {
    const { id, facts, items } = readPublished<PublishedRubric>(path);
    rubrics[id] = ['bands', 'max', ...Object.keys(facts), ...items.map((item) => item.id)];
  }
  return {
    facts: readPublished<readonly NationalFact[]>('sources/national-facts.json'),
    obligations: publishedBelow('obligations').map((path) => readPublished(path)),
    schedule: (id) => (schedules.has(`schedules/${id}.json`) ? findSchedule(id) : undefined),
    rubrics,
    instruments: readPublished<readonly { readonly id: string }[]>('sources/instruments.json').map(({ id }) => id),
  };
}

interface PublishedRubric {
  readonly id: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly items: readonly { readonly id: string }[];
}
