/** What the three tables of the Charter sheet have in common: they stand under each other. */

/** They share the sheet's columns, and so their widths. */
export const [FIRST, WORDS, DATE, STATE, LAST] = [42, 34, 15, 20, 17] as const;

export function charterText(maxLength: number) {
  return { kind: 'text', maxLength } as const;
}
export const shared = { entry: 'typed', privacy: 'shared' } as const;
export const secret = { entry: 'typed', privacy: 'private' } as const;
export const charterComputed = {
  entry: 'computed',
  privacy: 'private',
  what: charterText(40),
} as const;
export const date = { what: { kind: 'date' }, width: DATE } as const;
