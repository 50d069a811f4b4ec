import { SAMPLE } from '../../src/workbook/sample/sample';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { DEFAULT_SETTINGS } from '../../src/model/alliance';
import { typeInto } from '../calc/typed';
import { GRID } from './grid';
import { cleanUp, parsed, workplace } from './run';

afterAll(cleanUp);
const { run, write, names } = workplace();

describe('figures worked out by hand', () => {
  beforeAll(() => write('grid.csv', GRID));
  const analysis = () => parsed(run('analyze', 'grid.csv', '--json'));

  test('totals count all that is known, shares only what is placed', () => {
    const { given } = analysis().directions;
    expect(given.totals).toEqual({ cost: 205, value: 16, placed: 4, unrated: 1, costUnknown: 1 });
    expect(given.thresholds).toEqual({ cost: 30, value: 3 });
    expect(given.contributions.map(({ costShare }) => costShare)).toEqual([
      10 / 200,
      40 / 200,
      20 / 200,
      130 / 200,
      null,
      null,
    ]);
    expect(given.contributions.map(({ valueShare }) => valueShare)).toEqual([
      5 / 12,
      4 / 12,
      2 / 12,
      1 / 12,
      null,
      null,
    ]);
  });

  test('quadrants, bands, zones and flags', () => {
    const rows = analysis().directions.given.contributions;
    const told = rows.map(({ id, quadrant, band, zone, flag }) => [id, quadrant, band, zone, flag]);
    // Zone of B: x = 33.3, y = 20, q = 10: lower = 31.8, so below. Of C: x = 16.7, y = 10, lower = 13.3.
    expect(told).toEqual([
      ['A', 'do-more', 'high', 'below', 'do-more'],
      ['B', 'keep', 'medium', 'below', null],
      ['C', 'leave', 'medium', 'below', null],
      ['D', 'cut-back', 'low', 'above', 'renegotiate'],
      ['U', null, null, null, null],
      ['K', null, null, null, null],
    ]);
  });

  test('balance and gaps', () => {
    const { balance, gaps } = analysis();
    expect(balance).toEqual({ value: (16 - 2) / (16 + 2), cost: null });
    expect(gaps).toEqual({
      count: 3,
      mean: 0,
      meanAbsolute: 4 / 3,
      atLeastTwo: 2,
      withinOne: 1 / 3,
    });
  });

  test('every key is there, and unknown is null', () => {
    const told = analysis();
    expect(Object.keys(told)).toEqual([
      'schema',
      'currency',
      'period',
      'directions',
      'balance',
      'gaps',
    ]);
    expect(told).toMatchObject({ schema: 'rvu-analysis/1', currency: null, period: null });
    const [, , , , unrated] = told.directions.given.contributions;
    expect(unrated).toEqual({
      id: 'U',
      activity: 'nobody scored it',
      cost: 5,
      value: null,
      provisional: false,
      placed: false,
      costShare: null,
      valueShare: null,
      valuePerCost: null,
      band: null,
      quadrant: null,
      zone: null,
      flag: null,
      borderline: false,
      gap: null,
      reasons: [{ code: 'unrated' }],
    });
    for (const row of told.directions.given.contributions)
      expect(Object.keys(row)).toEqual(Object.keys(unrated ?? {}));
  });

  test('a direction of its own is judged by itself, and an estimate is provisional', () => {
    const { received } = analysis().directions;
    expect(received.contributions[0]).toMatchObject({
      provisional: true,
      quadrant: 'cut-back',
      borderline: true,
      costShare: 1,
      valueShare: 1,
      valuePerCost: 1,
      band: 'medium',
    });
  });

  test('reasons carry their figures', () => {
    const row = analysis().directions.given.contributions[3];
    expect(row?.['reasons']).toEqual([
      { code: 'shares', costShare: 0.65, valueShare: 1 / 12 },
      { code: 'low-value', value: 1, threshold: 3, by: 2 },
      { code: 'high-cost', cost: 130, threshold: 30, by: 100 },
      { code: 'way-out', costUnder: 20, valueFrom: 3 },
      { code: 'must-keep' },
    ]);
  });
});

