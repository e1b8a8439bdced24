/** Whether one version of the standard (MAJOR.MINOR) comes before another. */
export function isBefore(version: string, other: string): boolean {
  const [one, two] = [version, other].map((text) => text.split('.').map(Number));
  for (let part = 0; part < 2; part += 1) {
    const difference = (one?.[part] ?? 0) - (two?.[part] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** Whether a text is a version of the standard as headers write it. */
export function isVersion(text: unknown): text is string {
  return typeof text === 'string' && /^[0-9]{1,4}[.][0-9]{1,4}$/.test(text);
}
