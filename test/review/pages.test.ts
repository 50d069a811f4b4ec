import fc from 'fast-check';
import { pages } from '../../src/review/kit';

test.each([
  [0, [0]],
  [15, [15]],
  [16, [8, 8]],
  [31, [11, 11, 9]],
])('%d rows at 15 a page', (rows, lengths) => {
  const list = Array.from({ length: rows }, (_, index) => index);
  expect(pages(list, 15).map(({ length }) => length)).toEqual(lengths);
});

test('nothing is lost or moved, and no page holds one row where another holds many', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.integer({ min: 1, max: 30 }), (rows, most) => {
      const list = Array.from({ length: rows }, (_, index) => index);
      const parts = pages(list, most);
      expect(parts.flat()).toEqual(list);
      expect(parts.every(({ length }) => length <= most)).toBe(true);
      expect(parts.length).toBe(Math.max(1, Math.ceil(rows / most)));
      expect(rows === 0 || parts.every(({ length }) => length > 0)).toBe(true);
    })
  );
});
