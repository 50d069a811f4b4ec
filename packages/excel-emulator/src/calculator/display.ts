/** What a cell shows for a value in a number format. */
import { format, isValidFormat } from 'numfmt';
import type { Scalar } from './values';
import { plainText } from './values';

const withFormat = (value: number | string, pattern: string): string => {
  try {
    return format(pattern, value, { throws: true });
  } catch {
    // A pattern that cannot show the value (a date before 1900) is hashes in Excel too.
    return typeof value === 'number' ? '########' : value;
  }
};

/** The text of a value in a number format; an unknown format shows the plain value. */
export function displayText(value: Scalar, pattern: string): string {
  const formatted = typeof value === 'number' || typeof value === 'string';
  if (!formatted || pattern === '@') return plainText(value);
  return typeof value === 'string' && pattern === 'General' ? value : withFormat(value, pattern);
}

/** Whether Excel takes this text for a number format. */
export function isNumberFormat(pattern: string): boolean {
  return pattern === 'General' || isValidFormat(pattern);
}
