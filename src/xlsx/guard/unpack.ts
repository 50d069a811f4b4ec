/** Unpacks parts, counted while they grow. */
import { Inflate, inflateSync } from 'fflate';
import { damaged, refuse, FileRefusal } from '../fileProblem';
import { Crc32 } from './crc32';
import type { ZipEntry } from './zipDirectory';

/** Packed bytes that are unpacked at once: at most a thousand times as many come out. */
const SLICE = 16_384;
const DEFLATED = 8;
/** A part of no more bytes, packed and not, is unpacked in one go: most are, and a piece costs room for 160 KB. */
const SMALL = 16 * SLICE;

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
    // With room for one byte too many: what does not fit is dropped, and a part that is longer than it says is told.
    if (packed.length <= SLICE && size < SMALL)
      counter.add(inflateSync(packed, { out: new Uint8Array(size + 1) }));
    else inflatePieces(packed, counter);
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

/** Unpacks a part piece by piece, never more of it at once than a piece. */
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
