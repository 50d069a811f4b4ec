/** Unpacks the parts of a finished file, and finds bytes outside them. */
import { FileRefusal } from '../../xlsx/fileProblem';
import { readWorkbook } from '../../xlsx/readWorkbook';
import { readDirectory, type ZipEntry } from '../../xlsx/guard/zipDirectory';
import { unpackWhole } from '../../xlsx/guard/unpack';
import type { Finding } from './finding';

export interface AuditedPart {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Unzipped {
  readonly parts: readonly AuditedPart[];
  readonly findings: readonly Finding[];
}

/** Each part's two headers and the closing record, without extra fields and comments. */
const HEADERS = 30 + 46;
const END = 22;

/** Never throws: what can't be read as a workbook is a finding. */
export function unzipped(bytes: Uint8Array): Unzipped {
  const read = readWorkbook(bytes);
  return read.ok ? partsOf(bytes) : { parts: [], findings: [unreadable(read.problems[0].code)] };
}

/** The same of any file of parts, whatever is in them. */
export function partsOf(bytes: Uint8Array): Unzipped {
  try {
    const entries = readDirectory(bytes);
    const parts = entries.map((entry) => ({ path: entry.path, bytes: unpackWhole(bytes, entry) }));
    return { parts, findings: looseBytes(bytes, entries) };
  } catch (error) {
    if (error instanceof FileRefusal)
      return { parts: [], findings: [unreadable(error.problem.code)] };
    throw error;
  }
}

const unreadable = (what: string): Finding => ({ code: 'unreadable', part: '', place: '', what });

function looseBytes(bytes: Uint8Array, entries: readonly ZipEntry[]): readonly Finding[] {
  const names = entries.map(({ path }) => new TextEncoder().encode(path).length);
  const listedBytes = entries.reduce(
    (sum, { packed }, index) => sum + HEADERS + 2 * (names[index] ?? 0) + packed,
    END
  );
  const loose = bytes.length - listedBytes;
  return loose === 0
    ? []
    : [{ code: 'loose-bytes', part: '', place: '', what: `${loose} bytes belong to no part` }];
}
