/** The main job: every contribution analysed, direction by direction, and the two sides compared. */
import type { Settings } from './alliance';
import { balance } from './balance';
import type { Contribution, Direction } from './contribution';
import type { GapSummary } from './gaps';
import { summariseGaps } from './gaps';
import type { Band, Flag, Point, Quadrant, Zone } from './matrix';
import {
  bandOf,
  borderlineOf,
  costThreshold,
  flagOf,
  quadrantOf,
  share,
  valueThreshold,
  zoneOf,
} from './matrix';
import type { Reason } from './reason';
import { flagReasons, unplacedReasons } from './reasons';
import { sum } from './statistics';
import type { WayOut } from './wayOut';
import { waysOut } from './wayOut';
import type { Basis, Cost, Value } from './worth';
import { costOf, perceptionGap, provisionalCauses, valueOf } from './worth';

/** A contribution with all that is computed of it. Shares are fractions of 1; unknown is null. */
export interface AnalysedContribution {
  readonly contribution: Contribution;
  readonly cost: number | null;
  readonly value: number | null;
  readonly basis: Basis | null;
  readonly provisional: boolean;
  readonly placed: boolean;
  readonly costShare: number | null;
  readonly valueShare: number | null;
  readonly valuePerCost: number | null;
  readonly band: Band | null;
  readonly quadrant: Quadrant | null;
  readonly zone: Zone | null;
  readonly flag: Flag | null;
  readonly borderline: boolean;
  readonly gap: number | null;
  readonly reasons: readonly Reason[];
}

export interface DirectionTotals {
  /** The sum of all known costs, placed or not; null where there are contributions but none known. */
  readonly cost: number | null;
  /** The sum of all values, placed or not; null where there are contributions but none rated. */
  readonly value: number | null;
  readonly placed: number;
  readonly unrated: number;
  readonly costUnknown: number;
}

export interface DirectionAnalysis {
  readonly totals: DirectionTotals;
  /** The sums over the placed contributions: what the shares are shares of. */
  readonly placedTotals: Point;
  readonly thresholds: { readonly cost: number | null; readonly value: number | null };
  /** In the order in which they came. */
  readonly contributions: readonly AnalysedContribution[];
}

export interface Analysis {
  readonly directions: Readonly<Record<Direction, DirectionAnalysis>>;
  readonly balance: { readonly value: number | null; readonly cost: number | null };
  readonly gaps: GapSummary;
}

interface Weighed {
  readonly contribution: Contribution;
  readonly cost: Cost;
  readonly value: Value | null;
  /** Null unless both are known. */
  readonly point: Point | null;
}

/** Analyses an alliance's contributions of one period. */
export function analyse(contributions: readonly Contribution[], settings: Settings): Analysis {
  const given = analyseDirection(ofDirection(contributions, 'given'), settings);
  const received = analyseDirection(ofDirection(contributions, 'received'), settings);
  return {
    directions: { given, received },
    balance: {
      value: balance(given.totals.value, received.totals.value),
      cost: balance(wholeCost(given), wholeCost(received)),
    },
    gaps: summariseGaps(contributions),
  };
}

/** The analysed contributions of both directions in the order in which the contributions came. */
export function inInputOrder(
  { directions }: Analysis,
  contributions: readonly Contribution[]
): readonly AnalysedContribution[] {
  const next: Record<Direction, Iterator<AnalysedContribution>> = {
    given: directions.given.contributions[Symbol.iterator](),
    received: directions.received.contributions[Symbol.iterator](),
  };
  return contributions.flatMap(({ direction }) => {
    const analysed = next[direction].next();
    return analysed.done ? [] : [analysed.value];
  });
}

/** Analyses the contributions of one direction against each other. */
export function analyseDirection(
  contributions: readonly Contribution[],
  settings: Settings
): DirectionAnalysis {
  const weighed = contributions.map(weigh);
  const points = weighed.map((each) => each.point).filter((point) => point !== null);
  const placedTotals = {
    cost: sum(points.map((point) => point.cost)),
    value: sum(points.map((point) => point.value)),
  };
  const thresholds = {
    cost: costThreshold(
      settings.costThreshold,
      points.map((point) => point.cost)
    ),
    value: valueThreshold(
      settings.valueThreshold,
      points.map((point) => point.value),
      settings.scale
    ),
  };
  const standard = {
    thresholds,
    totals: placedTotals,
    tolerance: settings.zoneTolerance,
    wayOut: waysOut(points, settings),
  };
  return {
    totals: totalsOf(weighed, points.length),
    placedTotals,
    thresholds,
    contributions: weighed.map((each) => place(each, standard)),
  };
}

