/** Times work; the best of several runs, because whatever else the machine does only ever adds. */

/** Milliseconds of the fastest run. */
export async function fastest(runs: number, work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    await work();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

export const milliseconds = (time: number): string => `${time.toFixed(1).padStart(9)} ms`;
