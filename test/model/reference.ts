/**
 * The rules of the matrix written a second time, naively: whole numbers of tenths, fractions of
 * big integers, no margin and no rounding. What it says of a tie is exact.
 */
import type { Settings } from '../../src/model/alliance';
import type { Contribution, Direction } from '../../src/model/contribution';
import { contribution } from './build';

/** Hours, cash and scores in tenths, the rate in whole money; null is unknown. */
export interface Row {
  readonly direction: Direction;
  readonly hours: number | null;
  readonly rate: number | null;
  readonly cash: number | null;
  readonly estimate: number | null;
  readonly stated: number | null;
  readonly mustKeep: boolean;
}

/** Thresholds and scale in tenths, the tolerance in whole points. */
export interface Rules {
  readonly cost: 'median' | 'mean' | number;
  readonly value: 'midpoint' | 'median' | 'mean' | number;
  readonly min: number;
  readonly max: number;
  readonly tolerance: number;
}

export interface Verdict {
  readonly cost: number | null;
  readonly value: number | null;
  readonly placed: boolean;
  readonly costShare: number | null;
  readonly valueShare: number | null;
  readonly valuePerCost: number | null;
  readonly band: string | null;
  readonly quadrant: string | null;
  readonly zone: string | null;
  readonly flag: string | null;
  readonly borderline: boolean;
  readonly provisional: boolean;
}

export function toContribution(row: Row, index: number): Contribution {
  const tenth = (amount: number | null) => (amount === null ? null : amount / 10);
  return contribution({
    id: `C${index}`,
    direction: row.direction,
    hours: tenth(row.hours),
    rate: row.rate,
    cash: tenth(row.cash),
    estimate: tenth(row.estimate),
    stated: tenth(row.stated),
    mustKeep: row.mustKeep,
  });
}

export function toSettings(rules: Rules): Settings {
  const own = <T extends string>(method: T | number) =>
    typeof method === 'number' ? method / 10 : method;
  return {
    costThreshold: own(rules.cost),
    valueThreshold: own(rules.value),
    scale: { min: rules.min / 10, max: rules.max / 10 },
    zoneTolerance: rules.tolerance,
    redFrom: 2,
    contactDays: 45,
    fiscalYearStart: 'january',
    costAxes: 'each',
  };
}

type Fraction = readonly [top: bigint, bottom: bigint];

const big = (whole: number): Fraction => [BigInt(whole), 1n];

/** Positive, negative or 0 as `a` is more than, less than or equal to `b`. */
function order([a, b]: Fraction, [c, d]: Fraction): number {
  const difference = a * d - c * b;
  if (difference === 0n) return 0;
  return difference > 0n ? 1 : -1;
}

function distance([a, b]: Fraction, [c, d]: Fraction): Fraction {
  const difference = a * d - c * b;
  return [difference < 0n ? -difference : difference, b * d];
}

function costTenths(row: Row): number | null {
  if (row.hours === null) return row.cash;
  if (row.hours === 0) return row.cash === null ? 0 : row.cash;
  if (row.rate === null) return null;
  return row.cash === null ? row.hours * row.rate : row.hours * row.rate + row.cash;
}

function valueTenths(row: Row): number | null {
  return row.stated === null ? row.estimate : row.stated;
}

function line(method: Rules['cost'] | Rules['value'], rules: Rules, of: number[]): Fraction {
  if (typeof method === 'number') return big(method);
  if (method === 'midpoint') return [BigInt(rules.min + rules.max), 2n];
  if (method === 'mean') return [BigInt(of.reduce((a, b) => a + b)), BigInt(of.length)];
  const sorted = [...of].sort((a, b) => a - b);
  const at = (index: number) => BigInt(sorted[index] ?? NaN);
  const half = sorted.length / 2;
  return Number.isInteger(half) ? [at(half - 1) + at(half), 2n] : [at(half - 0.5), 1n];
}

function bandOf(c: bigint, v: bigint, costs: bigint, values: bigint): string | null {
  if (c === 0n || values === 0n) return null;
  if (v * costs > 2n * c * values) return 'high';
  return 2n * v * costs < c * values ? 'low' : 'medium';
}