function ofDirection(all: readonly Contribution[], direction: Direction): readonly Contribution[] {
  return all.filter((contribution) => contribution.direction === direction);
}

function weigh(contribution: Contribution): Weighed {
  const cost = costOf(contribution);
  const value = valueOf(contribution);
  const point =
    cost.kind === 'known' && value !== null ? { cost: cost.amount, value: value.amount } : null;
  return { contribution, cost, value, point };
}

function totalsOf(weighed: readonly Weighed[], placed: number): DirectionTotals {
  const costs = weighed.map(({ cost }) => knownCost(cost)).filter((cost) => cost !== null);
  const values = weighed
    .map(({ value }) => value?.amount ?? null)
    .filter((value) => value !== null);
  const totalOf = (known: readonly number[]): number | null =>
    known.length === 0 && weighed.length > 0 ? null : sum(known);
  return {
    cost: totalOf(costs),
    value: totalOf(values),
    placed,
    unrated: weighed.length - values.length,
    costUnknown: weighed.length - costs.length,
  };
}

const knownCost = (cost: Cost): number | null => (cost.kind === 'known' ? cost.amount : null);

/** A balance of costs needs every cost of both sides. */
function wholeCost(direction: DirectionAnalysis): number | null {
  return direction.totals.costUnknown > 0 ? null : direction.totals.cost;
}

/** What contributions of one direction are judged by. */
interface Standard<Line> {
  readonly thresholds: { readonly cost: Line; readonly value: Line };
  readonly totals: Point;
  readonly tolerance: number;
  readonly wayOut: (point: Point) => WayOut;
}

function place(weighed: Weighed, standard: Standard<number | null>): AnalysedContribution {
  const { cost, value } = standard.thresholds;
  return weighed.point === null || cost === null || value === null
    ? unplaced(weighed)
    : placed(weighed, weighed.point, { ...standard, thresholds: { cost, value } });
}

function unplaced({ contribution, cost, value }: Weighed): AnalysedContribution {
  return {
    contribution,
    cost: knownCost(cost),
    value: value?.amount ?? null,
    basis: value?.basis ?? null,
    provisional: provisionalCauses(contribution, cost, value).length > 0,
    placed: false,
    costShare: null,
    valueShare: null,
    valuePerCost: null,
    band: null,
    quadrant: null,
    zone: null,
    flag: null,
    borderline: false,
    gap: perceptionGap(contribution),
    reasons: unplacedReasons(cost, value),
  };
}

function placed(
  weighed: Weighed,
  point: Point,
  { thresholds, totals, tolerance, wayOut }: Standard<number>
): AnalysedContribution {
  const { contribution, cost, value } = weighed;
  const costShare = share(point.cost, totals.cost);
  const valueShare = share(point.value, totals.value);
  const quadrant = quadrantOf(point, thresholds);
  const flag = flagOf(quadrant, contribution.mustKeep);
  const band = bandOf(point, totals);
  const near = borderlineOf(point, thresholds);
  const out = quadrant === 'cut-back' ? wayOut(point) : null;
  const causes = provisionalCauses(contribution, cost, value);
  const place = { contribution, costShare, valueShare, causes, band, quadrant, flag };
  // Written out rather than spread from `place`: this is where a long ledger spends its time.
  return {
    contribution,
    cost: point.cost,
    value: point.value,
    basis: value?.basis ?? null,
    provisional: causes.length > 0,
    placed: true,
    costShare,
    valueShare,
    valuePerCost: costShare && valueShare !== null ? valueShare / costShare : null,
    band,
    quadrant,
    zone: zoneOf(costShare, valueShare, tolerance),
    flag,
    borderline: near.value || near.cost,
    gap: perceptionGap(contribution),
    reasons: flagReasons(place, point, thresholds, { near, wayOut: out }),
  };
}
