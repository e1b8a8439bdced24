import { formatPoints } from './points.js';
import type { TraceLine } from './result.js';

/** What every line has, with its points and full mark in hundredths. */
export interface LineMembers {
  readonly id: string;
  readonly title: string;
  readonly section: string | undefined;
  readonly points: number;
  readonly max: number;
  readonly because: string;
  readonly source: TraceLine['source'];
}

/** A line while members that few lines have are added. */
type OpenLine = { -readonly [Member in keyof TraceLine]: TraceLine[Member] };

/**
 * A line that nobody can change, so that results can share it. Written member by member: lines of one kind then have
 * one shape, which engines read several times as fast, and spreading costs more than all the texts.
 */
export function traceLine(
  { id, title, section, points, max, because, source }: LineMembers,
  more?: (line: OpenLine) => void,
): TraceLine {
  const [earned, mark] = [formatPoints(points), formatPoints(max)];
  const line: OpenLine =
    section === undefined
      ? { id, title, points: earned, max: mark, because, source }
      : { id, title, section, points: earned, max: mark, because, source };
  more?.(line);
  return Object.freeze(line);
}
