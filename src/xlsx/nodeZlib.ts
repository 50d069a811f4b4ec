/** Node's own packer and unpacker, several times as fast as one in JavaScript; a pane in Excel has none. */

/** What is used of Node's `zlib`; named here because this file is bundled for browsers too. */
export interface Zlib {
  readonly constants: { readonly Z_FINISH: number; readonly Z_SYNC_FLUSH: number };
  /** The bytes packed, without a head. */
  deflateRawSync(
    bytes: Uint8Array,
    options: { level: number; finishFlush?: number; dictionary?: Uint8Array }
  ): Uint8Array;
  /** Throws an error of code `ERR_BUFFER_TOO_LARGE` where more bytes than `maxOutputLength` come out. */
  inflateRawSync(
    bytes: Uint8Array,
    options: { maxOutputLength: number; chunkSize: number }
  ): Uint8Array;
  /** The sum after these bytes; `sum` is that of the bytes before. */
  crc32(bytes: Uint8Array, sum: number): number;
}

/** Node's zlib where this runs in Node (20.16 and later); null in browsers, where it is neither there nor bundled. */
export function nodeZlib(): Zlib | null {
  const here: { readonly process?: Partial<NodeJS.Process> } = globalThis;
  return here.process?.getBuiltinModule?.('node:zlib') ?? null;
}
