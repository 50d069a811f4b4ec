/** Days without hours or time zones: the serial numbers of the spreadsheet's calendar (1 is 1900-01-01). */

/** Whole days since 1899-12-30, as spreadsheets count from March 1900 on. */
export type Day = number;

const MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** 1900-03-01: before it spreadsheets count a day that never was. */
export const FIRST_DAY: Day = 61;
/** 9999-12-31, the last that spreadsheets know. */
export const LAST_DAY: Day = 2_958_465;

/** The day of a year, month (1 to 12) and day of the month; out-of-range parts carry over. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  // Date.UTC takes the years 0 to 99 for those of the twentieth century.
  const time = new Date(0).setUTCFullYear(year, month - 1, dayOfMonth);
  return Math.round((time - EPOCH) / MS);
}

/** The day that `yyyy-mm-dd` names, or null where it names none that spreadsheets know. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return null;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return isDay(day) && formatDay(day) === match[0] ? day : null;
}

/** Whether the number is a day that spreadsheets know; fractions are hours and belong to no day. */
export function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY;
}

/** The day as `yyyy-mm-dd`. */
export function formatDay(day: Day): string {
  return new Date(EPOCH + day * MS).toISOString().slice(0, 10);
}
