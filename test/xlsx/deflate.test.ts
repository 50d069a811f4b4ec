/** Packing by Node's zlib and by the library that browsers take: any reader unpacks the same bytes. */
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { inflateSync } from 'fflate';
import { addByTable, Crc32 } from '../../src/xlsx/guard/crc32';
import { nodeZlib } from '../../src/xlsx/nodeZlib';
import { LIBRARY, packingHere, zlibPacking, type Packing } from '../../src/xlsx/write/deflate';
import { packPart } from '../../src/xlsx/write/partPacker';

const zlib = nodeZlib();
if (zlib === null) throw new Error('these tests run in Node');

/** Text that repeats itself, as parts do, and bytes that do not. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 3_000 }),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(4_000))
    .map(([unit, times]) =>
      Uint8Array.from({ length: unit.length * times }, (_, at) => unit[at % unit.length] ?? 0)
    )
);

const asPieces = (
  packing: Packing,
  pieces: readonly Uint8Array[],
  last: Uint8Array
): Uint8Array => {
  const packer = packing.pieces();
  pieces.forEach((piece) => packer.add(piece));
  return packer.finish(last);
};

const joined = (pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));

it.each([
  ["Node's zlib", zlibPacking(zlib)],
  ['the library', LIBRARY],
])('%s packs what both readers unpack', (_, packing) => {
  fc.assert(
    fc.property(fc.array(bytes, { maxLength: 4 }), bytes, (pieces, last) => {
      const whole = joined([...pieces, last]);
      const packed = [packing.whole(whole), asPieces(packing, pieces, last)];
      packed.forEach((each) => {
        // Not `toEqual`, which compares a hundred thousand numbers one by one.
        expect(Buffer.compare(inflateSync(each), whole)).toBe(0);
        expect(Buffer.compare(inflateRawSync(each), whole)).toBe(0);
      });
    })
  );
});

it('lets a piece point back into the one before it', () => {
  const piece = Uint8Array.from({ length: 20_000 }, (_, at) => (at * at * 31) % 251);
  const packed = asPieces(zlibPacking(zlib), [piece], piece);
  const alone = zlibPacking(zlib).whole(piece);
  expect(packed.length).toBeLessThan(1.2 * alone.length);
});

it("takes Node's zlib in Node", () => {
  const text = new TextEncoder().encode('value for value, '.repeat(900));
  expect(packingHere().whole(text)).toEqual(zlibPacking(zlib).whole(text));
});

it('sums as Node does, in one piece or in more', () => {
  fc.assert(
    fc.property(bytes, bytes, (first, second) => {
      const crc = new Crc32();
      [first, second].forEach((each) => {
        crc.add(each);
      });
      const whole = zlib.crc32(joined([first, second]), 0);
      expect(crc.value()).toBe(whole);
      expect(addByTable(second, addByTable(first, 0))).toBe(whole);
    })
  );
});

describe('a part', () => {
  const read = (text: string, stored = false) => {
    const { method, packed, size } = packPart('xl/a.xml', text, stored);
    const plain = method === 0 ? packed : inflateSync(packed);
    return { method, size, text: new TextDecoder().decode(plain) };
  };

  it('of less than 512 bytes is stored, a longer one is packed', () => {
    expect(read('a'.repeat(511)).method).toBe(0);
    expect(read('a'.repeat(512)).method).toBe(8);
  });

  it('keeps every character where it is cut into pieces', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.constantFrom('😀', 'é', '￿', 'ab'), (shift, unit) => {
        const text = '.'.repeat(shift) + unit.repeat(70_000);
        const part = read(text);
        expect(part.text === text).toBe(true);
        expect(part.size).toBe(Buffer.byteLength(text));
      }),
      { numRuns: 12 }
    );
  });

  it('is packed all the same where it is too long to be left as it is', () => {
    expect(read('a'.repeat(65_536), true).method).toBe(0);
    expect(read('a'.repeat(65_537), true).method).toBe(8);
  });
});
