import { metaSchemaCheck } from '../meta-schemas.mjs';

/**
 * Proposals have the form that their meta-schema describes, their number, stages that go on, and waivers of changes
 * that they name.
 * @type {import('./lint.mjs').StandardRule}
 */
export const proposals = (standard, report) => {
  const wrongBy = metaSchemaCheck(standard.metaSchemas);
  const instruments = new Set(standard.instruments.map(({ id }) => id));
  for (const [name, proposal] of Object.entries(standard.proposals)) {
    const place = `proposals/${name}.json`;
    const formal = wrongBy('proposal', proposal);
    for (const { at, problem } of formal) report(place, at, problem);
    if (formal.length > 0) continue;
    const { number, history, state, changes, waivers = [], disposition, source } = proposal;
    if (number !== name) report(place, '/number', `is not ${name}, as the file is called`);
    if (history.at(-1).state !== state) report(place, '/state', 'is not the last stage of the history');
    for (const [index, { on, state: stage }] of history.entries()) {
      const before = history[index - 1];
      if (before && (before.on > on || before.state > stage)) report(place, `/history/${index}`, 'goes back');
    }
    for (const [index, { change }] of waivers.entries())
      if (!changes.includes(change))
        report(place, `/waivers/${index}/change`, 'is not among the changes of the proposal');
    if (state >= '60' && disposition.standard === undefined)
      report(place, '/disposition', 'is published in no version');
    if (state >= '50' && disposition.decision === 'open')
      report(place, '/disposition', 'is still open after the approval');
    for (const [index, { instrument }] of source.entries())
      if (instrument !== undefined && !instruments.has(instrument))
        report(place, `/source/${index}`, `names ${instrument}, which is no registered instrument`);
  }
};
