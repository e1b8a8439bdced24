import type { DraftFit } from './draft-status.js';

/** How a draft written in one version of the standard (MAJOR.MINOR) fits a form of another. */
export function fitOf(written: string, present: string): DraftFit {
  const [draft, form] = [written, present].map((version) => version.split('.').map(Number));
  for (let part = 0; part < 2; part += 1) {
    const difference = (draft?.[part] ?? 0) - (form?.[part] ?? 0);
    // A version that is no number is newer than anything this package knows.
    if (difference !== 0) return difference < 0 ? 'older' : 'newer';
  }
  return 'ready';
}
