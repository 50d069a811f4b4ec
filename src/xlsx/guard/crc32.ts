/** Checksums of parts. */
const POLYNOMIAL = 0xedb88320;

const entryOf = (byte: number): number => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    value = (value & 1) === 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  }
  return value;
};

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => entryOf(byte));

/** The checksum that zips carry, over bytes that come in pieces. */
export class Crc32 {
  private state = -1;

  /** Takes more bytes into the sum. */
  add(bytes: Uint8Array): void {
    let state = this.state;
    for (let at = 0; at < bytes.length; at += 1) {
      state = (TABLE[(state ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (state >>> 8);
    }
    this.state = state;
  }

  /** The sum of all bytes so far, 32 bits, without a sign. */
  value(): number {
    return ~this.state >>> 0;
  }
}
