import type { Profile } from './profile.js';
import { sha256 } from './sha256.js';

/** `sha256:…` over the content of a profile, whatever the order of its members. */
export function profileDigest(profile: Profile): string {
  return `sha256:${sha256(canonical(profile))}`;
}

/** `sha256:…` of a document under profiles: it says which base and which profiles, in order. */
export function profiledDigest(base: string, profiles: readonly Profile[]): string {
  return `sha256:${sha256([base, ...profiles.map(profileDigest)].join('\n'))}`;
}

/** JSON with the members of every object in the order of their names. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const record = value as Readonly<Record<string, unknown>>;
  const members = Object.keys(record)
    .filter((name) => record[name] !== undefined)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(record[name])}`);
  return `{${members.join(',')}}`;
}
