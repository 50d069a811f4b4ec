/** Where an axis begins, ends and is marked. */
export interface AxisScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly ticks: readonly number[];
}

interface ScaleOptions {
  readonly min: number | null;
  readonly max: number | null;
  readonly majorUnit: number | null;
}

const MOST_STEPS = 6;
/** More marks than this are a mistake in the unit, not a wish. */
const MOST_TICKS = 60;
/** Values that lie closer together, relative to their size, count as equal. */
const NARROWEST = 1e-9;

/** The smallest of 1, 2, 5 times a power of ten that needs no more than MOST_STEPS steps. */
function niceStep(span: number): number {
  const rough = span / MOST_STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Excel leaves out zero only where the values lie close together and far from it. */
const startsAtZero = (low: number, high: number): boolean =>
  low >= 0 && (high - low) / (high || 1) > 1 / 6;

function bounds(values: readonly number[], wanted: ScaleOptions): readonly [number, number] {
  const low = values.length > 0 ? Math.min(...values) : 0;
  const high = values.length > 0 ? Math.max(...values) : 1;
  const min = wanted.min ?? (startsAtZero(low, high) || low === high ? Math.min(0, low) : low);
  const max = wanted.max ?? Math.max(high, min);
  const size = Math.max(1, Math.abs(min), Math.abs(max));
  return max - min > size * NARROWEST ? [min, max] : [min, min + size];
}

const rounded = (value: number, step: number): number => {
  const digits = Math.max(0, Math.min(12, 3 - Math.floor(Math.log10(step))));
  return Number(value.toFixed(digits));
};

function ticksOf(min: number, max: number, step: number): number[] {
  const steps = Math.min(MOST_TICKS, Math.floor((max - min) / step + 1e-9));
  return Array.from({ length: steps + 1 }, (_, index) => rounded(min + index * step, step));
}

/** The scale for some values: what is wanted stays as it is, the rest is chosen as Excel would. */
export function scaleOf(values: readonly number[], wanted: ScaleOptions): AxisScale {
  const [low, high] = bounds(values, wanted);
  const unit = wanted.majorUnit ?? 0;
  const step = unit > 0 && (high - low) / unit <= MOST_TICKS ? unit : niceStep(high - low);
  const min = wanted.min ?? rounded(Math.floor(low / step + 1e-9) * step, step);
  // Excel leaves air above the highest point.
  const top = high + (wanted.max === null ? step * 0.05 : 0);
  const max = wanted.max ?? rounded(min + Math.ceil((top - min) / step - 1e-9) * step, step);
  return { min, max, step, ticks: ticksOf(min, max, step) };
}
