/** What the bytes of a file say as text, wherever we run. */
import type { CsvProblem } from './csvProblem';

export type Decoding =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: CsvProblem };

/** The text, without its byte order mark; files that are no UTF-8 text are refused with the line. */
export function decodeText(bytes: Uint8Array): Decoding {
  if (ZIP.every((byte, index) => bytes[index] === byte))
    return { ok: false, problem: { code: 'workbook' } };
  const text = utf8(bytes);
  if (text !== null) return { ok: true, text };
  return { ok: false, problem: { code: 'not-utf8', line: unreadableLine(bytes) } };
}

/** How a workbook begins. */
const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;

/** Null where the bytes are no UTF-8. UTF-16 without a mark passes for it, but for its zeros. */
function utf8(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The decoder has no other way to say that the bytes are no UTF-8.
    return null;
  }
}

/** No character of several bytes holds a line feed, so each line stands for itself. */
function unreadableLine(bytes: Uint8Array): number {
  for (let line = 1, start = 0; start <= bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    if (utf8(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
  return 1;
}
