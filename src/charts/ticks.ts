/** Round figures for an axis. */

const STEPS = [1, 2, 2.5, 5, 10] as const;

/**
 * Multiples of 1, 2, 2.5 or 5 times a power of ten that span `min` to `max` with at most `count`
 * steps: the first is at or below `min`, the last at or above `max`. Equal ends are spread first.
 */
export function niceTicks(min: number, max: number, count: number): readonly number[] {
  const end = max > min ? max : min + (Math.abs(min) || 1);
  const step = niceStep((end - min) / Math.max(1, count), min, end, count);
  const first = floorTo(min, step);
  const last = ceilTo(end, step);
  return Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
}

/** The smallest nice step that needs no more than `count` steps once both ends are rounded out. */
function niceStep(rough: number, min: number, max: number, count: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const candidates = [power, power * 10].flatMap((unit) => STEPS.map((step) => step * unit));
  const fits = (step: number) => ceilTo(max, step) - floorTo(min, step) <= count;
  return candidates.find(fits) ?? power * 100;
}

/** How many steps make the greatest multiple at or below the value, rounding noise aside. */
function floorTo(value: number, step: number): number {
  return Math.floor(value / step + 1e-9);
}

function ceilTo(value: number, step: number): number {
  return Math.ceil(value / step - 1e-9);
}

/** Without the noise of a multiplication (0.30000000000000004). */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
