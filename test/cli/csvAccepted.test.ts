/** The CSV of contributions: what is accepted, and how it is read. */
import { HEADER, csvSetup } from './csvSetup';
import { cleanUp } from './run';

afterAll(cleanUp);
const { read, refused } = csvSetup();

describe('what is accepted', () => {
  test('keys and the labels of sheets, in any case', () => {
    const header = `${HEADER},category,kind,cost,stated`;
    const rows = read(
      `${header}\nA,a,We give,lower costs,People,1,1\nB,b,THEY GIVE,cost-reduction,people,1,1\nC,c,Given,Other,OTHER,1,1\n`
    );
    expect(rows.map(({ id }) => id)).toEqual(['A', 'C', 'B']);
  });

  test.each(['Edge over competitors', 'COMPETITIVE  edge', 'competition'])(
    'the value line “%s”',
    (word) => {
      const rows = read(`${HEADER},category\nA,a,given,${word}\n`);
      expect(rows).toMatchObject([{ id: 'A' }]);
    }
  );

  test.each([
    ['true', 'renegotiate'],
    ['YES', 'renegotiate'],
    ['1', 'renegotiate'],
    ['false', 'cut-back'],
    ['No', 'cut-back'],
    ['0', 'cut-back'],
    ['', 'cut-back'],
  ])('mustKeep “%s” leads to %s', (word, flag) => {
    const rows = read(`${HEADER},cost,stated,mustKeep\nA,a,given,9,1,${word}\nB,b,given,1,5,\n`);
    expect(rows[0]).toMatchObject({ id: 'A', quadrant: 'cut-back', flag });
  });

  test('figures as plain decimals, spaces around them, points in front', () => {
    const rows = read(`${HEADER},hours,rate,cash\nA,a,given, 1.5 ,.5,0.25\n`);
    expect(rows[0]).toMatchObject({ cost: 1 });
  });

  test.each([
    ['1.250,00', 1250],
    ['1,250.00', 1250],
    ["1'250", 1250],
    ['1 250', 1250],
    ['12,5', 12.5],
    ['0,125', 0.125],
    ['1.2340', 1.234],
    ['1.250.000', 1_250_000],
  ])('the amount “%s”, as people write it, is %p', (cost, amount) => {
    expect(read(`${HEADER},cost\nA,a,given,"${cost}"\n`)).toMatchObject([{ cost: amount }]);
  });

  test('what a column can hold in one way only is read so', () => {
    const rows = read(`${HEADER},cost,estimate\nA,a,given,1,3.125\nB,b,given,1,"2,500"\n`);
    expect(rows.map(({ value }) => value)).toEqual([3.125, 2.5]);
  });

  test('small and large figures as programs write them', () => {
    const rows = read(`${HEADER},cost\nA,a,given,1e-05\nB,b,given,2.5E+3\n`);
    expect(rows.map(({ cost }) => cost)).toEqual([0.00001, 2500]);
  });

  test('a scale of its own, its ends included, no whole numbers needed', () => {
    const header = `${HEADER},estimate,stated`;
    const rows = read(
      `${header}\nA,a,given,-2.5,\nB,b,given,,10\nC,c,given,3.25,0\n`,
      '--scale',
      '-2.5..10'
    );
    expect(rows.map(({ value }) => value)).toEqual([-2.5, 10, 0]);
    expect(refused(`${header}\nA,a,given,,10.01\n`, '--scale', '0..10')[0]).toContain(
      'line 2, stated: found “10.01”; wanted a number from 0 to 10'
    );
  });
});
