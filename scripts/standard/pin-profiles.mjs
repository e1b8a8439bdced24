// Writes into every profile the digests of the documents it touches, as they are now: node scripts/standard/pin-profiles.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { defineDocument } from './definition.mjs';
import { flatDocument } from './document-schema.mjs';
import { STANDARD } from './identity.mjs';
import { schemasSource } from './paths.mjs';
import { readStandard } from './read-standard.mjs';

const standard = readStandard();
for (const [id, profile] of Object.entries(standard.profiles)) {
  const slugs = [
    ...new Set([...Object.keys(profile.documents ?? {}), ...Object.keys(profile.extensions ?? {})]),
  ].sort();
  const documents = Object.fromEntries(
    slugs.flatMap((slug) => {
      const document = standard.documents.find((each) => each.slug === slug);
      if (document === undefined) return [];
      return [[slug, defineDocument(document, flatDocument(document, standard.codelists), standard).definition.hash]];
    }),
  );
  const path = join(schemasSource, 'profiles', id, 'profile.json');
  const pinned = { ...profile, base: { standard: STANDARD, documents } };
  const text = await format(JSON.stringify(pinned), { ...(await resolveConfig(path)), filepath: path });
  if (text !== readFileSync(path, 'utf8')) {
    writeFileSync(path, text);
    console.log(`pinned ${id}`);
  }
}
