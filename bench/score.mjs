// One sheet of 120 items: our whole trace read, prepared and not, with values met before and new ones, and our totals
// compiled, beside json-logic-engine compiled: its total alone, and the same verdict, with facts checked and a grade.
import {
  checkRubric,
  compileRubric,
  linkRubric,
  parsePoints,
  prepareRubric,
  scoreRubric,
} from '../packages/core/dist/score.js';
import { composedRubric, recordsOf } from './composed-rubric.mjs';
import { jsonLogicTotal, jsonLogicVerdict } from './json-logic.mjs';

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
const sameVerdict = jsonLogicVerdict(composedRubric);
const prepared = prepareRubric(composedRubric);
/** Is given records that it never met: values of one fact come again, and most of what two or three facts make is new. */
const meeting = prepareRubric(composedRubric);
const strangers = recordsOf(25000).slice(RECORDS);
let met = 0;

/**
 * Reads every member of every line.
 * @param {ReturnType<typeof scoreRubric>} result
 */
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
  'json-logic-engine, compiled, same verdict': {
    total: (record) => sameVerdict(record)?.total ?? null,
    work: (record) => sameVerdict(record)?.total ?? 0,
  },
  'guitu, prepared, whole trace read': {
    total: (record) => parsePoints(prepared(record).total ?? '') ?? null,
    work: (record) => readTrace(prepared(record)),
  },
  'guitu, prepared, records never met': {
    total: (record) => parsePoints(meeting(record).total ?? '') ?? null,
    work: () => {
      met = (met + 1) % strangers.length;
      return readTrace(meeting(strangers[met]));
    },
  },
  'guitu, scoreRubric, whole trace read': {
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

for (const record of records) {
  const mine = compiled(record, WITHOUT_POINTS);
  const peer = sameVerdict(record);
  const said = (/** @type {any} */ { band, outcomes }) => JSON.stringify([band, outcomes]);
  if (said(peer) !== said({ ...mine, outcomes: mine.outcomes.map(({ outcome }) => outcome) }))
    throw new Error(`The verdicts differ: ${said(peer)}`);
  const [first = ''] = Object.keys(record);
  for (const wrong of [-1, 1.5, 101])
    if (
      sameVerdict({ ...record, [first]: wrong }) !== null ||
      compiled({ ...record, [first]: wrong }).status !== 'error'
    )
      throw new Error('A fact out of its range was taken');
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
const sorted = (numbers) => [...numbers].sort((left, right) => left - right);
/** @param {number[]} numbers */
const median = (numbers) => sorted(numbers)[numbers.length >> 1] ?? NaN;
/** @param {number[]} numbers */
const fastest = (numbers) => sorted(numbers)[Math.floor(numbers.length / 10)] ?? NaN;
/** The peer's total alone, and its same verdict. */
const peers = names.slice(0, 2).map((name) => times.get(name) ?? []);
console.log(
  `${composedRubric.items.length} items, ${records.length} records with equal totals, ${ROUNDS} rounds in turn, Node ${process.version}`,
);
const shown = (/** @type {number} */ spent) => spent.toFixed(2).padStart(8);
console.log(
  `${'median and fastest tenth, µs'.padEnd(40)} ${'median'.padStart(8)} ${'tenth'.padStart(8)}  ratios to the first two rows`,
);
for (const [name, spent] of times) {
  const ratios = peers.map((peer) => `${(median(spent) / median(peer)).toFixed(3)}×`);
  console.log(`${name.padEnd(40)} ${shown(median(spent))} ${shown(fastest(spent))}  ${ratios.join(' ')}`);
}
const firsts = records.map((record) => {
  const start = process.hrtime.bigint();
  kept += readTrace(prepareRubric(composedRubric)(record));
  return Number(process.hrtime.bigint() - start) / 1000;
});
console.log(`${'preparing, and the first record'.padEnd(40)} ${shown(median(firsts))} ${shown(fastest(firsts))}`);
if (!Number.isFinite(kept)) throw new Error('Nothing was read');
