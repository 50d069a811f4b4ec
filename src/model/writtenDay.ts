/** Days as people and programs write them, where they can mean one day only. */
import { parseDay } from './day';
import { isWeekday, monthOf } from './monthNames';
import { withPlainDigits } from './plainDigits';
import type { Day } from './day';

/** No day that people write is longer, and none has fewer digits than one of the month and the year's. */
const LONGEST = 60;
/** Behind a day, what the clock said. */
const FEWEST_DIGITS = 5;
const TIME =
  /[T ,]+(?:\d{1,2}[:.h]\d{2}([:.]\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[AP]M)?|\d{1,2}\s?[AP]M)$/i;
/** One pattern for each way of writing a day; the order of parts differs between countries. */
const YEAR_FIRST = /^(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})\s*[日일.]?$/;
const YEAR_NAMED = /^(?<year>\d{4})\.?[\s-]+(?<name>\p{L}+)\.?[\s-]+(?<day>\d{1,2})\.?$/iu;
const EIGHT = /^\d{8}$/;
const YEAR_LAST = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/;
const NAMED =
  /^(?<day>\d{1,2})(?:st|nd|rd|th|(?<point>\.)|º|er)?[\s-]*(?:of\s+|de\s+)?(?<name>\p{L}+)\.?,?[\s-]*(?:de\s+)?(?<year>\d{4})$/iu;
const NAME_FIRST =
  /^(?<name>\p{L}+)\.?[\s-]+(?<day>\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(?<year>\d{4})$/iu;
/** Months in Roman numbers, as in Poland and Hungary, and counted ones of Vietnam. */
const ROMAN = /^(\d{1,2})[\s./-]+(I{1,3}|I?V|VI{1,3}|IX|XI{0,2})[\s./-]+(\d{4})$/;
const VIETNAMESE = /^(?:ngày\s)?(\d{1,2})\stháng\s(\d{1,2})(?:\snăm|,)?\s(\d{4})$/iu;
/** What stands before a day and behind it without making it another: `on`, `Tuesday`, `(Tue)`, `r.` for the year. */
const AHEAD =
  /^(?:(?:on|by|due|the|den|d\.|am|bis|le|el|il|op|dnia|dne|do)\s+|(?<weekday>\p{L}+(?:-feira)?)\.?,?\s+(?=\d|\p{L}+\.?\s+\d))/iu;
const BEHIND =
  /(?:\s(?:r|г|р|года|року)\.?|(?<=\d{4})\.|\s?[(（]?[日月火水木金土一二三四五六]曜?日?[)）]|\s?\(?(?<weekday>\p{L}+(?:-feira)?)\.?\)?)$/iu;

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
  return OUR_TIMES.test(written) ? framedDay(written.replace(TIME, '').trim()) : null;
}

/** The day alone, else without what stands around it: `Mar` is a month in one place and a weekday in another. */
function framedDay(text: string): Day | null {
  const shorter = withoutFrame(text);
  return parseDay(text) ?? inParts(text) ?? (shorter === text ? null : framedDay(shorter));
}

/** A year of another calendar, such as 2569 in Thailand, names another day. */
const OUR_TIMES = /(?:19|20|21)\d\d/;

const inParts = (text: string): Day | null =>
  yearFirst(text) ?? yearLast(text) ?? named(text) ?? counted(text) ?? eightDigits(text);

/** Without the first weekday or little word at either end; any other word may say that it is not the day. */
function withoutFrame(text: string): string {
  const [ahead, behind] = [framed(AHEAD, text), framed(BEHIND, text)];
  if (ahead !== null) return text.slice(ahead[0].length);
  return behind === null ? text : text.slice(0, behind.index).trim();
}

function framed(pattern: RegExp, text: string): RegExpExecArray | null {
  const match = pattern.exec(text);
  const weekday = match?.groups?.['weekday'];
  return weekday === undefined || isDayWord(weekday) ? match : null;
}

const isDayWord = (word: string): boolean =>
  isWeekday(word) ||
  /^(?:[월화수목금토일]요일|[日月火水木金土]曜日|星期[一二三四五六日天]|\p{L}+-feira)$/u.test(word);

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
  const { name, day, year, point } = partsOf(text) ?? {};
  const month = name === undefined ? null : monthOf(name, point !== undefined);
  return month === null ? null : existing(Number(year), month, Number(day));
}

/** The first way of writing that fits. */
const partsOf = (text: string) =>
  [NAMED, NAME_FIRST, YEAR_NAMED].map((each) => each.exec(text)?.groups).find(Boolean);

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** A month by its number in a way that leaves no doubt that it is the month. */
function counted(text: string): Day | null {
  const [, day, month = '', year] = ROMAN.exec(text) ?? VIETNAMESE.exec(text) ?? [];
  if (day === undefined) return null;
  const roman = NUMERALS.indexOf(month) + 1;
  return existing(Number(year), roman > 0 ? roman : Number(month), Number(day));
}

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
