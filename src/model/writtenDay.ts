/** Days as people and programs write them, where they can mean one day only. */
import { parseDay } from './day';
import type { Day } from './day';

/** The languages whose names of months are known; the system's own dictionary has the names. */
const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'tr',
];

/** No day that people write is longer, and none has fewer digits than one of the month and the year's. */
const LONGEST = 60;
/** Behind a day, what the clock said. */
const FEWEST_DIGITS = 5;
const TIME = /[T ,]+\d{1,2}[:.]\d{2}([:.]\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[AP]M)?$/i;
const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const YEAR_LAST = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/;
const NAMED =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.|º|er)?[\s-]+(?:of\s+|de\s+)?(\p{L}+)\.?,?[\s-]+(?:de\s+)?(\d{4})$/iu;
const NAME_FIRST =
  /^(?:\p{L}+\.?,?\s+)?(\p{L}+)\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})$/iu;

/**
 * The day that the text names, or null where it names none or could name one of two (`03/04/2026`). Takes
 * `2026-12-15` with or without a time, `2026/12/15`, `15.12.2026`, `12/15/2026`, `15-Dec-2026`, `15 December 2026`,
 * `December 15, 2026`, `2026年12月15日`, months in the languages above.
 */
export function parseWrittenDay(text: string): Day | null {
  if (text.length > LONGEST) return null;
  const written = text.normalize('NFKC').trim().replace(/\s+/g, ' ');
  // Most texts are no day: they are not looked at once for each way of writing one.
  if (written.replace(/\D/g, '').length < FEWEST_DIGITS) return null;
  const day = written.replace(TIME, '').trim();
  return parseDay(day) ?? yearFirst(day) ?? yearLast(day) ?? named(day);
}

function yearFirst(text: string): Day | null {
  const match = YEAR_FIRST.exec(text);
  return match === null ? null : existing(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Which comes first, day or month, differs between countries: only where one can't be a month is it known. */
function yearLast(text: string): Day | null {
  const match = YEAR_LAST.exec(text);
  if (match === null) return null;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const [dayFirst, monthFirst] = [existing(year, second, first), existing(year, first, second)];
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst)
    return dayFirst ?? monthFirst;
  return null;
}

function named(text: string): Day | null {
  const [late, early] = [NAMED.exec(text), NAME_FIRST.exec(text)];
  const [name, day, year] =
    late === null ? [early?.[1], early?.[2], early?.[3]] : [late[2], late[1], late[3]];
  const month = name === undefined ? null : monthOf(name);
  return month === null ? null : existing(Number(year), month, Number(day));
}

/** Parts that carry over name no day. */
const existing = (year: number, month: number, day: number): Day | null =>
  parseDay([String(year).padStart(4, '0'), pair(month), pair(day)].join('-'));

const pair = (number: number): string => String(number).padStart(2, '0');

let months: ReadonlyMap<string, number | null> | null = null;

/** The month of that name; null where no language has it, or two languages mean two. */
function monthOf(name: string): number | null {
  months ??= monthNames();
  return months.get(plain(name)) ?? null;
}

const plain = (name: string): string => name.toLowerCase().replace(/\.$/, '');

function monthNames(): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>();
  for (const language of LANGUAGES)
    for (const style of ['long', 'short'] as const)
      for (let month = 1; month <= 12; month += 1)
        for (const name of namesOf(language, style, month)) {
          const known = found.get(name);
          found.set(name, known === undefined || known === month ? month : null);
        }
  return found;
}

/** As it stands alone and as it stands in a date, which some languages tell apart. */
function namesOf(language: string, style: 'long' | 'short', month: number): readonly string[] {
  const date = new Date(Date.UTC(2026, month - 1, 15));
  const alone = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
  const within = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: style,
    timeZone: 'UTC',
  });
  const part = within.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
  return [alone.format(date), part].map(plain).filter((name) => /^\p{L}+$/u.test(name));
}