/** The zone with everything multiplied by the squares of both sums. */
function zoneOf(c: bigint, v: bigint, costs: bigint, values: bigint, q: bigint): string | null {
  if (costs === 0n || values === 0n) return null;
  const y2 = 10_000n * c * c * values * values;
  const x2 = 10_000n * v * v * costs * costs;
  const q2 = q * q * costs * costs * values * values;
  if (y2 > x2 + q2) return 'above';
  return x2 > q2 && y2 < x2 - q2 ? 'below' : 'inside';
}

const QUADRANT = {
  'high value, low cost': 'do-more',
  'high value, high cost': 'keep',
  'low value, low cost': 'leave',
  'low value, high cost': 'cut-back',
};

const NOWHERE = {
  placed: false,
  costShare: null,
  valueShare: null,
  valuePerCost: null,
  band: null,
  quadrant: null,
  zone: null,
  flag: null,
  borderline: false,
};

interface Spot {
  readonly c: number;
  readonly v: number;
}

interface Frame {
  readonly costs: number;
  readonly values: number;
  readonly costLine: Fraction;
  readonly valueLine: Fraction;
  readonly tolerance: number;
}

function near({ c, v }: Spot, { costLine, valueLine }: Frame): boolean {
  const tenthOfLine: Fraction = [costLine[0], costLine[1] * 10n];
  return (
    order(distance(big(v), valueLine), [5n, 1n]) <= 0 ||
    order(distance(big(c), costLine), tenthOfLine) <= 0
  );
}

function place({ c, v }: Spot, frame: Frame, mustKeep: boolean) {
  const dear = c > 0 && order(big(c), frame.costLine) >= 0 ? 'high' : 'low';
  const good = order(big(v), frame.valueLine) >= 0 ? 'high' : 'low';
  const quadrant = QUADRANT[`${good} value, ${dear} cost`];
  const flag = quadrant === 'cut-back' && mustKeep ? 'renegotiate' : quadrant;
  return {
    quadrant,
    flag: flag === 'keep' || flag === 'leave' ? null : flag,
    borderline: near({ c, v }, frame),
  };
}

function weigh({ c, v }: Spot, { costs, values, tolerance }: Frame) {
  const sums = [BigInt(costs), BigInt(values)] as const;
  return {
    costShare: costs === 0 ? null : c / costs,
    valueShare: values === 0 ? null : v / values,
    valuePerCost: c === 0 || values === 0 ? null : (v * costs) / (c * values),
    band: bandOf(BigInt(c), BigInt(v), ...sums),
    zone: zoneOf(BigInt(c), BigInt(v), ...sums, BigInt(tolerance)),
  };
}

function frameOf(spots: readonly Spot[], rules: Rules): Frame {
  const costs = spots.map(({ c }) => c);
  const values = spots.map(({ v }) => v);
  return {
    costs: costs.reduce((a, b) => a + b, 0),
    values: values.reduce((a, b) => a + b, 0),
    costLine: spots.length === 0 ? big(0) : line(rules.cost, rules, costs),
    valueLine: spots.length === 0 ? big(0) : line(rules.value, rules, values),
    tolerance: rules.tolerance,
  };
}

/** What the rules say of each row of one direction, in order. */
export function judge(rows: readonly Row[], rules: Rules): readonly Verdict[] {
  const known = rows.map((row) => ({ row, c: costTenths(row), v: valueTenths(row) }));
  const spots = known.flatMap(({ c, v }) => (c === null || v === null ? [] : [{ c, v }]));
  const frame = frameOf(spots, rules);
  return known.map(({ row, c, v }) => ({
    cost: c === null ? null : c / 10,
    value: v === null ? null : v / 10,
    provisional:
      (row.stated === null && row.estimate !== null) ||
      (row.direction === 'received' && c !== null),
    ...(c === null || v === null
      ? NOWHERE
      : { placed: true, ...place({ c, v }, frame, row.mustKeep), ...weigh({ c, v }, frame) }),
  }));
}
