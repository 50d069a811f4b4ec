/** Packed parts as a zip. */
import { strToU8 } from 'fflate';

/** A part as a zip holds it. */
export interface PackedPart {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

/**
 * Signatures and lengths of the zip's records, from PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12
 * and 4.3.16.
 */
const LOCAL_SIGNATURE = 0x04034b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const LOCAL_LENGTH = 30;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
/** 2.0 is what deflated parts need to be unpacked; bit 11 says that names are UTF-8. */
const VERSION = 20;
const UTF8_NAME = 0x0800;
/** The first day that zips know: times would make two equal files differ. */
const FIRST_DAY = 0x21;

/** The fields that a part's own header and its entry in the table of contents share, from `at` on. */
const writeShared = (view: DataView, at: number, part: PackedPart, name: Uint8Array): void => {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, name.length > part.path.length ? UTF8_NAME : 0, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.packed.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, name.length, true);
};

/** The record by which a reader finds the table of contents. */
const writeEnd = (view: DataView, at: number, parts: number, directory: number): void => {
  view.setUint32(at, END_SIGNATURE, true);
  view.setUint16(at + 8, parts, true);
  view.setUint16(at + 10, parts, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
};

/** The parts as one zip, in this order; what is packed already is not packed again. */
export function zipBytes(parts: readonly PackedPart[]): Uint8Array {
  const named = parts.map((part) => ({ part, name: strToU8(part.path) }));
  const size = named.reduce(
    (sum, { part, name }) =>
      sum + LOCAL_LENGTH + ENTRY_LENGTH + 2 * name.length + part.packed.length,
    END_LENGTH
  );
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const headers = named.map(({ part, name }) => {
    const header = at;
    view.setUint32(at, LOCAL_SIGNATURE, true);
    writeShared(view, at + 4, part, name);
    bytes.set(name, at + LOCAL_LENGTH);
    bytes.set(part.packed, at + LOCAL_LENGTH + name.length);
    at += LOCAL_LENGTH + name.length + part.packed.length;
    return { part, name, header };
  });
  const directory = at;
  headers.forEach(({ part, name, header }) => {
    view.setUint32(at, ENTRY_SIGNATURE, true);
    view.setUint16(at + 4, VERSION, true);
    writeShared(view, at + 6, part, name);
    view.setUint32(at + 42, header, true);
    bytes.set(name, at + ENTRY_LENGTH);
    at += ENTRY_LENGTH + name.length;
  });
  writeEnd(view, at, parts.length, directory);
  return bytes;
}
