/** Counted things in sentences. */

/** `1 line`, `2 lines`. */
export function withNoun(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
