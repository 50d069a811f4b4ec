/**
 * How much of what is drawn at random or swept through a run takes: all with `npm run test:slow`, which CI runs, and a
 * quarter with `npm test`. Examples, and runs from a seed that once failed, are always taken whole.
 */
const SHARE = process.env['SHARE'] === 'all' ? 1 : 1 / 4;

/** How often a property is tried that is tried so often in all; at least five times, where there are five. */
export const runs = (all: number): number => Math.min(all, Math.max(5, Math.ceil(all * SHARE)));

/** Every how many points a sweep stops that stops at every `all`th one in all. */
export const stride = (all: number): number => Math.round(all / SHARE);

/** The first and every so many after it, of a list of cases of one kind; all of them in all. */
export const sampled = <T>(cases: readonly T[]): readonly T[] =>
  cases.filter((_, index) => index % stride(1) === 0);
