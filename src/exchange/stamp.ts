/** The stamp of a partner's copy: what its hidden sheet says about it. */
import { checksum } from '../model/checksum';
import type { CellValue } from '../workbook/kernel/blueprint';

export const STAMP_TITLE = 'Stamp';
export const TEMPLATE_VERSION = 1;
/** Which way a file travels. */
export const PARTNER_COPY = 'partner-copy';

/** The stamp's rows, in this order: the key in the first column, the value in the second. */
export const STAMP_KEYS = [
  'Alliance',
  'Template',
  'Period',
  'Direction',
  'Respondent',
  'Department',
  'Form',
  'Revision',
  'Time',
  'Scale lowest',
  'Scale highest',
  'Checksum',
] as const;
export type StampKey = (typeof STAMP_KEYS)[number];

/** Rows below the lists' that copies have since version 6; the checksum does not count them. */
export const [CURRENCY_KEY, MARKS_KEY] = ['Currency', 'Printed'] as const;

/**
 * Over the stamp's other values and the ids told, in whatever order these stand: sorting a list is no change. It
 * finds a stamp that was mixed up; whoever wants to forge one can.
 */
export function stampChecksum(values: readonly CellValue[], ids: readonly string[]): string {
  return checksum(
    [...values.map((value) => String(value ?? '')), ...[...ids].sort()].join('\u001f')
  );
}
