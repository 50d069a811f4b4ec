/**
 * How much room a label takes, in pixels, without drawing it: the same on every machine, and rather too
 * much than too little, for the pane's font is not everywhere the same.
 */

/** How wide letters of a font are, kind by kind; the first kind that holds a letter counts. */
export type LetterWidths = readonly (readonly [RegExp, number])[];

/** In the pane's smallest font, of 10 px. */
const KINDS: LetterWidths = [
  [/[iljtfrI.,:;'’|!()[\] -]/u, 4],
  [/[mwMW@%&…—]/u, 9.6],
  [/[\u2E80-\u{1FAFF}]/u, 11],
  [/\p{Lu}/u, 7.4],
];
const USUAL = 6.2;
/** The halo on both sides. */
const HALO = 2;

/** Pixels, with the halo. */
export function textWidth(text: string): number {
  return HALO + lettersWidth(text, KINDS, USUAL);
}

/** How wide the letters are together, in the unit of the widths; `otherwise` are those of no kind. */
export function lettersWidth(text: string, widths: LetterWidths, otherwise: number): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (widths.find(([kind]) => kind.test(letter))?.[1] ?? otherwise),
    0
  );
}
