/**
 * Times work in processor time, which other programs on the machine disturb less than the clock on
 * the wall; the best of several runs, because what disturbs only ever adds.
 */

function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time of the fastest run. */
export async function fastest(runs: number, work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const began = spent();
    await work();
    best = Math.min(best, spent() - began);
  }
  return best;
}

export const milliseconds = (time: number): string => `${time.toFixed(1).padStart(9)} ms`;
