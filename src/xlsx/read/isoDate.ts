/** Dates that a cell stores as words of ISO 8601 (`t="d"`, ECMA-376 part 1, 18.18.11), as serial numbers. */
import { dayOf } from '../../model/day';

/** A day, a time of day, or both: all three may stand alone. */
const DATE = String.raw`(\d{4})-(\d{2})-(\d{2})`;
const TIME = String.raw`(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?`;
/** A zone is read over: cells hold what the clock on the wall says. */
const ZONE = String.raw`(?:Z|[+-]\d{2}:?\d{2})?`;
const STAMP = new RegExp(`^(?=.*[-:])(?:${DATE})?(?:(?:^|[T ])T?${TIME})?${ZONE}$`);

/** Longer texts are none, and patterns are not asked about them. */
const LONGEST = 40;
/** 1900-02-28, after which the calendar of 1900 counts a day that never was. */
const LAST_BEFORE_GAP = dayOf(1900, 2, 28);
/** What the calendar of 1904 counts from 0. */
const FIRST_OF_1904 = dayOf(1904, 1, 1);
/** Of a day, whose part a time of day is. */
const [HOURS, MINUTES, SECONDS] = [24, 1_440, 86_400];

/** The serial number in the file's own calendar, or null where the words name no moment that has one. */
export function isoSerial(text: string, dateSystem: 1900 | 1904): number | null {
  const words = text.trim();
  const match = words.length > LONGEST || words === '' ? null : STAMP.exec(words);
  if (match === null) return null;
  const [date, time] = [match.slice(1, 4), match.slice(4)];
  const days = date[0] === undefined ? 0 : serialDay(date.map(Number), dateSystem);
  const hours = time[0] === undefined ? 0 : partOfDay(time);
  return days === null || hours === null ? null : days + hours;
}

/** 24:00 is the end of a day, and a leap second is one more; null for anything beyond. */
function partOfDay(parts: readonly (string | undefined)[]): number | null {
  const [hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0));
  return hour <= HOURS && minute < 60 && second < 61
    ? hour / HOURS + minute / MINUTES + second / SECONDS
    : null;
}

/** A month of 31 days everywhere would let 31 February pass; the calendar itself is asked. */
const isDate = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** Null for days before the calendar's first, which no cell can hold. */
function serialDay(date: readonly number[], dateSystem: 1900 | 1904): number | null {
  const [year = 0, month = 0, day = 0] = date;
  const days = dayOf(year, month, day);
  const in1900 = days <= LAST_BEFORE_GAP ? days - 1 : days;
  const [serial, first] = dateSystem === 1904 ? [days - FIRST_OF_1904, 0] : [in1900, 1];
  return isDate(year, month, day) && serial >= first ? serial : null;
}
