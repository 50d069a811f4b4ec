/**
 * How wide text is, without drawing it: the widths of Arial and of what stands in for it (Helvetica,
 * Liberation Sans, Nimbus Sans), in thousandths of the font's size. Rather too much than too little.
 */
const FIRST = 32;
/** From the space on, sign by sign, as the fonts' own tables have them. */
const REGULAR =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584';
const BOLD =
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584';

/** Written as text, since a list of numbers would take a line each. */
const widthsOf = (written: string): readonly number[] => written.split(' ').map(Number);
const REGULAR_WIDTHS = widthsOf(REGULAR);
const BOLD_WIDTHS = widthsOf(BOLD);

/** Signs that stand on nothing of their own: accents, joiners, choosers of forms. */
const NO_WIDTH = /^[\p{M}\u200b-\u200f\ufe00-\ufe0f]$/u;
/** Ideographs, pictures and the like, as wide as they are high, and a little more to be safe. */
const WIDE =
  /^[\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f000}-\u{3ffff}]$/u;
/** In thousandths, as all of these. */
const WIDE_WIDTH = 1_050;
/** Letters of other scripts: the widest of them are seldom wider. */
const OTHER_LETTER = 760;
const OTHER_SIGN = 1_000;

/** Signs that the tables don't hold: too wide by a little rather than cut off on the slide. */
const otherWidth = (character: string): number => {
  if (NO_WIDTH.test(character)) return 0;
  if (WIDE.test(character)) return WIDE_WIDTH;
  return /^\p{L}$/u.test(character) ? OTHER_LETTER : OTHER_SIGN;
};

/** The width of one character in thousandths of the font's size. */
const unitsOf = (character: string, bold: boolean): number => {
  const widths = bold ? BOLD_WIDTHS : REGULAR_WIDTHS;
  const plain = character.normalize('NFD').charAt(0);
  return widths[plain.charCodeAt(0) - FIRST] ?? otherWidth(character);
};

/** Texts repeat their letters: each is looked up once. */
const known = { regular: new Map<string, number>(), bold: new Map<string, number>() };

/** The width of one character, in points, at a font size in points. */
export function characterWidth(character: string, size: number, bold: boolean): number {
  const widths = bold ? known.bold : known.regular;
  let units = widths.get(character);
  if (units === undefined) {
    units = unitsOf(character, bold);
    // The store may not grow with what people write.
    if (widths.size < 1_000) widths.set(character, units);
  }
  return (units * size) / 1_000;
}

/** The width of a text on one line, in points, at a font size in points. */
export function pointWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const character of text) width += characterWidth(character, size, bold);
  return width;
}
