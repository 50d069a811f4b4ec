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
  if (text !== null) return checkText(text);
  return { ok: false, problem: { code: 'not-utf8', line: unreadableLine(bytes) } };
}

/** The text, unless a NUL stands in it: no text of people has one, and no cell holds it. */
export function checkText(text: string): Decoding {
  const at = text.indexOf('\0');
  if (at < 0) return { ok: true, text };
  const line = text.slice(0, at).split(/\r\n?|\n/).length;
  return { ok: false, problem: { code: 'nul', line } };
}

/** How a workbook begins. */
const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;

/** Null where the bytes are no UTF-8. UTF-16 without a mark passes for it, but for its zeros. */
function utf8(bytes: Uint8Array): string | null {
  if (isUtf16(bytes)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The decoder has no other way to say that the bytes are no UTF-8.
    return null;
  }
}

/** Whether every other byte of the beginning is 0, as in Latin letters of two bytes each. */
function isUtf16(bytes: Uint8Array): boolean {
  const beginning = [...bytes.subarray(0, 64)];
  const zeros = (odd: number) =>
    beginning.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  return beginning.length > 1 && Math.max(zeros(0), zeros(1)) * 4 >= beginning.length;
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
