import fc from 'fast-check';
import type { LabelPosition } from '../../src/workbook/kernel/chartPlan';
import type { PlacedPoint } from '../../src/workbook/sections/matrix/labelBoxes';
import { labelPlaces } from '../../src/workbook/sections/matrix/labelPlaces';

const NO_LINES = { x: null, y: null };

const points: fc.Arbitrary<PlacedPoint[]> = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 420 }),
    y: fc.integer({ min: 0, max: 330 }),
    text: fc.stringMatching(/^[A-Z]\d{1,2}$/),
  }),
  { maxLength: 60 }
);

test('each point gets one position, the same each time', () => {
  fc.assert(
    fc.property(points, (all) => {
      const places = labelPlaces(all, { x: 200, y: 150 });
      expect(places).toHaveLength(all.length);
      for (const place of places) expect(['right', 'left', 'top', 'bottom']).toContain(place);
      expect(labelPlaces(all, { x: 200, y: 150 })).toEqual(places);
    })
  );
});

test('with room all around, all labels stand on the right', () => {
  const apart = fc.uniqueArray(fc.nat(200), { maxLength: 40 });
  fc.assert(
    fc.property(apart, (cells) => {
      const far = cells.map((cell) => ({
        x: 100 * (cell % 15),
        y: 40 * Math.floor(cell / 15),
        text: 'G12',
      }));
      expect(labelPlaces(far, NO_LINES)).toEqual(far.map(() => 'right'));
    })
  );
});

/** The half-sizes and the shift of a label of one letter a 5.2 points wide, 11 high. */
function boxOf({ x, y, text }: PlacedPoint, position: LabelPosition | undefined) {
  const width = text.length * 5.2;
  const shifts = {
    right: [1, 0],
    left: [-1, 0],
    top: [0, -1],
    bottom: [0, 1],
    center: [0, 0],
  } as const;
  const [across, down] = shifts[position ?? 'center'];
  return { x: x + across * (7 + width / 2), y: y + down * 11.5, width, height: 11 };
}

test('two points side by side keep their labels off each other and off the markers', () => {
  const pair = fc.record({ x: fc.nat(200), y: fc.nat(200), gap: fc.integer({ min: 12, max: 30 }) });
  fc.assert(
    fc.property(pair, ({ x, y, gap }) => {
      const both = [
        { x, y, text: 'G1' },
        { x: x + gap, y, text: 'G2' },
      ];
      const places = labelPlaces(both, NO_LINES);
      const boxes = both.map((point, index) => boxOf(point, places[index]));
      const [first, second] = boxes;
      if (first === undefined || second === undefined) throw new Error('no boxes');
      const apart = (a: typeof first, b: typeof first): boolean =>
        Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
        Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
      expect(apart(first, second)).toBe(true);
      both.forEach((point, index) => {
        const marker = { ...point, width: 10, height: 10 };
        boxes.forEach((box, of) => of !== index && expect(apart(box, marker)).toBe(true));
      });
    })
  );
});

test('a neighbour or a line on the right sends the label to the left, then above, then below', () => {
  const here = { x: 100, y: 100, text: 'G1' };
  expect(labelPlaces([here], { x: 110, y: null })).toEqual(['left']);
  expect(labelPlaces([here], { x: 100, y: null })).toEqual(['right']);
  expect(labelPlaces([here], { x: null, y: 100 })).toEqual(['top']);
  const right = { x: 112, y: 100, text: 'G2' };
  const left = { x: 88, y: 100, text: 'G3' };
  const above = { x: 100, y: 88, text: 'G4' };
  expect(labelPlaces([here, right], NO_LINES)[0]).toBe('left');
  expect(labelPlaces([here, right, left], NO_LINES)[0]).toBe('top');
  expect(labelPlaces([here, right, left, above], NO_LINES)[0]).toBe('bottom');
});

test('a label keeps off the figures of the axis where another side is free', () => {
  const [first] = labelPlaces(
    [
      { x: 9, y: 100, text: 'G1' },
      { x: 21, y: 100, text: 'G2' },
    ],
    NO_LINES
  );
  expect(first).toBe('top');
});
