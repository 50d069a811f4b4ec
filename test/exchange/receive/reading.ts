/** Reads returned files in tests. */
import { readReturned } from '../../../src/exchange/receive/readReturned';
import type { Rejection, Returned, ReturnedLine } from '../../../src/exchange/receive/returned';
import type { Blueprint } from '../../../src/workbook/kernel/blueprint';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';

export function returnedOf(bytes: Uint8Array): Returned {
  const reading = readReturned(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.rejection));
  return reading.returned;
}

export const returnedFrom = (blueprint: Blueprint): Returned =>
  returnedOf(writeWorkbook(blueprint));

export function stopOf(bytes: Uint8Array): Rejection {
  const reading = readReturned(bytes);
  if (reading.ok) throw new Error('it was read');
  return reading.rejection;
}

type Said = Omit<ReturnedLine, 'place'>;

/** The line without what is blank in it, and without its place. */
export const said = (line: ReturnedLine): Partial<Said> =>
  Object.fromEntries(
    Object.entries(line).filter(([key, value]) => key !== 'place' && value !== null)
  );
