/** Draws the looks of all sheets of an edit, and keeps in the workbook what was refused. */
import { joinUnfinished, type LookKind, type Unfinished } from '../../workbook/kernel/unfinished';
import { drawLooks, type LookPart, type RefusedLook } from './drawLooks';
import { lookAtCharts } from './lookAtCharts';
import { computePart, kindsOf, lookParts, NEW_LOOKS, type DrawingContext } from './lookParts';
import type { SheetStatus } from '../recover/stock';
import type { InventoryChart } from '../read/workbookInventory';
import { seedOf, type SheetSeed } from './target';

/** A sheet with the looks that it is to get. */
export interface LookTask {
  readonly seed: SheetSeed;
  readonly kinds: readonly LookKind[];
  /** What was marked before and is done with, be it drawn or not to be had any more. */
  readonly clears: readonly LookKind[];
}

/**
 * What the mark names of the sheet's looks. One that is protected already needs its locks only: who opens it
 * for them closes it again.
 */
export function leftOf(
  { plan, there }: SheetStatus,
  left: readonly Unfinished[]
): Pick<LookTask, 'kinds' | 'clears'> {
  const clears = left.find(({ key }) => key === plan.key)?.kinds ?? [];
  const isProtected = (there?.protection ?? null) !== null;
  const kinds = clears.map((kind) => (kind === 'protection' && isProtected ? 'locks' : kind));
  return { kinds, clears };
}

/** All looks of the sheets that are made now. */
export function madeLooks(stock: readonly SheetStatus[]): readonly LookTask[] {
  return stock
    .filter(({ state }) => state !== 'complete')
    .map((entry) => ({ seed: seedOf(entry), kinds: NEW_LOOKS, clears: [] }));
}

/** The mark that stands as long as they are not done, with what was marked before of other looks. */
export function marksOf(
  tasks: readonly LookTask[],
  before: readonly Unfinished[]
): readonly Unfinished[] {
  return joinUnfinished([
    ...before,
    ...tasks.map(({ seed, kinds }) => ({ key: seed.plan.key, kinds: kindsOf(seed.plan, kinds) })),
  ]).filter(({ kinds }) => kinds.length > 0);
}

/** What was marked before and is none of these tasks'. */
const othersThan = (
  tasks: readonly LookTask[],
  before: readonly Unfinished[]
): readonly Unfinished[] =>
  before.flatMap(({ key, kinds }) => {
    const task = tasks.find(({ seed }) => seed.plan.key === key);
    const left = kinds.filter(
      (kind) => task?.kinds.includes(kind) !== true && task?.clears.includes(kind) !== true
    );
    return left.length === 0 ? [] : [{ key, kinds: left }];
  });

const isPlanned = ({ plan }: SheetSeed, chart: InventoryChart): boolean =>
  plan.charts.some(({ name }) => name === chart.name);

export interface Looks {
  readonly tasks: readonly LookTask[];
  readonly drawing: DrawingContext;
  /** Parts that belong to no sheet of a plan: drawn last. */
  readonly last: readonly LookPart[];
  /** What the workbook's mark said before. */
  readonly before: readonly Unfinished[];
}

/**
 * Draws everything in one round trip (two where charts must be looked at first), and one more for each part
 * that is refused; returns those. Excel's refusals are values.
 */
export async function drawAllLooks(looks: Looks): Promise<readonly RefusedLook[]> {
  const { tasks, drawing, last, before } = looks;
  const isMarked = tasks.length > 0;
  if (!isMarked && last.length === 0) return [];
  const kindsFor = (seed: SheetSeed): readonly LookKind[] =>
    tasks.find(({ seed: { plan } }) => plan.key === seed.plan.key)?.kinds ?? [];
  const seeds = await lookAtCharts(
    tasks.map(({ seed }) => seed),
    // Ours are fed anew by their series; of others on a sheet that was cut off some may be ours, not yet named.
    (seed, chart) =>
      isPlanned(seed, chart)
        ? kindsFor(seed).includes('chartData')
        : kindsFor(seed).includes('charts')
  );
  const parts = seeds.flatMap((seed) => lookParts(seed, kindsFor(seed), drawing));
  const first = isMarked ? [computePart] : [];
  return drawLooks([...first, ...parts, ...last], isMarked, othersThan(tasks, before));
}
