import { defineDocument } from '../definition.mjs';
import { compiledProfile, sourceLines } from '../profiles.mjs';

/**
 * Profiles: the division exists, what is cited is registered, every operation fits and narrows, and the pins are
 * those of the documents in hand.
 * @type {import('./lint.mjs').StandardRule}
 */
export const profiles = (standard, report, flats) => {
  /** @type {Map<string, any>} */
  const definitions = new Map();
  const definitionOf = (/** @type {string} */ slug) => {
    const document = standard.documents.find((each) => each.slug === slug);
    if (document !== undefined && !definitions.has(slug))
      definitions.set(slug, defineDocument(document, flats.get(slug), standard).definition);
    return definitions.get(slug);
  };
  const divisions = new Set(standard.codelists['division']?.entries.map(({ code }) => code));
  for (const [id, profile] of Object.entries(standard.profiles)) {
    const place = `profiles/${id}/profile.json`;
    if (profile.id !== id) report(place, '/id', 'is not the name of its folder');
    if (id !== 'reference' && !divisions.has(id)) report(place, '/id', 'no such division');
    const known = new Set([...standard.instruments, ...(profile.instruments ?? [])].map((instrument) => instrument.id));
    for (const { instrument } of sourceLines(profile)) {
      if (instrument !== undefined && !known.has(instrument)) report(place, '', `no such instrument ${instrument}`);
    }
    const { issues } = compiledProfile(profile, standard, definitionOf);
    for (const issue of issues) {
      if (issue.profile === id) report(place, issue.at, `${issue.code}${issue.detail ? `: ${issue.detail}` : ''}`);
    }
  }
};
