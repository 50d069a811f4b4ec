/** Packs a part while it is written, so that a large one is never there as a whole. */
import { Crc32 } from '../guard/crc32';
import { packingHere, type PiecePacker } from './deflate';
import type { PackedPart } from './zipBytes';

const STORED = 0;
const DEFLATED = 8;
/** Characters that are packed at once. */
const AT_ONCE = 65_536;
/** Of fewer bytes, of which packing takes as long as of many, it would save no more than a hundred. */
const WORTH_PACKING = 512;
const HIGH_SURROGATE = 0xd800;
const LOW_SURROGATE = 0xdc00;

const packing = packingHere();

const isHalf = (unit: number): boolean => unit >= HIGH_SURROGATE && unit < LOW_SURROGATE;

/** Takes a part's text piece by piece; no character may be split between two of them. */
export class PartPacker {
  private readonly encoder = new TextEncoder();
  private readonly crc = new Crc32();
  private pieces: PiecePacker | null = null;
  /** What is not packed yet. */
  private text = '';
  private size = 0;

  /** A `stored` part of at most `AT_ONCE` characters is left as it is: whoever packs the whole file packs it. */
  constructor(
    private readonly path: string,
    private readonly stored = false
  ) {}

  /** Writes more of the part; it is packed piece by piece. */
  write(text: string): void {
    this.text += text;
    if (this.text.length > AT_ONCE) this.packPieces();
  }

  /** The whole part; nothing can be written to it afterwards. */
  finish(): PackedPart {
    const last = this.bytesOf(this.text);
    const { path, size, pieces } = this;
    const asItIs = pieces === null && (this.stored || last.length < WORTH_PACKING);
    const packed = asItIs ? last : (pieces?.finish(last) ?? packing.whole(last));
    const method = asItIs ? STORED : DEFLATED;
    return { path, method, crc: this.crc.value(), size, packed };
  }

  private packPieces(): void {
    const { text } = this;
    let from = 0;
    while (text.length - from > AT_ONCE) {
      const to = from + AT_ONCE - (isHalf(text.charCodeAt(from + AT_ONCE - 1)) ? 1 : 0);
      this.pieces ??= packing.pieces();
      this.pieces.add(this.bytesOf(text.slice(from, to)));
      from = to;
    }
    this.text = text.slice(from);
  }

  private bytesOf(text: string): Uint8Array {
    const bytes = this.encoder.encode(text);
    this.crc.add(bytes);
    this.size += bytes.length;
    return bytes;
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
  const packed = packing.whole(bytes);
  return { path, method: DEFLATED, crc: crc.value(), size: bytes.length, packed };
}
