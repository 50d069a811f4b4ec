/**
 * How much room a label takes, in pixels, without drawing it: the same on every machine, and rather too
 * much than too little, for the pane's font is not everywhere the same.
 */

/** In the pane's smallest font, of 10 px. */
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/[iljtfrI.,:;'’|!()[\] -]/u, 4],
  [/[mwMW@%&…—]/u, 9.6],
  [/[\u2E80-\u{1FAFF}]/u, 11],
  [/\p{Lu}/u, 7.4],
];
const USUAL = 6.2;
/** The halo on both sides. */
const HALO = 2;

export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + widthOf(character), HALO);
}

function widthOf(character: string): number {
  return KINDS.find(([kind]) => kind.test(character))?.[1] ?? USUAL;
}
