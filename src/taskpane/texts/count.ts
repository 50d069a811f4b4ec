/** A number with its noun: `3 flags`, `1 flag`. */
export function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
