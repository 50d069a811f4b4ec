/**
 * What of the sheets' looks is still to be done. A hidden name keeps it in the workbook from before the
 * first act until all is done, so that whatever was refused or cut off can be told and done later.
 */

/** Parts of a sheet's looks that may be refused alone, in the order in which they are drawn. */
export const LOOK_KINDS = [
  // Not a look: it stands until all that the sheet holds is written.
  'contents',
  // Nor is this: the sheet is protected and Excel would not open it, so that it was not brought up to date.
  'opening',
  'names',
  'tables',
  'links',
  'formats',
  'sizes',
  'sheet',
  'rules',
  'prompts',
  'print',
  'charts',
  'chartData',
  'hidden',
  'locks',
  'protection',
] as const;

export type LookKind = (typeof LOOK_KINDS)[number];

/** What is missing of one sheet. */
export interface Unfinished {
  /** The sheet's key in the blueprint. */
  readonly key: string;
  readonly kinds: readonly LookKind[];
}

/** The name that keeps it: a constant like `="matrix:print,charts;rvu:formats"`. */
export const UNFINISHED = 'rvu_unfinished';

/** A text in a formula holds at most 255 characters: longer ones are joined. */
const PIECE = 250;

/** The formula of a name that holds the text. */
export function constantText(text: string): string {
  const count = Math.max(1, Math.ceil(text.length / PIECE));
  const pieces = Array.from({ length: count }, (_, at) => text.slice(at * PIECE, (at + 1) * PIECE));
  return `=${pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join('&')}`;
}

const textOf = (formula: string): string =>
  [...formula.matchAll(/"((?:[^"]|"")*)"/g)]
    .map(([, piece = '']) => piece.replace(/""/g, '"'))
    .join('');

const isKind = (word: string): word is LookKind => LOOK_KINDS.some((kind) => kind === word);

/** What the name's formula says; words that a later version wrote are left out. */
export function parseUnfinished(formula: string): readonly Unfinished[] {
  return textOf(formula)
    .split(';')
    .map((entry) => entry.split(':'))
    .map(([key = '', kinds = '']) => ({ key, kinds: kinds.split(',').filter(isKind) }))
    .filter(({ key, kinds }) => key !== '' && kinds.length > 0);
}

/** One entry for each sheet, with its kinds in the order of drawing. */
export function joinUnfinished(
  entries: readonly { readonly key: string; readonly kinds: readonly LookKind[] }[]
): readonly Unfinished[] {
  return [...new Set(entries.map(({ key }) => key))].map((key) => {
    const kinds = new Set(entries.filter((each) => each.key === key).flatMap((each) => each.kinds));
    return { key, kinds: LOOK_KINDS.filter((kind) => kinds.has(kind)) };
  });
}

/** What is still to be drawn, as the formula of a name that keeps it. */
export function unfinishedFormula(entries: readonly Unfinished[]): string {
  return constantText(entries.map(({ key, kinds }) => `${key}:${kinds.join(',')}`).join(';'));
}
