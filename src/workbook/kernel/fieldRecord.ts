/**
 * The named cells that people fill, described like columns: labels, validation, reading and messages
 * come from here. The name is found wherever its cell is moved.
 */
import type { Privacy, What } from './column';

export interface FieldRecord {
  /** The defined name. */
  readonly name: string;
  readonly label: string;
  readonly what: What;
  readonly privacy: Privacy;
  readonly required: boolean;
  readonly about: string;
  /** The workbook's version that brought it; the first unless said otherwise. */
  readonly since?: number;
  /** Its names in earlier versions. */
  readonly was?: readonly string[];
}
