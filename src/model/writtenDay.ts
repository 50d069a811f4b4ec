/** Days as people and programs write them, where they can mean one day only. */
import { parseDay } from './day';
import { withPlainDigits } from './plainDigits';
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
  'ru',
  'uk',
  'bg',
  'el',
  'hu',
  'ro',
  'sk',
];

/** No day that people write is longer, and none has fewer digits than one of the month and the year's. */
const LONGEST = 60;
/** Behind a day, what the clock said. */
const FEWEST_DIGITS = 5;
const TIME = /[T ,]+\d{1,2}[:.]\d{2}([:.]\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[AP]M)?$/i;
/** One pattern for each way of writing a day; the order of parts differs between countries. */
const YEAR_FIRST = /^(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})\s*[日일.]?$/;
const YEAR_NAMED = /^(?<year>\d{4})\.?[\s-]+(?<name>\p{L}+)\.?[\s-]+(?<day>\d{1,2})\.?$/iu;
const EIGHT = /^\d{8}$/;
const YEAR_LAST = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/;
const NAMED =
  /^(?:\p{L}+\.?,?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th|\.|º|er)?[\s-]+(?:of\s+|de\s+)?(?<name>\p{L}+)\.?,?[\s-]+(?:de\s+)?(?<year>\d{4})$/iu;
const NAME_FIRST =
  /^(?:\p{L}+\.?,?\s+)?(?<name>\p{L}+)\.?[\s-]+(?<day>\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(?<year>\d{4})$/iu;

/**
 * The day that the text names, or null where it names none or could name one of two (`03/04/2026`). Takes
 * `2026-12-15` with or without a time, `2026/12/15`, `15.12.2026`, `12/15/2026`, `15-Dec-2026`, `15 December 2026`,
 * `December 15, 2026`, `2026年12月15日`, `20261215`, digits of any script, months in the languages above.
 */
export function parseWrittenDay(text: string): Day | null {
  if (text.length > LONGEST) return null;
  const written = withPlainDigits(text.normalize('NFKC').replace(/\p{Cf}/gu, ''))
    .trim()
    .replace(/\s+/g, ' ');
  // Most texts are no day: they are not looked at once for each way of writing one.
  if (written.replace(/\D/g, '').length < FEWEST_DIGITS) return null;
  const day = written.replace(TIME, '').trim();
  return parseDay(day) ?? yearFirst(day) ?? yearLast(day) ?? named(day) ?? eightDigits(day);
}

/** The only order in numbers that is never read in two ways. */
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

/** A month by name leaves no doubt which number is the day. */
function named(text: string): Day | null {
  const { name, day, year } = partsOf(text) ?? {};
  const month = name === undefined ? null : monthOf(name);
  return month === null ? null : existing(Number(year), month, Number(day));
}

/** The first way of writing that fits. */
const partsOf = (text: string) =>
  [NAMED, NAME_FIRST, YEAR_NAMED].map((each) => each.exec(text)?.groups).find(Boolean);

/** `20261215` without signs between, and the other orders, where the years near ours leave one reading. */
function eightDigits(text: string): Day | null {
  if (!EIGHT.test(text)) return null;
  const at = (from: number, to: number): string => text.slice(from, to);
  const readings = [
    near(at(0, 4), at(4, 6), at(6, 8)),
    near(at(4, 8), at(2, 4), at(0, 2)),
    near(at(4, 8), at(0, 2), at(2, 4)),
  ];
  const [only, ...others] = new Set(readings.filter((day) => day !== null));
  return others.length === 0 ? (only ?? null) : null;
}

/** Of our times only, so that an article number is no day. */
const near = (year: string, month: string, day: string): Day | null =>
  /^(?:19|20|21)/.test(year) ? existing(Number(year), Number(month), Number(day)) : null;

/** Parts that carry over name no day. */
const existing = (year: number, month: number, day: number): Day | null =>
  parseDay([String(year).padStart(4, '0'), pair(month), pair(day)].join('-'));

/** Days and months in two digits, as days are kept. */
const pair = (number: number): string => String(number).padStart(2, '0');

/** Made once: asking for 21 languages takes some milliseconds. */
let months: ReadonlyMap<string, number | null> | null = null;

/** The month of that name; null where no language has it, or two languages mean two. */
function monthOf(name: string): number | null {
  months ??= monthNames();
  return months.get(plain(name)) ?? null;
}

/** Some languages end a short month with a full stop. */
const plain = (name: string): string => name.toLowerCase().replace(/\.$/, '');

/** A name that means two months in two languages means none. */
function monthNames(): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>();
  for (const language of LANGUAGES)
    for (const formats of [formatsOf(language, 'long'), formatsOf(language, 'short')])
      for (let month = 1; month <= 12; month += 1)
        for (const name of namesOf(formats, month)) {
          const known = found.get(name);
          found.set(name, known === undefined || known === month ? month : null);
        }
  return found;
}

/** A month as it stands alone and as it stands in a date, which some languages tell apart. */
const formatsOf = (language: string, month: 'long' | 'short') =>
  [{ month }, { month, day: 'numeric' } as const].map(
    (parts) => new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' })
  );

/** The middle of the month, so that no time zone moves it into another. */
const namesOf = (formats: readonly Intl.DateTimeFormat[], month: number): readonly string[] =>
  formats
    .map((format) => format.formatToParts(new Date(Date.UTC(2026, month - 1, 15))))
    .map((parts) => plain(parts.find(({ type }) => type === 'month')?.value ?? ''))
    .filter((name) => /^\p{L}+$/u.test(name));
