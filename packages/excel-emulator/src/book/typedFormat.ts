/** The number format that an English Excel chooses for a typed entry. */

const CURRENCY = /^(\p{Sc})#,##0(\.00)?$/u;

/** Excel writes money that is typed with its own two-part format, negative amounts in red. */
const money = (sign: string, decimals: string): string =>
  `${sign}#,##0${decimals}_);[Red](${sign}#,##0${decimals})`;

const DATE = /[dmy]/;
const TIME = /\b[h]/;

const dateFormat = (pattern: string): string => {
  const named = pattern.includes('mmm');
  const [day, year] = [pattern.includes('d'), pattern.includes('y')];
  if (!day) return 'mmm-yy';
  if (!year) return 'd-mmm';
  return named ? 'd-mmm-yy' : 'm/d/yyyy';
};

const timeFormat = (pattern: string): string => pattern.replace('hh', 'h');

/** What Excel shows for a text that reads like the pattern: `1/2` as 2-Jan, `Jan 2016` as Jan-16. */
export function typedFormat(pattern: string): string {
  const amount = CURRENCY.exec(pattern);
  if (amount !== null) return money(amount[1] ?? '', amount[2] ?? '');
  const clock = TIME.exec(pattern);
  if (clock === null) return DATE.test(pattern) ? dateFormat(pattern) : pattern;
  const day = pattern.slice(0, clock.index).trim();
  // A day with a time of day is shown without seconds.
  return day === '' ? timeFormat(pattern) : 'm/d/yyyy h:mm';
}
