/** How wide a column is, in points. */
/** Of a digit of the default font, and of what a cell keeps free beside its text. */
export const [DIGIT_PIXELS, PADDING_PIXELS] = [7, 5] as const;
const POINTS_PER_PIXEL = 0.75;

/**
 * The points of a column that is so many characters wide. Excel counts widths in digits of the default font
 * (7 pixels in Calibri 11, with 5 pixels of padding; ECMA-376 part 1, 18.3.1.13); 4 pixels are 3 points.
 */
export function columnPoints(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}
