/** The parts of a package, read as XML. */
import { damaged, refuse } from '../fileProblem';
import type { Limits } from '../guard/limits';
import { unpack } from '../guard/unpack';
import type { ZipEntry } from '../guard/zipDirectory';
import { partKey } from '../partKey';
import { OwnElements } from './ownElements';
import { TextBudget } from './textBudget';
import { standsAt } from './xmlBytes';
import { tagBudget, XmlScanner, type TagBudget, type XmlHandler } from './xmlScanner';

const BEGINNING = 256;

/** First bytes that only UTF-16 has: its mark, or a `<` as two bytes. */
const WIDE_BEGINNINGS: readonly (readonly [number, number, string])[] = [
  [0xff, 0xfe, 'utf-16le'],
  [0x3c, 0x00, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
  [0x00, 0x3c, 'utf-16be'],
];

/** How nearly all parts begin: making a decoder for each takes longer than to read a small one. */
const USUAL = '<?xml version="1.0" encoding="UTF-8"';

const statedEncoding = (bytes: Uint8Array): string => {
  if (standsAt(bytes, 0, USUAL)) return 'utf-8';
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, BEGINNING));
  const stated = /^\S{0,3}<\?xml[^>]*?encoding\s*=\s*["']([^"']*)/.exec(head)?.[1];
  return (stated ?? 'utf-8').toLowerCase();
};

/** Other encodings than UTF-8 would read as an empty sheet: better said than shown. */
export function checkEncoding(bytes: Uint8Array, part: string): void {
  const wide = WIDE_BEGINNINGS.find(([first, second]) => bytes[0] === first && bytes[1] === second);
  const encoding = wide?.[2] ?? statedEncoding(bytes);
  if (!['utf-8', 'utf8', 'us-ascii'].includes(encoding))
    refuse({ code: 'encoding', part, encoding });
}

/** UTF-8's own mark says nothing. */
const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

/** The parts of a package that has passed the guard, each unpacked and scanned when it is asked for. */
export class Package {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  /** What is kept of all parts' texts. */
  readonly texts: TextBudget;
  private readonly budget: TagBudget;
  private readonly scanned = new Set<string>();

  constructor(
    private readonly bytes: Uint8Array,
    entries: readonly ZipEntry[],
    readonly limits: Limits
  ) {
    this.texts = new TextBudget(limits);
    this.budget = tagBudget(limits);
    this.entries = new Map(entries.map((entry) => [partKey(entry.path), entry]));
  }

  /** All parts' paths, as `partKey` has them. */
  paths(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** Whether there is such a part. */
  has(path: string): boolean {
    return this.entries.has(partKey(path));
  }

  /**
   * Hands the part's own tags and texts to the handler, names without prefixes. A part that isn't there is a problem, and so is
   * one that is asked for twice: a thousand sheets could be the same part and cost a thousand times.
   */
  scan(path: string, handler: XmlHandler): void {
    const entry = this.entries.get(partKey(path)) ?? damaged(path, 'the part is missing');
    if (this.scanned.has(entry.path)) damaged(entry.path, 'the part is used twice');
    this.scanned.add(entry.path);
    const scanner = new XmlScanner(entry.path, new OwnElements(handler), this.budget);
    let begun = false;
    const read = (bytes: Uint8Array): void => {
      const isFirst = !begun && bytes.length > 0;
      if (isFirst) checkEncoding(bytes, entry.path);
      begun = begun || isFirst;
      scanner.feed(isFirst ? withoutMark(bytes) : bytes);
    };
    unpack(this.bytes, entry, read);
    scanner.finish();
  }
}
