/** The parts of a package while some of them change. */
import { damaged } from '../../fileProblem';
import { unpackWhole } from '../../guard/unpack';
import { LIMITS, type Limits } from '../../guard/limits';
import type { ZipEntry } from '../../guard/zipDirectory';
import { partKey } from '../../partKey';
import { checkEncoding } from '../../read/package';
import { packPart } from '../../write/partPacker';
import { zipBytes, type PackedPart } from '../../write/zipBytes';
import { parseXml, type XmlDocument } from './xmlTree';

const decoded = (bytes: Uint8Array, part: string): string => {
  checkEncoding(bytes, part);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return damaged(part, 'not UTF-8');
  }
};

/** A part that is new or has another text now; null once it is taken away. */
interface Change {
  readonly path: string;
  readonly text: string | null;
}

/** The parts of a package: those that nobody changes go into the new file as the bytes that they were. */
export class PackageParts {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  /** As they were: what is read is compared with in the end. */
  private readonly texts = new Map<string, string>();
  private readonly changes = new Map<string, Change>();

  constructor(
    private readonly bytes: Uint8Array,
    entries: readonly ZipEntry[],
    private readonly limits: Limits = LIMITS
  ) {
    this.entries = new Map(entries.map((entry) => [partKey(entry.path), entry]));
  }

  /** Whether there is such a part now. */
  has(path: string): boolean {
    const change = this.changes.get(partKey(path));
    return change === undefined ? this.entries.has(partKey(path)) : change.text !== null;
  }

  /** Of all parts that there are now, as they are written. */
  paths(): readonly string[] {
    const kept = [...this.entries.values()]
      .map(({ path }) => path)
      .filter((path) => this.has(path));
    return [...kept, ...this.added().map(({ path }) => path)];
  }

  /** The bytes of a part as it came with the file. */
  unpacked(path: string): Uint8Array {
    const entry = this.entries.get(partKey(path)) ?? damaged(path, 'the part is missing');
    return unpackWhole(this.bytes, entry);
  }

  /** What a part says now; one that is missing is refused as damaged. */
  text(path: string): string {
    const change = this.changes.get(partKey(path));
    if (change !== undefined) return change.text ?? damaged(path, 'the part is missing');
    const entry = this.entries.get(partKey(path)) ?? damaged(path, 'the part is missing');
    const text = this.texts.get(entry.path) ?? decoded(unpackWhole(this.bytes, entry), entry.path);
    this.texts.set(entry.path, text);
    return text;
  }

  /** A part's elements, to be looked at or changed; those in an `opaque` one (`sheetData`) stay raw text. */
  tree(path: string, opaque = ''): XmlDocument {
    return parseXml(this.text(path), path, opaque, this.limits.tags);
  }

  /** Writes a part; one that says the same already is left as it is. */
  put(path: string, text: string): void {
    const there = this.entries.get(partKey(path));
    if (this.has(path) && this.text(path) === text) return;
    this.changes.set(partKey(path), { path: there?.path ?? path, text });
  }

  /** Takes a part away. */
  remove(path: string): void {
    this.changes.set(partKey(path), { path, text: null });
  }

  /** A path that is free, for instance `xl/tables/table7.xml` for the stem `xl/tables/table`. */
  freePath(stem: string): string {
    let number = 1;
    while (this.has(`${stem}${number}.xml`)) number += 1;
    return `${stem}${number}.xml`;
  }

  /** Whether anything was written or taken away. */
  isChanged(): boolean {
    return this.changes.size > 0;
  }

  /** The whole file; the bytes as they were where nothing changed. */
  zip(): Uint8Array {
    if (this.changes.size === 0) return this.bytes;
    const kept = [...this.entries.values()].flatMap((entry): readonly PackedPart[] => {
      const change = this.changes.get(partKey(entry.path));
      if (change === undefined) return [this.asItWas(entry)];
      return change.text === null ? [] : [packPart(entry.path, change.text)];
    });
    const added = this.added().map(({ path, text }) => packPart(path, text));
    return zipBytes([...kept, ...added]);
  }

  private added(): readonly { readonly path: string; readonly text: string }[] {
    return [...this.changes].flatMap(([key, { path, text }]) =>
      text === null || this.entries.has(key) ? [] : [{ path, text }]
    );
  }

  private asItWas({ path, method, crc, size, begin, end }: ZipEntry): PackedPart {
    return { path, method, crc, size, packed: this.bytes.subarray(begin, end) };
  }
}
