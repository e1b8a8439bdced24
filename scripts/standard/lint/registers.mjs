/** Instruments and national facts are registered once, and every fact names a registered instrument. @type {import('./lint.mjs').StandardRule} */
export const registers = ({ instruments, facts }, report) => {
  for (const [place, entries] of /** @type {[string, any[]][]} */ ([
    ['sources/instruments.json', instruments],
    ['sources/national-facts.json', facts],
  ])) {
    const seen = new Set();
    for (const { id } of entries) {
      if (seen.has(id)) report(place, `/${id}`, 'stands twice');
      seen.add(id);
    }
  }
  const law = new Set(
    instruments.filter(({ kind }) => kind === 'statute' || kind === 'regulation').map(({ id }) => id),
  );
  for (const { id, instrument } of facts) {
    if (!law.has(instrument))
      report(
        'sources/national-facts.json',
        `/${id}`,
        `names ${instrument}, which is no registered statute or regulation`,
      );
  }
};
