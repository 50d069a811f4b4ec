/** Checksums of parts. */
import { nodeZlib } from '../nodeZlib';

const POLYNOMIAL = 0xedb88320;

const entryOf = (byte: number): number => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    value = (value & 1) === 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  }
  return value;
};

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => entryOf(byte));

/** The sum after more bytes: `sum` is that of the bytes before, 0 of none. */
export type AddToCrc = (bytes: Uint8Array, sum: number) => number;

/** By the table above: for browsers. */
export function addByTable(bytes: Uint8Array, sum: number): number {
  let state = ~sum;
  for (let at = 0; at < bytes.length; at += 1) {
    state = (TABLE[(state ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (state >>> 8);
  }
  return ~state >>> 0;
}

const zlib = nodeZlib();
const addHere: AddToCrc = zlib === null ? addByTable : (bytes, sum) => zlib.crc32(bytes, sum);

/** The checksum that zips carry, over bytes that come in pieces. */
export class Crc32 {
  private sum = 0;

  /** Takes more bytes into the sum. */
  add(bytes: Uint8Array): void {
    this.sum = addHere(bytes, this.sum);
  }

  /** The sum of all bytes so far, 32 bits, without a sign. */
  value(): number {
    return this.sum;
  }
}
