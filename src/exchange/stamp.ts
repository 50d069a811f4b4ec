/** The stamp of a partner's copy: what its hidden sheet says about it. */
import type { CellValue } from '../workbook/blueprint';

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

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Eight hexadecimal digits over the stamp's other values and the ids told (FNV-1a, 32 bits, over
 * UTF-16 units). It finds a stamp that was changed or mixed up by mistake; whoever wants to forge one can.
 */
export function stampChecksum(values: readonly CellValue[]): string {
  const text = values.map((value) => String(value ?? '')).join('\u001f');
  let hash = OFFSET;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIME) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
