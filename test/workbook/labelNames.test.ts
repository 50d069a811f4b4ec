/** Names on a matrix chart: none over another label, a point or a line, all on the plot, and ids where there is no room. */
import fc from 'fast-check';
import { overlaps } from '../../src/charts/box';
import type { Box } from '../../src/charts/box';
import {
  POSITIONS,
  boxAround,
  labelBox,
  wordsWidth,
} from '../../src/workbook/sections/matrix/labelBoxes';
import { namedLabels } from '../../src/workbook/sections/matrix/labelNames';
import type { NamedPoint } from '../../src/workbook/sections/matrix/labelNames';
import { labelPlaces } from '../../src/workbook/sections/matrix/labelPlaces';
import { shortNames } from '../../src/workbook/sections/matrix/nameCells';

const PLOT = { width: 290, height: 300 };
const SIZE = 12;
const LINES = { x: 120, y: 150 };
const CORNER: Box = { left: 0, right: 70, top: 0, bottom: 14 };

const NAMES = [
  'Joint webinar series',
  'Trade-fair stand',
  'Field data sharing with all depots',
  '',
];

const points: fc.Arbitrary<readonly NamedPoint[]> = fc.array(
  fc
    .tuple(
      fc.integer({ min: 0, max: 290 }),
      fc.integer({ min: 0, max: 300 }),
      fc.nat(99),
      fc.constantFrom(...NAMES)
    )
    .map(([x, y, id, activity]) => ({
      ...{ x, y, text: `\u00a0\u00a0G${id}\u00a0\u00a0` },
      names: shortNames(activity),
    })),
  { minLength: 1, maxLength: 40 }
);

const choose = (all: readonly NamedPoint[]) => {
  const positions = labelPlaces(all, LINES, SIZE, [CORNER]);
  return {
    positions,
    choices: namedLabels(all, { positions, lines: LINES, plot: PLOT, taken: [CORNER], size: SIZE }),
  };
};

const boxOf = (
  point: NamedPoint,
  { position, name }: ReturnType<typeof choose>['choices'][number]
) =>
  name === null
    ? labelBox(point, position, SIZE)
    : labelBox(point, position, SIZE, wordsWidth(name, SIZE));

test('a name covers nothing and lies on the plot; what has no room keeps its id where it stood', () => {
  fc.assert(
    fc.property(points, (all) => {
      const { positions, choices } = choose(all);
      expect(choices).toHaveLength(all.length);
      const boxes = all.map((point, index) => boxOf(point, choices[index] ?? fail()));
      choices.forEach(({ position, name }, index) => {
        expect(POSITIONS).toContain(position);
        const point = all[index] ?? fail();
        if (name === null) {
          expect(position).toBe(positions[index]);
          return;
        }
        expect(point.names).toContain(name);
        const box = boxes[index] ?? fail();
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(PLOT.width);
        const others = all.flatMap((other, at) =>
          at === index ? [] : [boxes[at] ?? fail(), boxAround(other.x, other.y, 10, 10)]
        );
        const lines = [boxAround(LINES.x, 0, 1, 1e4), boxAround(0, LINES.y, 1e4, 1), CORNER];
        expect([...others, ...lines].filter((other) => overlaps(box, other))).toEqual([]);
      });
    })
  );
});

test('a point alone is called by its whole name; one with a neighbour at each side by its id', () => {
  const alone = { x: 150, y: 200, text: '  G1  ', names: ['Trade-fair stand'] };
  expect(choose([alone]).choices).toEqual([{ position: 'right', name: 'Trade-fair stand' }]);
  const near = [-22, 22].flatMap((by) => [
    { x: 150 + by, y: 200, text: '  G2  ', names: [] },
    { x: 150, y: 200 + by, text: '  G3  ', names: [] },
  ]);
  expect(choose([alone, ...near]).choices[0]?.name).toBeNull();
});

test('names get shorter, and an activity with odd blanks has none', () => {
  expect(shortNames('Temperature loggers on loan')).toEqual([
    'Temperature loggers on loan',
    'Temperature loggers…',
    'Temperature…',
  ]);
  expect(shortNames('Joint  webinar')).toEqual([]);
  expect(shortNames('')).toEqual([]);
});

const fail = (): never => {
  throw new Error('missing');
};
