import type { DecisionItem, DecisionRow } from './decision.js';
import { holds, inDomain } from './decision.js';
import { inputsText } from './inputs.js';
import { absent, itemLine, refused, sentencesFor, settled } from './outcome.js';
import type { ItemOutcome } from './outcome.js';
import { joinAbsences, readValue } from './scene.js';
import type { Absence, Scene } from './scene.js';

/** Finds the row of a decision table that holds. */
export function scoreDecision(item: DecisionItem, scene: Scene): ItemOutcome {
  const unknown: Absence[] = [];
  let rows = item.rows;
  for (const { id, value, domain } of item.inputs) {
    const reading = readValue(value, scene);
    if (!('value' in reading)) {
      unknown.push(reading);
      continue;
    }
    const known = reading.value;
    if (!inDomain(domain, known)) return refused('outside-domain');
    rows = rows.filter(({ when }) => holds(when[id], known));
  }
  const [row, another] = rows;
  // The table has no gap: when one row is left, every value of what is still unknown leads to it.
  if (row && !another) return decided(item, row, scene);
  return unknown.length > 0 ? absent(item, scene, joinAbsences(unknown)) : refused('item-without-value');
}

function decided(item: DecisionItem, row: DecisionRow, scene: Scene): ItemOutcome {
  const { language } = scene;
  const chosen = scene.choices[choiceKey(item, row)];
  const id = chosen ?? row.outcome;
  const outcome = item.outcomes.find((each) => each.id === id);
  if (!outcome || (chosen !== undefined && (row.choice ?? []).indexOf(chosen) < 0)) return refused('choice-unknown');
  const titles = item.outcomes
    .filter((each) => (row.choice ?? []).indexOf(each.id) >= 0)
    .map(({ title }) => title[language]);
  const words = sentencesFor(scene);
  const sentence = words.decided(row.title[language], outcome.title[language]);
  const open = row.choice ? words.open(titles, chosen !== undefined) : '';
  const inputs = inputsText(
    item.inputs.map(({ value }) => value),
    scene,
  );
  const because = `${sentence}${open}${inputs}`;
  const { source, assumption } = row;
  const line = itemLine(item, scene, { points: 0, because, source, ...(assumption ? { assumption } : {}) });
  return {
    ...settled([line]),
    decided: {
      item: item.id,
      row: row.id,
      outcome: id,
      title: outcome.title[language],
      ...(row.choice ? { choices: row.choice } : {}),
    },
  };
}

/** The name under which a caller chooses the outcome of a row that no law fixes. */
export function choiceKey({ id }: DecisionItem, row: DecisionRow): string {
  return `${id}/${row.id}`;
}
