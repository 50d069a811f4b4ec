/** Unpacks parts, counted while they grow. */
import { Inflate, inflateSync } from 'fflate';
import { damaged, refuse, FileRefusal } from '../fileProblem';
import { nodeZlib, type Zlib } from '../nodeZlib';
import { Crc32 } from './crc32';
import type { ZipEntry } from './zipDirectory';

/** Packed bytes that are unpacked at once: at most a thousand times as many come out. */
const SLICE = 16_384;
const DEFLATED = 8;
/** By the library a part of no more bytes, packed and not, is unpacked in one go: a piece costs room for 160 KB. */
const SMALL = 16 * SLICE;
/** Less room zlib does not take. */
const LEAST_CHUNK = 64;

/** Unpacks a part of the size that it says, in one go; null where it is too large for that. */
export type UnpackAtOnce = (packed: Uint8Array, size: number) => Uint8Array | null;

/** With room for one byte too many: what does not fit is dropped, and a part that is longer than it says is told. */
export function byLibrary(packed: Uint8Array, size: number): Uint8Array | null {
  const isSmall = packed.length <= SLICE && size < SMALL;
  return isSmall ? inflateSync(packed, { out: new Uint8Array(size + 1) }) : null;
}

/**
 * The same by Node's zlib for parts of any size that the guard lets through: in half the time of pieces, and less room than
 * these leave to be swept up. It drops nothing: at more than one byte too many it stops, and that is told alike.
 */
export function byZlib(zlib: Zlib): UnpackAtOnce {
  return (packed, size) => {
    try {
      const most = size + 1;
      return zlib.inflateRawSync(packed, {
        maxOutputLength: most,
        chunkSize: Math.max(most, LEAST_CHUNK),
      });
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      return new Uint8Array(size + 1);
    }
  };
}

const isTooLarge = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_BUFFER_TOO_LARGE';

const zlib = nodeZlib();
const atOnce: UnpackAtOnce = zlib === null ? byLibrary : byZlib(zlib);

/** Counts what comes out, so that a part can't be larger than it says. */
class Counter {
  private readonly crc = new Crc32();
  private bytes = 0;

  constructor(
    private readonly entry: ZipEntry,
    private readonly take: (bytes: Uint8Array) => void
  ) {}

  add(bytes: Uint8Array): void {
    this.bytes += bytes.length;
    if (this.bytes > this.entry.size) this.lies();
    this.crc.add(bytes);
    this.take(bytes);
  }

  finish(): void {
    if (this.bytes !== this.entry.size) this.lies();
    if (this.crc.value() !== this.entry.crc) damaged(this.entry.path, 'checksum differs');
  }

  private lies(): void {
    refuse({ code: 'lying-size', part: this.entry.path, declared: this.entry.size });
  }
}

const inflate = (packed: Uint8Array, counter: Counter, { path, size }: ZipEntry): void => {
  try {
    const whole = atOnce(packed, size);
    if (whole === null) inflatePieces(packed, counter);
    else counter.add(whole);
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    damaged(path, 'can not be unpacked');
  }
};

const inflatePieces = (packed: Uint8Array, counter: Counter): void => {
  const inflater = new Inflate((bytes) => counter.add(bytes));
  for (let at = 0; at < packed.length; at += SLICE) {
    inflater.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  }
};

/** Unpacks a part: in one go, or one that is large for the library piece by piece. */
export function unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  take: (bytes: Uint8Array) => void
): void {
  const counter = new Counter(entry, take);
  const packed = bytes.subarray(entry.begin, entry.end);
  if (entry.method === DEFLATED) inflate(packed, counter, entry);
  else counter.add(packed);
  counter.finish();
}

/** A part's bytes as a whole; as many as it says, or it is refused. */
export function unpackWhole(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.size);
  let at = 0;
  unpack(bytes, entry, (piece) => {
    whole.set(piece, at);
    at += piece.length;
  });
  return whole;
}
