/** DATE, YEAR, MONTH, DAY, TODAY and their kin; dates are serial numbers of the 1900 system. */
import { dateFromSerial, dateToSerial, parseDate } from 'numfmt';
import type { FunctionSpec, FunctionTable } from './functionSpec';
import { numeric, scalars } from './functionSpec';
import type { Scalar } from './values';
import { NUM, VALUE, isError } from './values';

const serialOf = (year: number, month: number, day: number): Scalar => {
  const full = year < 1900 ? year + 1900 : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  const serial = dateToSerial([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
  return serial === null || serial < 0 ? NUM : serial;
};

const part = (index: number): FunctionSpec =>
  numeric(1, 1, (serial = 0) => (serial < 0 ? NUM : (dateFromSerial(serial)[index] ?? NUM)));

const monthsLater = (serial: number, months: number, day: number | null): Scalar => {
  const [year = 1900, month = 1, ownDay = 1] = dateFromSerial(serial);
  const target = new Date(Date.UTC(year, month - 1 + Math.trunc(months), 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0));
  const wanted = day ?? Math.min(ownDay, last.getUTCDate());
  const kept = wanted === 0 ? last.getUTCDate() : wanted;
  return serialOf(target.getUTCFullYear(), target.getUTCMonth() + 1, kept);
};

/** The day that a text says in one of the ways in which people write days, without its hours; a number is no text. */
const dayOfText = (text: Scalar): Scalar => {
  if (isError(text)) return text;
  const found = typeof text === 'string' ? parseDate(text.trim()) : null;
  return typeof found?.v === 'number' ? Math.floor(found.v) : VALUE;
};

/** The clock's time as a part of a day. */
const timeOfDay = (): number => {
  const now = new Date();
  return (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()) / 86400;
};

export const dateFunctions: FunctionTable = {
  DATE: numeric(3, 3, (year = 0, month = 0, day = 0) =>
    serialOf(Math.trunc(year), Math.trunc(month), Math.trunc(day))
  ),
  DATEVALUE: scalars(1, 1, ([text = null]) => dayOfText(text)),
  YEAR: part(0),
  MONTH: part(1),
  DAY: part(2),
  HOUR: part(3),
  MINUTE: part(4),
  SECOND: part(5),
  EDATE: numeric(2, 2, (serial = 0, months = 0) => monthsLater(serial, months, null)),
  EOMONTH: numeric(2, 2, (serial = 0, months = 0) => monthsLater(serial, months, 0)),
  TODAY: scalars(0, 0, (_, scope) => scope.world.today()),
  NOW: scalars(0, 0, (_, { world }) => {
    world.volatile();
    return world.today() + timeOfDay();
  }),
};
