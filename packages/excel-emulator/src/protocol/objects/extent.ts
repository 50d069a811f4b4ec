/** Sizes of neighbouring lines. */

/** The total size of a number of lines, from one line on. */
export function extent(from: number, count: number, sizeOf: (line: number) => number): number {
  let total = 0;
  for (let line = from; line < from + count; line += 1) total += sizeOf(line);
  return total;
}
