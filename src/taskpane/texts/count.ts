/** A number with its noun: `3 flags`, `1 flag`. */
export const count = (n: number, one: string, many: string): string =>
  `${n} ${n === 1 ? one : many}`;
