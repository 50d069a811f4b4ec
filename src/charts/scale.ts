/** Maps figures to pixels along one axis. */

export interface LinearScale {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

/** The pixel at which the value stands; the middle of the range where the domain has no length. */
export function position(scale: LinearScale, value: number): number {
  const [from, to] = scale.domain;
  const [start, end] = scale.range;
  if (to === from) return (start + end) / 2;
  return start + ((value - from) / (to - from)) * (end - start);
}
