import { lineKey, type Profile, type ProfileLine, profileLines } from '@guitu/core/profile';

/** One thing that two profiles say differently; a side that says nothing of it is absent. */
export interface ProfileDifference extends Pick<ProfileLine, 'part' | 'document' | 'about' | 'what'> {
  readonly one?: Side;
  readonly other?: Side;
}

type Side = Pick<ProfileLine, 'value' | 'profile' | 'source'>;

/** What holds under one profile and not, or differently, under another, each with what it stands on. */
export function profileDifferences(one: readonly Profile[], other: readonly Profile[]): readonly ProfileDifference[] {
  const [mine, theirs] = [one, other].map((chain) => new Map(profileLines(chain).map((line) => [lineKey(line), line])));
  const keys = new Set([...(mine?.keys() ?? []), ...(theirs?.keys() ?? [])]);
  return [...keys].sort().flatMap((key) => {
    const [first, second] = [mine?.get(key), theirs?.get(key)];
    const line = first ?? second;
    if (line === undefined || JSON.stringify(first?.value) === JSON.stringify(second?.value)) return [];
    const { part, document, about, what } = line;
    return [
      {
        part,
        ...(document === undefined ? {} : { document }),
        about,
        what,
        ...(first && { one: sideOf(first) }),
        ...(second && { other: sideOf(second) }),
      },
    ];
  });
}

const sideOf = ({ value, profile, source }: ProfileLine): Side => ({ value, profile, source });
