/** Cases as the literature tells them, with their ties and their rounding noise. */
import { cleanUp, parsed, workplace } from './run';

afterAll(cleanUp);
const { run, write } = workplace();

type Row = readonly [id: string, cost: string, stated: string];

function given(rows: readonly Row[], ...options: readonly string[]) {
  const lines = rows.map(([id, cost, stated]) => `${id},Does ${id},given,${cost},${stated}`);
  write('c.csv', `id,activity,direction,cost,stated\n${lines.join('\n')}\n`);
  const ran = run('analyze', 'c.csv', '--json', ...options);
  expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
  return parsed(ran).directions.given;
}

const column = (rows: ReturnType<typeof given>, key: string) =>
  rows.contributions.map((each) => each[key]);

/** Priorities by pairwise comparison: both columns sum up to 1. */
test.each([
  ['as fractions', '0..1', ['0.34', '0.08', '0.17', '0.41'], ['0.17', '0.16', '0.08', '0.59']],
  ['as percentages', '0..100', ['34', '8', '17', '41'], ['17', '16', '8', '59']],
])(
  'the cost-value approach %s: a ratio of just 2 or just 0.5 is medium',
  (_, scale, cost, value) => {
    const rows = cost.map((each, index): Row => [`R${index}`, each, value[index] ?? '']);
    const found = given(rows, '--scale', scale);
    expect(column(found, 'band')).toEqual(['medium', 'medium', 'low', 'medium']);
    const ratios = column(found, 'valuePerCost').map(Number);
    [0.5, 2, 8 / 17, 59 / 41].slice(0, 2).forEach((wanted, index) => {
      expect(ratios[index]).toBeCloseTo(wanted, 12);
    });
  }
);

test.each([
  ['5', '12', '13', 'inside'],
  ['5', '13', '12', 'inside'],
  ['10', '24', '26', 'inside'],
  ['10', '26', '24', 'inside'],
  ['15', '8', '17', 'inside'],
  ['15', '17', '8', 'inside'],
  ['15', '8', '17.0001', 'above'],
  ['15', '17', '7.9999', 'below'],
  ['10', '10', '0', 'inside'],
  ['10', '0', '10', 'inside'],
  ['10', '10.0001', '0', 'below'],
  ['10', '0', '10.0001', 'above'],
])('the value control chart with q = %s: value %s %%, cost %s %% is %s', (q, x, y, zone) => {
  const rest = (part: string): string => String(100 - Number(part));
  const rows: readonly Row[] = [
    ['P', y, x],
    ['Q', rest(y), rest(x)],
  ];
  const found = given(rows, '--scale', '0..100', '--zone-tolerance', q);
  expect(column(found, 'zone')[0]).toBe(zone);
});

test('what lies on a mean or a median is high, whatever rounding made of it', () => {
  const rows: readonly Row[] = [
    ['A', '0.1', '1.1'],
    ['B', '0.2', '2.2'],
    ['C', '0.3', '3.3'],
  ];
  const found = given(rows, '--cost-threshold', 'mean', '--value-threshold', 'mean');
  expect(column(found, 'quadrant')).toEqual(['leave', 'keep', 'keep']);
});

test('both ends of borderline count', () => {
  const rows: readonly Row[] = [
    ['A', '90', '1'],
    ['B', '110', '1'],
    ['C', '89.99', '1'],
    ['D', '110.01', '1'],
    ['E', '1', '2.5'],
    ['F', '1', '3.5'],
    ['G', '1', '2.4999'],
    ['H', '1', '3.5001'],
  ];
  expect(column(given(rows, '--cost-threshold', '100'), 'borderline')).toEqual([
    true,
    true,
    false,
    false,
    true,
    true,
    false,
    false,
  ]);
});

test('costs of 0 are real zeros: shares of nothing are unknown, the place is not', () => {
  const found = given([
    ['A', '0', '5'],
    ['B', '0', '1'],
  ]);
  expect(found.totals).toEqual({ cost: 0, value: 6, placed: 2, unrated: 0, costUnknown: 0 });
  expect(found.thresholds).toEqual({ cost: 0, value: 3 });
  expect(column(found, 'quadrant')).toEqual(['do-more', 'leave']);
  for (const key of ['costShare', 'valuePerCost', 'band', 'zone'])
    expect(column(found, key)).toEqual([null, null]);
});

test('a value of 0 on a scale from 0 is a value', () => {
  const found = given(
    [
      ['A', '10', '0'],
      ['B', '10', '10'],
    ],
    '--scale',
    '0..10'
  );
  expect(column(found, 'valueShare')).toEqual([0, 1]);
  expect(column(found, 'band')).toEqual(['low', 'medium']);
});

test('one contribution is all of both: medium, inside, on its own cost line', () => {
  const [only] = given([['A', '7.77', '5']]).contributions;
  expect(only).toMatchObject({
    costShare: 1,
    valueShare: 1,
    valuePerCost: 1,
    band: 'medium',
    zone: 'inside',
    quadrant: 'keep',
    borderline: true,
  });
});

test('where values sum up to less than 0 the band still says what value per cost says', () => {
  const found = given(
    [
      ['A', '60', '-4'],
      ['B', '10', '-4'],
      ['C', '30', '2'],
    ],
    '--scale',
    '-5..5'
  );
  expect(column(found, 'valuePerCost').map((each) => Number(each) > 0)).toEqual([
    true,
    true,
    false,
  ]);
  expect(column(found, 'band')).toEqual(['medium', 'high', 'low']);
});
