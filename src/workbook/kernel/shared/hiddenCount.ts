/** Hidden columns that only formulas look at. */

/** What all of them have: a count that is computed and stays home. */
export const HIDDEN_COUNT = {
  entry: 'computed',
  privacy: 'private',
  hidden: true,
  what: { kind: 'number', unit: 'count' },
} as const;
