/** Pieces of a part's bytes as texts: what nobody asks for is never decoded. */
import { damaged } from '../fileProblem';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const ASCII = 0x80;
/** Shorter texts are made faster here than by asking the platform for each. */
const SHORT = 16;

const isAscii = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if ((bytes[at] ?? 0) >= ASCII) return false;
  return true;
};

const decoded = (bytes: Uint8Array): string => {
  try {
    return decoder.decode(bytes);
  } catch {
    return damaged(null, 'not UTF-8');
  }
};

/** The text from `from` to before `to`; what is no UTF-8 is refused. */
export function textInBytes(bytes: Uint8Array, from: number, to: number): string {
  return to - from > SHORT || !isAscii(bytes, from, to)
    ? decoded(bytes.subarray(from, to))
    : asciiIn(bytes, from, to);
}

const asciiIn = (bytes: Uint8Array, from: number, to: number): string => {
  let text = '';
  for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
};

/** Whether the plain word stands there. */
export function standsAt(bytes: Uint8Array, from: number, word: string): boolean {
  for (let at = 0; at < word.length; at += 1)
    if (bytes[from + at] !== word.charCodeAt(at)) return false;
  return true;
}

/** Where the plain word begins next, or -1. */
export function findIn(bytes: Uint8Array, from: number, word: string): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (standsAt(bytes, at, word)) return at;
  return -1;
}

/** More names than all parts of ours have; those beyond are made anew each time. */
const MOST_NAMES = 500;
const BUCKETS = 64;

/** Names of elements, each kept once: the same few come back a million times. */
export class Names {
  private readonly buckets: string[][] = Array.from({ length: BUCKETS }, () => []);
  private count = 0;

  /** The name that stands in the bytes; the same text object each time, for the names that come often. */
  at(bytes: Uint8Array, from: number, to: number): string {
    const length = to - from;
    const bucket = this.buckets[(length * 7 + (bytes[from] ?? 0)) % BUCKETS] ?? [];
    for (const name of bucket)
      if (name.length === length && standsAt(bytes, from, name)) return name;
    const made = textInBytes(bytes, from, to);
    if (this.count < MOST_NAMES && made.length === length) {
      bucket.push(made);
      this.count += 1;
    }
    return made;
  }
}
