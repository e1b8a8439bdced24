// One sheet of 120 items: our whole trace read, and our totals compiled, beside json-logic-engine compiled (total only).
import { checkRubric, compileRubric, linkRubric, parsePoints, scoreRubric } from '../packages/core/dist/score.js';
import { composedRubric, recordsOf } from './composed-rubric.mjs';
import { jsonLogicTotal } from './json-logic.mjs';

const RECORDS = 50;
const ROUNDS = 31;
/** Times that a round goes over all records. */
const REPEATS = 10;

const faults = checkRubric(composedRubric);
if (faults.length > 0) throw new Error(JSON.stringify(faults));
const records = recordsOf(RECORDS);
const compiled = linkRubric(
  composedRubric,
  await import(`data:text/javascript,${encodeURIComponent(compileRubric(composedRubric))}`),
);
const WITHOUT_POINTS = { points: false };
const jsonLogic = jsonLogicTotal(composedRubric);

/** Reads every member of every line, and the characters of none twice. @param {ReturnType<typeof scoreRubric>} result */
const readTrace = ({ total, band, trace }) => {
  let read = (band?.length ?? 0) + (total?.length ?? 0);
  for (const { id, title, section, points, max, because, source, requirement } of trace) {
    read +=
      id.length + title.length + (section?.length ?? 0) + points.length + max.length + because.length + source.length;
    if (requirement) read += requirement.gap;
  }
  return read;
};

/** @type {Record<string, { total: (record: object) => number | null, work: (record: object) => number }>} */
const ENGINES = {
  'json-logic-engine, compiled, total only': { total: jsonLogic, work: jsonLogic },
  'guitu, whole trace read': {
    total: (record) => parsePoints(scoreRubric(composedRubric, record).total ?? '') ?? null,
    work: (record) => readTrace(scoreRubric(composedRubric, record)),
  },
  'guitu, compiled, total and grade': {
    total: (record) => compiled(record, WITHOUT_POINTS).total,
    work: (record) => compiled(record, WITHOUT_POINTS).total ?? 0,
  },
  'guitu, compiled, points of all items too': {
    total: (record) => (compiled(record).points.length > 0 ? compiled(record).total : null),
    work: (record) => compiled(record).points.length,
  },
};

const names = Object.keys(ENGINES);
for (const record of records) {
  const totals = names.map((name) => ENGINES[name]?.total(record));
  if (totals.some((total) => total !== totals[0] || total === null)) throw new Error(`The totals differ: ${totals}`);
}

/** @type {Map<string, number[]>} */
const times = new Map(names.map((name) => [name, []]));
let kept = 0;
for (let round = -10; round < ROUNDS; round += 1) {
  for (const name of names) {
    const { work } = /** @type {{ work: (record: object) => number }} */ (ENGINES[name]);
    const start = process.hrtime.bigint();
    for (let repeat = 0; repeat < REPEATS; repeat += 1) for (const record of records) kept += work(record);
    const spent = Number(process.hrtime.bigint() - start) / 1000 / REPEATS / RECORDS;
    // The first rounds let the engine compile.
    if (round >= 0) times.get(name)?.push(spent);
  }
}
/** @param {number[]} numbers */
const median = (numbers) => [...numbers].sort((left, right) => left - right)[numbers.length >> 1] ?? NaN;
const peer = median(times.get(names[0] ?? '') ?? []);
console.log(
  `${composedRubric.items.length} items, ${records.length} records with equal totals, ${ROUNDS} rounds in turn, Node ${process.version}`,
);
for (const [name, spent] of times)
  console.log(`${name.padEnd(40)} ${median(spent).toFixed(2).padStart(8)} µs  ${(median(spent) / peer).toFixed(3)}×`);
if (!Number.isFinite(kept)) throw new Error('Nothing was read');
