/** What analyze prints for people, and what it says while it works. */
import { GRID } from './grid';
import { cleanUp, runIn, workplace } from './run';

afterAll(cleanUp);
const { folder, run, write } = workplace();
write('grid.csv', GRID);

describe('words', () => {
  test('the matrix as a table, flags with reasons, what is not placed, balance and gaps', () => {
    const { code, out, err } = run('analyze', 'grid.csv');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('What we give: 1 of 6 costs 65 % and brings 8 % of the value');
    expect(out).toMatch(/^D {3}dear and poor +130 +65 % +1 +8 % +0\.1 +low +above +◆ Cut back$/m);
    expect(out).toMatch(/^R {3}.*2\? .*◇ Cut back\?$/m);
    expect(out).toContain('  ◆ D dear and poor: renegotiate\n    Costs 65 % of what we give');
    expect(out).toContain('  U nobody scored it: nobody has scored its value yet.');
    expect(out).toContain('Balance of value: +0.78, our side gives more value.');
    expect(out).toContain('Balance of cost: not known while a cost is unknown.');
    expect(out).toMatch(
      /Worth more than the giver thought:\n {2}A .*: \+2\nWorth less .*:\n {2}D .*: −2/
    );
  });

  test('nothing listed is said so', () => {
    write('none.csv', 'id,activity,direction\n');
    const { out } = run('analyze', 'none.csv');
    expect(out).toContain('What we give: Nothing is listed here yet');
    expect(out).toContain('Perception gaps: none can be told yet');
  });

  test('no word of blame', () => {
    expect(run('demo').out).not.toMatch(/\b(owe[ds]?|debts?|wasted?|tit for tat)\b/i);
  });
});

describe('progress', () => {
  const many = (rows: number): string =>
    `id,activity,direction,cost,stated\n${Array.from({ length: rows }, (_, index) => `${index},a,given,${index},3\n`).join('')}`;

  test('long work says what it is at, on standard error only', () => {
    write('many.csv', many(2001));
    const { code, out, err } = run('analyze', 'many.csv', '--json');
    expect(code).toBe(0);
    expect(err).toContain('rvu: analysing 2001 contributions …');
    expect(() => JSON.parse(out) as unknown).not.toThrow();
  });

  test('short work is silent, but on a terminal after a second', () => {
    write('few.csv', many(3));
    expect(run('analyze', 'few.csv').err).toBe('');
    expect(runIn(folder, ['analyze', 'few.csv'], true).err).toContain('rvu: reading few.csv …');
  });
});
