/** Unpacking by Node's zlib and by the library that browsers take: the same bytes, or the same refusal. */
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { byLibrary, byZlib } from '../../src/xlsx/guard/unpack';
import { nodeZlib } from '../../src/xlsx/nodeZlib';

const zlib = nodeZlib();
if (zlib === null) throw new Error('these tests run in Node');
const ways = [byZlib(zlib), byLibrary];

const bytes = fc
  .tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(2_000))
  .map(([unit, times]) =>
    Uint8Array.from({ length: unit.length * times }, (_, at) => unit[at % unit.length] ?? 0)
  );

it('gives what was packed, whichever unpacks it', () => {
  fc.assert(
    fc.property(bytes, (whole) => {
      const packed = deflateSync(whole);
      const unpacked = ways.map((unpack) => unpack(packed, whole.length));
      unpacked.forEach((each) => {
        expect(Buffer.compare(each ?? Buffer.from('none'), whole)).toBe(0);
      });
    })
  );
});

it('gives one byte more than a part says, and no more, where more come out', () => {
  const packed = deflateSync(new Uint8Array(50_000));
  const lengths = ways.map((unpack) => unpack(packed, 1_000)?.length);
  expect(lengths).toEqual([1_001, 1_001]);
});

it('throws at what is cut off, whichever unpacks it', () => {
  const packed = deflateSync(Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 251));
  ways.forEach((unpack) => {
    expect(() => unpack(packed.subarray(0, packed.length / 2), 5_000)).toThrow();
  });
});

it('leaves parts that are too large for the library in one go to the pieces', () => {
  const whole = new Uint8Array(20_000_000).fill(7, 19_999_990);
  const packed = deflateSync(whole, { level: 1 });
  const [unpacked, none] = ways.map((unpack) => unpack(packed, whole.length));
  expect(Buffer.compare(unpacked ?? Buffer.from('none'), whole)).toBe(0);
  expect(none).toBeNull();
});