describe('options', () => {
  const thresholds = (...options: readonly string[]) =>
    parsed(run('analyze', 'grid.csv', '--json', ...options)).directions.given.thresholds;

  test.each([
    [['--cost-threshold', 'mean'], { cost: 50, value: 3 }],
    [['--cost-threshold', '12.5'], { cost: 12.5, value: 3 }],
    [['--cost-threshold=0'], { cost: 0, value: 3 }],
    [['--value-threshold', 'median'], { cost: 30, value: 3 }],
    [['--value-threshold', 'mean'], { cost: 30, value: 3 }],
    [['--value-threshold', '-1'], { cost: 30, value: -1 }],
    [['--scale', '0..10'], { cost: 30, value: 5 }],
    [['--scale', '0..10', '--value-threshold', 'median'], { cost: 30, value: 3 }],
  ])('%j', (options, wanted) => {
    expect(thresholds(...options)).toEqual(wanted);
  });

  test('the zone is as wide as it is told to be', () => {
    const zones = (points: string) =>
      parsed(
        run('analyze', 'grid.csv', '--json', '--zone-tolerance', points)
      ).directions.given.contributions.map(({ zone }) => zone);
    expect(zones('100')).toEqual(['inside', 'inside', 'inside', 'inside', null, null]);
    expect(zones('0')).toEqual(['below', 'below', 'below', 'above', null, null]);
  });
});

describe('a workbook of ours', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    costThreshold: 5000,
    valueThreshold: 'mean',
    zoneTolerance: 3,
  } as const;
  const plan = rvuBlueprint({ ...SAMPLE, settings });

  test('is analysed by its own settings unless told otherwise', () => {
    write('own.xlsx', writeWorkbook(plan));
    const own = parsed(run('analyze', 'own.xlsx', '--json'));
    expect(own).toMatchObject({ currency: 'USD', period: '2026-Q4' });
    expect(own.directions.given.thresholds).toMatchObject({ cost: 5000 });
    const told = run('analyze', 'own.xlsx', '--json', '--cost-threshold', 'median');
    expect(parsed(told).directions.given.thresholds.cost).toBe(11000);
    expect(parsed(told).directions.given.thresholds.value).toBe(
      own.directions.given.thresholds.value
    );
  });

  test('needs no stored results of its formulas', () => {
    write('stored.xlsx', writeWorkbook(plan));
    write('bare.xlsx', writeWorkbook(plan, { withoutCachedValues: true }));
    expect(run('analyze', 'bare.xlsx', '--json')).toEqual(run('analyze', 'stored.xlsx', '--json'));
  });

  test('with cells that can not be read is analysed but for them, told, and exits with 1', () => {
    const typed = typeInto(plan, [
      { table: 'Contributions', row: 0, header: 'Hours', value: 'many' },
      { table: 'Contributions', row: 1, header: 'Stated value', value: 7 },
    ]);
    write('typed.xlsx', writeWorkbook(typed));
    const ran = run('analyze', 'typed.xlsx', '--json');
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('typed.xlsx was read but for these places; the rest is analysed.');
    expect(ran.err).toContain(
      'Contributions!D7: Hours: found “many”; wanted a number of 0 or more.'
    );
    expect(ran.err).toContain('found 7; wanted a number from 1 to 5.');
    const [first, second] = parsed(ran).directions.given.contributions;
    expect(first).toMatchObject({ id: 'G1', cost: null, placed: false });
    expect(second).toMatchObject({ id: 'G2', value: 4, provisional: true });
  });

  test.each([
    ['csv.xlsx', 'id,activity,direction\n', 'it is a text table; please give it the ending .csv'],
    ['empty.xlsx', '', 'the file is empty'],
    ['web.xlsx', '<html><body></body></html>', 'it is a web page'],
    ['words.xlsx', 'Dear all', 'it is plain text, no workbook'],
    ['cut.xlsx', Buffer.from(writeWorkbook(plan)).subarray(0, 9000), 'it ends too early'],
  ])('%s is refused in words', (name, content, sentence) => {
    write(name, content);
    const { code, out, err } = run('analyze', name);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.toLowerCase()).toContain(sentence.toLowerCase());
  });

  test('of somebody else is refused', () => {
    const sheets = plan.sheets.map((sheet) => ({
      ...sheet,
      ...{ tables: [], blocks: [], charts: [], conditionalFormats: [], validations: [] },
    }));
    write('foreign.xlsx', writeWorkbook({ ...plan, sheets, names: [] }));
    const { code, err } = run('analyze', 'foreign.xlsx');
    expect(code).toBe(1);
    expect(err).toContain('No sheet of ours is in this workbook');
  });
});

test('analysing writes no file', () => {
  expect(names().filter((name) => !/\.(csv|xlsx)$/.test(name))).toEqual([]);
});
