/** Packs a part while it is written, so that a large one is never there as a whole. */
import { Deflate, deflateSync } from 'fflate';
import { Crc32 } from '../guard/crc32';
import { joinBytes } from '../joinBytes';
import type { PackedPart } from './zipBytes';

const STORED = 0;
const DEFLATED = 8;
/** Bytes that are packed at once. */
const ROOM = 65_536;
/** UTF-8 takes three bytes at most for what JavaScript counts as one sign. */
const MOST_BYTES = 3;
const AT_ONCE = ROOM / MOST_BYTES - 1;
const HIGH_SURROGATE = 0xd800;
const LOW_SURROGATE = 0xdc00;

/** Of short parts: there are a hundred of them, and together they weigh little. */
const SHORT = { level: 6 } as const;
/** Of long ones: measured on sheets of 5,000 rows. */
const LONG = { level: 6, mem: 8 } as const;

const isHalf = (unit: number): boolean => unit >= HIGH_SURROGATE && unit < LOW_SURROGATE;

/** Takes a part's text piece by piece; no character may be split between two of them. */
export class PartPacker {
  private readonly encoder = new TextEncoder();
  private readonly room = new Uint8Array(ROOM);
  private readonly crc = new Crc32();
  private readonly packed: Uint8Array[] = [];
  private deflater: Deflate | null = null;
  private filled = 0;
  private size = 0;

  /** A `stored` part of less than `ROOM` bytes is left as it is: whoever packs the whole file packs it. */
  constructor(
    private readonly path: string,
    private readonly stored = false
  ) {}

  /** Writes more of the part, in pieces that the packer takes at once. */
  write(text: string): void {
    for (let from = 0; from < text.length;) {
      const to = text.length - from > AT_ONCE ? this.cut(text, from + AT_ONCE) : text.length;
      this.encode(from === 0 && to === text.length ? text : text.slice(from, to));
      from = to;
    }
  }

  /** The whole part; nothing can be written to it afterwards. */
  finish(): PackedPart {
    const last = this.room.subarray(0, this.filled);
    this.crc.add(last);
    const asItIs = this.stored && this.deflater === null;
    if (asItIs) this.packed.push(last);
    else if (this.deflater === null) this.packed.push(deflateSync(last, SHORT));
    else this.deflater.push(last, true);
    const { path, size } = this;
    const packed = joinBytes(this.packed);
    const method = asItIs ? STORED : DEFLATED;
    return { path, method, crc: this.crc.value(), size, packed };
  }

  private cut(text: string, at: number): number {
    return isHalf(text.charCodeAt(at - 1)) ? at - 1 : at;
  }

  private encode(text: string): void {
    if (text.length * MOST_BYTES > ROOM - this.filled) this.flush();
    const { written } = this.encoder.encodeInto(text, this.room.subarray(this.filled));
    this.filled += written;
    this.size += written;
  }

  private flush(): void {
    this.deflater ??= new Deflate(LONG, (piece) => this.packed.push(piece));
    const bytes = this.room.subarray(0, this.filled);
    this.crc.add(bytes);
    this.deflater.push(bytes);
    this.filled = 0;
  }
}

/** A part whose text is there as a whole; a short one may be left as it is. */
export function packPart(path: string, text: string, stored = false): PackedPart {
  const packer = new PartPacker(path, stored);
  packer.write(text);
  return packer.finish();
}

/** A part that is no text, for instance a picture. */
export function packBytes(path: string, bytes: Uint8Array): PackedPart {
  const crc = new Crc32();
  crc.add(bytes);
  const packed = deflateSync(bytes, SHORT);
  return { path, method: DEFLATED, crc: crc.value(), size: bytes.length, packed };
}
