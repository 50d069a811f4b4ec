/** How a check of a plan tells what is wrong with it. */
import type { DeckFault } from '../deckError';

/** Ends the writing with this fault; the place is known further out. */
export type Report = (code: DeckFault, detail: string) => never;

/** Refuses what is no `#RRGGBB`. */
export function checkColor(color: string | null | undefined, report: Report): void {
  if (color === null || color === undefined) return;
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) report('color-invalid', color);
}

/** Refuses font sizes that can't be set: below 1 and above 400 points. */
export function checkSize(size: number | undefined, report: Report): void {
  if (size !== undefined && !(size >= 1 && size <= 400)) {
    report('number-not-finite', `font size ${size}`);
  }
}

/** Refuses what is no number; null and undefined stand for none. */
export function checkNumbers(
  numbers: readonly (number | null | undefined)[],
  detail: string,
  report: Report
): void {
  const wrong = numbers.some((value) => typeof value === 'number' && !Number.isFinite(value));
  if (wrong) report('number-not-finite', detail);
}
