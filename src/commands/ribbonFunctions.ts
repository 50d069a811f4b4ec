/** The one list of the ribbon's functions; manifest and try-it page are held to it by test, the pane by their labels. */

/** The functions that ribbon buttons name, each with the pane's command that does the same. */
export const RIBBON_FUNCTIONS = {
  newPeriod: 'nextPeriod',
  refreshMatrix: 'refresh',
} as const;

export type RibbonFunction = keyof typeof RIBBON_FUNCTIONS;
