/** Figures as the pane shows them, in the form that the sheets use: 19,600 and 3.5. */

const AMOUNT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const SMALL = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const SHORT = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 });

/** Beyond this a figure takes more room on an axis than it has. */
const LONG = 1_000_000;

/** Money without its currency: whole from 100 on, cents below. */
export function amount(value: number): string {
  return Math.abs(value) < 100 ? SMALL.format(value) : AMOUNT.format(value);
}

/** Scores and ratios, to two decimals at most. */
export function decimal(value: number): string {
  return SMALL.format(value);
}

/** Short enough for an axis: 12,000, but 1.2M. */
export function axisFigure(value: number): string {
  return Math.abs(value) < LONG ? amount(value) : SHORT.format(value);
}
