/** A zip's table of contents. */
import { damaged, refuse } from '../fileProblem';
import { LIMITS, type Limits } from './limits';

/** One part as the zip's table of contents describes it. */
export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins, where its bytes begin and where they end. */
  readonly header: number;
  readonly begin: number;
  readonly end: number;
}

/**
 * Signatures and lengths of the zip's records, from PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12,
 * 4.3.15 and 4.3.16; numbers lie in little-endian order.
 */
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const PART_SIGNATURE = 0x04034b50;
const ZIP64_SIGNATURE = 0x07064b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const PART_LENGTH = 30;
const MAX_COMMENT = 0xffff;
/**
 * A number of all ones says that the true one stands in a Zip64 record; no workbook needs one, so
 * it is refused.
 */
const SENTINEL_16 = 0xffff;
const SENTINEL_32 = 0xffffffff;

/** The end record is the last thing but for a comment whose length it states. */
const findEnd = (view: DataView): number => {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return refuse({ code: 'truncated' });
};

/** Refuses a zip whose places are told twice: whoever reads the other record would see another file. */
const checkZip64 = (view: DataView, end: number): void => {
  const sentinel =
    view.getUint16(end + 10, true) === SENTINEL_16 ||
    view.getUint32(end + 12, true) === SENTINEL_32 ||
    view.getUint32(end + 16, true) === SENTINEL_32;
  const locator = end >= 20 && view.getUint32(end - 20, true) === ZIP64_SIGNATURE;
  if (sentinel || locator) refuse({ code: 'zip64' });
};

/** Byte by byte, before the name is decoded: two spellings of one text are two names. */
const isSame = (bytes: Uint8Array, from: number, name: Uint8Array): boolean => {
  for (let at = 0; at < name.length; at += 1) if (bytes[from + at] !== name[at]) return false;
  return true;
};

/**
 * Where the part's bytes begin. The part's own header may be longer than the table of contents
 * tells, but must give the same name: else the part is one thing to us and another to Excel.
 */
const beginOf = (bytes: Uint8Array, view: DataView, header: number, name: Uint8Array): number => {
  const nameBegin = header + PART_LENGTH;
  if (nameBegin > bytes.length || view.getUint32(header, true) !== PART_SIGNATURE) {
    return damaged(null, 'no header where the directory says');
  }
  const nameEnd = nameBegin + view.getUint16(header + 26, true);
  if (nameEnd - nameBegin !== name.length || !isSame(bytes, nameBegin, name))
    return damaged(null, 'two names for one part');
  return nameEnd + view.getUint16(header + 28, true);
};

/** Where the table of contents ends, and what reads its names. */
interface Directory {
  readonly end: number;
  readonly decoder: TextDecoder;
}

/**
 * One record of the directory at `at`. Refuses what is cut off, overlaps the directory, or hides
 * its size.
 */
const readEntry = (
  bytes: Uint8Array,
  view: DataView,
  at: number,
  { end, decoder }: Directory
): ZipEntry => {
  if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
    return damaged(null, 'directory entry missing');
  }
  const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
  const name = bytes.subarray(at + ENTRY_LENGTH, nameEnd);
  // Old zippers of Windows write the folders as Windows does; the checks of paths come after.
  const path = decoder.decode(name).replaceAll('\\', '/');
  if (nameEnd > end) return damaged(path, 'directory entry cut');
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const header = view.getUint32(at + 42, true);
  if ([packed, size, header].includes(SENTINEL_32)) return refuse({ code: 'zip64' });
  const begin = beginOf(bytes, view, header, name);
  if (begin + packed > bytes.length) return refuse({ code: 'truncated' });
  if (begin + packed > view.getUint32(end + 16, true)) {
    return damaged(path, 'reaches into the directory');
  }
  return {
    path,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    header,
    begin,
    end: begin + packed,
  };
};

/** The record's fixed part with its name, its extra field and its comment. */
const entryLength = (view: DataView, at: number): number =>
  ENTRY_LENGTH +
  view.getUint16(at + 28, true) +
  view.getUint16(at + 30, true) +
  view.getUint16(at + 32, true);

/** The parts that the zip lists, nothing unpacked; throws a refusal where there are too many, or the list is damaged. */
export function readDirectory(bytes: Uint8Array, limits: Limits = LIMITS): readonly ZipEntry[] {
  if (bytes.length < END_LENGTH) return refuse({ code: 'truncated' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  checkZip64(view, end);
  const parts = view.getUint16(end + 10, true);
  if (parts > limits.parts) {
    return refuse({ code: 'too-many-parts', parts, limit: limits.parts });
  }
  const entries: ZipEntry[] = [];
  const directory = { end, decoder: new TextDecoder() };
  let at = view.getUint32(end + 16, true);
  for (let place = 0; place < parts; place += 1) {
    entries.push(readEntry(bytes, view, at, directory));
    at += entryLength(view, at);
  }
  return entries;
}
