/** Packs bytes: by Node's zlib where there is one, else by the library. Both give what any reader unpacks. */
import { Deflate, deflateSync } from 'fflate';
import { joinBytes } from '../joinBytes';
import { nodeZlib, type Zlib } from '../nodeZlib';

/** Of short parts: there are a hundred of them, and together they weigh little. */
const SHORT = { level: 6 } as const;
/** Of long ones: measured on sheets of 5,000 rows. */
const LONG = { level: 6, mem: 8 } as const;
/** Of zlib's levels, measured on the sample's slides: a third less time than level 6 for a tenth more bytes. */
const ZLIB_SHORT = { level: 3 } as const;
const ZLIB_LONG = { level: 6 } as const;
/** How far back packed bytes may point. */
const WINDOW = 32_768;

/** Packs a text that comes in pieces, none of which is kept. */
export interface PiecePacker {
  /** Packs more bytes. */
  add(bytes: Uint8Array): void;
  /** Packs the last bytes and gives all that was packed. */
  finish(last: Uint8Array): Uint8Array;
}

/** How bytes are packed. */
export interface Packing {
  /** Bytes that are there as a whole. */
  whole(bytes: Uint8Array): Uint8Array;
  /** For bytes that come in pieces. */
  pieces(): PiecePacker;
}

/** The library's way, which every browser has. */
export const LIBRARY: Packing = {
  whole: (bytes) => deflateSync(bytes, SHORT),
  pieces: () => {
    const packed: Uint8Array[] = [];
    const deflater = new Deflate(LONG, (piece) => packed.push(piece));
    return {
      add: (bytes) => {
        deflater.push(bytes);
      },
      finish: (last) => {
        deflater.push(last, true);
        return joinBytes(packed);
      },
    };
  },
};

/**
 * Node's way: zlib has no packer that answers at once and remembers, so each piece is given what stood before it and ends
 * at a whole byte; laid end to end they are one stream.
 */
export function zlibPacking(zlib: Zlib): Packing {
  return {
    // A copy in this realm's own kind of bytes: a page under test has another one than Node.
    whole: (bytes) => new Uint8Array(zlib.deflateRawSync(bytes, ZLIB_SHORT)),
    pieces: () => {
      const packed: Uint8Array[] = [];
      let before: Uint8Array | undefined;
      const pack = (bytes: Uint8Array, finishFlush: number): void => {
        const dictionary = before === undefined ? {} : { dictionary: before };
        packed.push(zlib.deflateRawSync(bytes, { ...ZLIB_LONG, ...dictionary, finishFlush }));
        before = bytes.slice(-WINDOW);
      };
      return {
        add: (bytes) => {
          pack(bytes, zlib.constants.Z_SYNC_FLUSH);
        },
        finish: (last) => {
          pack(last, zlib.constants.Z_FINISH);
          return joinBytes(packed);
        },
      };
    },
  };
}

/** The packing of the place where this runs. */
export function packingHere(): Packing {
  const zlib = nodeZlib();
  return zlib === null ? LIBRARY : zlibPacking(zlib);
}
