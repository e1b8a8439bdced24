import type { RubricItem } from '../item.js';
import type { DecidedOutcome, TraceLine } from '../result.js';
import type { Rubric } from '../rubric.js';
import type { Scene } from '../scene.js';
import { scoreItem } from '../score-item.js';
import { itemPlan } from './item-plan.js';
import type { ItemPlan } from './item-plan.js';
import { MOST_POINTS, MOST_REMEMBERED } from './limits.js';
import type { FactReader } from './read-facts.js';

/** What one item comes to when that is more than one line. */
export interface Special {
  /** Id of the item. */
  readonly item: string;
  /** The sum of its lines. */
  readonly points: number;
  /** Whether there is more to it than lines. */
  readonly isMore: boolean;
  /** What its floor or cap adds or takes. */
  readonly adjustment: TraceLine | undefined;
  readonly missing: readonly string[];
  readonly vetoed: boolean;
  /** Place of the band that a veto falls to; `Infinity` without one. */
  readonly fall: number;
  readonly decided: DecidedOutcome | undefined;
}

/**
 * What the items of a rubric come to, by what they read, in one flat list: a cell holds a line, and the next its points
 * or whatever else there is to it. Every item has a part of the list to itself.
 */
export interface ItemMemory {
  readonly cells: readonly (TraceLine | Special | number | undefined)[];
  /** Where the part of an item begins; two cells for each number follow. */
  readonly starts: readonly number[];
  /** For each item the place of its number in the numbers of the reader. */
  readonly places: readonly number[];
  /** Writes the numbers of the items that read several facts, or values of a wide range, after a reading. */
  readonly number: () => void;
  /** Scores whatever is not known for the last reading; false where only the interpreter can say what is wrong. */
  readonly learn: (scene: Scene) => boolean;
  /** Whether some item has to be learnt every time. */
  readonly isForgetful: boolean;
}

/** The number of what is not remembered yet; its cells stay empty. */
const UNKNOWN = MOST_REMEMBERED;

export function itemMemory(rubric: Rubric, reader: FactReader): ItemMemory {
  const { items } = rubric;
  const { numbers, free } = reader;
  const plans = items.map((item) => itemPlan(item, rubric, reader));
  let total = 0;
  const starts = plans.map(({ size }) => {
    const start = total;
    total += 2 * (size <= MOST_REMEMBERED ? size : UNKNOWN + 1);
    return start;
  });
  const cells = new Array<TraceLine | Special | number | undefined>(total).fill(undefined);
  const places = plans.map(({ read: [only, another], size }, index) =>
    only === undefined || another !== undefined || size > MOST_REMEMBERED ? free + index : only,
  );
  const joined = plans.flatMap(({ read, sizes, size }, index) => {
    const [first = 0, second = 0] = read;
    const others = read.slice(2).map((place, at) => ({ place, size: sizes[at + 2] as number }));
    const known = size > MOST_REMEMBERED ? new Map<number, number>() : undefined;
    return (places[index] as number) < free || read.length === 0
      ? []
      : [{ place: free + index, first, second, size: sizes[1] ?? 0, others, known, key: 0 }];
  });

  const number = (): void => {
    for (let at = 0; at < joined.length; at += 1) {
      const each = joined[at] as (typeof joined)[number];
      const { size, others, known } = each;
      let key = numbers[each.first] as number;
      if (size > 0) key = key * size + (numbers[each.second] as number);
      for (let more = 0; more < others.length; more += 1) {
        const other = others[more] as (typeof others)[number];
        key = key * other.size + (numbers[other.place] as number);
      }
      if (known === undefined) numbers[each.place] = key;
      else {
        each.key = key;
        // One after the other as they come, so that what is in use lies close together.
        numbers[each.place] = known.get(key) ?? UNKNOWN;
      }
    }
  };

  const keep = (index: number, scene: Scene): boolean => {
    const start = starts[index] as number;
    const place = places[index] as number;
    const outcome = outcomeOf(items[index] as RubricItem, scene);
    if (outcome === undefined) return false;
    if (numbers[place] === UNKNOWN) {
      const { known, key } = joined.find((each) => each.place === place) as (typeof joined)[number];
      if (known && known.size >= MOST_REMEMBERED) {
        // Starting again costs little, and follows when other records come.
        cells.fill(undefined, start, start + 2 * MOST_REMEMBERED);
        known.clear();
      }
      numbers[place] = known?.size ?? 0;
      known?.set(key, known.size);
    }
    const cell = start + 2 * (numbers[place] as number);
    cells[cell] = outcome.line;
    cells[cell + 1] = outcome.rest;
    return true;
  };

  return {
    cells,
    starts,
    places,
    number,
    learn: (scene) =>
      items.every((_item, index) => {
        const known = cells[(starts[index] as number) + 2 * (numbers[places[index] as number] as number)];
        return (known !== undefined && (plans[index] as ItemPlan).isKept) || keep(index, scene);
      }),
    isForgetful: plans.some(({ isKept }) => !isKept),
  };
}

/** What goes into the two cells of an outcome. */
function outcomeOf(
  item: RubricItem,
  scene: Scene,
): { readonly line: TraceLine; readonly rest: Special | number } | undefined {
  const { lines, missing, reasons, vetoed, decided } = scoreItem(item, scene);
  const [line, adjustment, more] = lines;
  if (!line || more || reasons.length > 0 || lines.some(({ points }) => Math.abs(points) > MOST_POINTS))
    return undefined;
  const points = line.points + (adjustment?.points ?? 0);
  const isMore = missing.length > 0 || vetoed || decided !== undefined;
  if (!adjustment && !isMore) return { line: line.line, rest: points };
  const { bands = [] } = scene.rubric;
  const fall = vetoed && item.kind === 'veto' ? bands.findIndex(({ id }) => id === item.band) : -1;
  return {
    line: line.line,
    rest: {
      item: item.id,
      points,
      adjustment: adjustment?.line,
      isMore,
      missing,
      vetoed,
      fall: fall < 0 ? Infinity : fall,
      decided: decided && Object.freeze(decided),
    },
  };
}
