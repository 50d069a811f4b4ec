/** Zips put together by hand, so that every field can lie. */
import { deflateSync, strToU8 } from 'fflate';
import { Crc32 } from '../../src/xlsx/guard/crc32';
import { DEFAULT_PARTS } from '../xlsx/hostileFiles';

export interface RawPart {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** 8 is deflated, 0 stored; others are only said. */
  readonly method?: number;
  /** The content is written as it is although the method says deflated. */
  readonly unpacked?: boolean;
  /** Bit 0 encrypted, bit 3 sizes behind the bytes. */
  readonly flags?: number;
  readonly crc?: number;
  /** Attributes of the system that made it: a symbolic link is `0o120777 << 16`. */
  readonly attributes?: number;
  /** More bytes in the part's own header. */
  readonly extra?: Uint8Array;
}

const crcOf = (bytes: Uint8Array): number => {
  const crc = new Crc32();
  crc.add(bytes);
  return crc.value();
};

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};

type Field = readonly [value: number, bytes: 2 | 4];

const fields = (...values: readonly Field[]): Uint8Array => {
  const bytes: number[] = [];
  for (const [value, width] of values)
    for (let byte = 0; byte < width; byte += 1) bytes.push((value >>> (8 * byte)) & 0xff);
  return Uint8Array.from(bytes);
};

const DESCRIPTOR = 8;

interface Laid {
  readonly local: Uint8Array;
  readonly entry: (offset: number) => Uint8Array;
}

const NOTHING = new Uint8Array();

const PLAIN = { method: 8, flags: 0, attributes: 0, extra: NOTHING, unpacked: false } as const;

function lay(told: RawPart): Laid {
  const part = { ...PLAIN, ...told };
  const { method, flags, attributes, extra } = part;
  const content = typeof part.content === 'string' ? strToU8(part.content) : part.content;
  const packed = method === 8 && !part.unpacked ? deflateSync(content) : content;
  const name = strToU8(part.path);
  const crc = part.crc ?? crcOf(content);
  const sizes: readonly Field[] = [
    [crc, 4],
    [packed.length, 4],
    [content.length, 4],
  ];
  const after = (flags & DESCRIPTOR) !== 0;
  const stated = after ? sizes.map(([, width]): Field => [0, width]) : sizes;
  const common: readonly Field[] = [
    [20, 2],
    [flags, 2],
    [method, 2],
    [0, 4],
  ];
  const lengths: readonly Field[] = [
    [name.length, 2],
    [extra.length, 2],
  ];
  return {
    local: joined([
      fields([0x04034b50, 4], ...common, ...stated, ...lengths),
      name,
      extra,
      packed,
      after ? fields([0x08074b50, 4], ...sizes) : NOTHING,
    ]),
    entry: (offset) =>
      joined([
        fields([0x02014b50, 4], [0x0314, 2], ...common, ...sizes),
        fields([name.length, 2], [0, 2], [0, 2], [0, 2], [0, 2], [attributes, 4], [offset, 4]),
        name,
      ]),
  };
}

/** The parts one after another, their table of contents, its end, a comment. */
function rawZip(parts: readonly RawPart[], comment = ''): Uint8Array {
  const laid = parts.map(lay);
  const offsets: number[] = [];
  let at = 0;
  for (const { local } of laid) {
    offsets.push(at);
    at += local.length;
  }
  const directory = joined(laid.map(({ entry }, index) => entry(offsets[index] ?? 0)));
  const said = strToU8(comment);
  const counts = fields([0, 4], [parts.length, 2], [parts.length, 2], [directory.length, 4]);
  const end = joined([fields([0x06054b50, 4]), counts, fields([at, 4], [said.length, 2]), said]);
  return joined([...laid.map(({ local }) => local), directory, end]);
}

/** The small workbook's parts, each with more about it, and further ones. */
export const rawWorkbook = (
  about: Partial<RawPart> = {},
  more: readonly RawPart[] = [],
  comment = ''
): Uint8Array =>
  rawZip(
    [
      ...Object.entries(DEFAULT_PARTS).map(([path, content]) => ({ path, content, ...about })),
      ...more,
    ],
    comment
  );

/** The same with one part told differently. */
export const rawWith = (path: string, about: Partial<RawPart>): Uint8Array =>
  rawZip(
    Object.entries(DEFAULT_PARTS).map(([each, content]) => ({
      path: each,
      content,
      ...(each === path ? about : {}),
    }))
  );
