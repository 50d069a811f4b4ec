/** The CSV of contributions: every way to be wrong, each with line, column, found and wanted. */
import { HEADER, csvSetup } from './csvSetup';
import { cleanUp } from './run';

afterAll(cleanUp);
const { read, refused, run } = csvSetup();

describe('the file as a whole', () => {
  test.each([
    ['nothing', ''],
    ['a mark and spaces', '\ufeff \r\n \n'],
  ])('%s is empty', (_, content) => {
    expect(refused(content)).toEqual([
      'the file is empty; wanted a header line and one line for each contribution.',
    ]);
  });

  test('a header alone is a list of nothing', () => {
    expect(read(`${HEADER}\n`)).toEqual([]);
  });

  test('bytes that are not UTF-8 are told with their line', () => {
    const latin = Buffer.from(`${HEADER}\nA,fine,given\nB,M\xfcller,given\n`, 'latin1');
    expect(refused(latin)).toEqual([
      'line 3: found bytes that are not UTF-8; please save the file as “CSV UTF-8”.',
    ]);
  });

  test('UTF-16 is not UTF-8, with a mark and without', () => {
    const wide = Buffer.from(`${HEADER}\n`, 'utf16le');
    expect(refused(wide)[0]).toContain('line 1: found bytes that are not UTF-8');
    expect(refused(Buffer.concat([Buffer.from([0xff, 0xfe]), wide]))[0]).toContain('line 1');
  });

  test('a NUL is named as such, with its line', () => {
    expect(refused(`${HEADER}\r\nA,fine,given\r\nB,no\0t,given\r\n`)).toEqual([
      'line 3: found a NUL, a character that no text holds; please delete it, or save the file anew as “CSV UTF-8”.',
    ]);
  });

  test('a workbook by another name is told apart', () => {
    expect(refused(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))[0]).toContain('ending .xlsx');
  });

  test('semicolons are told apart', () => {
    expect(refused('id;activity;direction\nA;b;given\n')[0]).toContain('parted by semicolons');
  });

  test('an open quotation mark is told with its line', () => {
    expect(refused(`${HEADER}\nA,b,given\nB,"open,given\n`)[0]).toMatch(
      /^line 3: a quotation mark/
    );
  });

  test('the mark, CRLF, quotes, line ends in quotes and empty lines are taken as they are meant', () => {
    const rows = read(
      `\ufeff${HEADER},cash,stated\r\n\r\nA,"a, ""b""\r\nc",given,5,3\r\n,,,,\r\n"B",b,given,6,4`
    );
    expect(rows.map(({ id, activity, cost }) => [id, activity, cost])).toEqual([
      ['A', 'a, "b"\nc', 5],
      ['B', 'b', 6],
    ]);
  });

  test('lines are counted as an editor counts them', () => {
    expect(refused(`${HEADER},cash\nA,"two\nlines",given,1\n\nB,b,given,x\n`)[0]).toMatch(
      /^line 5, cash: found “x”/
    );
  });

  test('files that are not there or no files are told', () => {
    const { code, err } = run('analyze', 'none.csv');
    expect(code).toBe(1);
    expect(err).toContain('none.csv: there is no such file; please check the path.');
    expect(run('analyze', '.').err).toContain('.: this is a folder; please name a file in it.');
    expect(run('analyze', 'c.csv/d.csv').err).toContain('a part of the path is a file');
  });
});

describe('the header', () => {
  test('unknown, repeated and missing columns are all told', () => {
    const problems = refused('id,colour,id,direction,\n');
    expect(problems.map((problem) => problem.slice(0, 48))).toEqual([
      'line 1: found the column “colour”; wanted column',
      'line 1: the column id is there twice; please kee',
      'line 1: the column activity is missing; please a',
    ]);
    expect(problems[0]).toContain('id, activity, direction, category, department');
  });

  test('columns without header and cells are nothing, wherever rows end', () => {
    const rows = read(
      `${HEADER},,cost,,\nA,a,given,,5,,\nB,b,given,,6\nC,c,given, ,7,,,,\n,,,,,,\n`
    );
    expect(rows.map(({ id, cost }) => [id, cost])).toEqual([
      ['A', 5],
      ['B', 6],
      ['C', 7],
    ]);
  });

  test('a cell under no header is told, and so is one that a row lacks', () => {
    expect(refused(`${HEADER},\nA,a,given,\nB,b,given,why\nC,c\n`)).toEqual([
      'line 3: found “why” in column 4, which has no header; please give the column one, or empty the cell.',
      'line 4: found 2 cells; wanted 4, as in the header line. Is a comma missing or unquoted?',
    ]);
  });

  test('headers know no case; two that differ by it are one column twice', () => {
    const [row] = read('ID,Activity,DIRECTION,mustkeep,Cost\nA,a,given,yes,5\n');
    expect(row).toMatchObject({ id: 'A', activity: 'a', cost: 5 });
    expect(refused('id,activity,direction,Id\nA,a,given,B\n')).toEqual([
      'line 1: the column id is there twice; please keep one.',
    ]);
  });

  test('columns come in any order', () => {
    const [row] = read('stated,direction,cost,activity,id\n4,given,12.5,x,R\n');
    expect(row).toMatchObject({ id: 'R', activity: 'x', cost: 12.5, value: 4, provisional: false });
  });
});

describe('a line', () => {
  test.each([
    ['A,b', 'found 2 cells; wanted 3'],
    ['A', 'found 1 cell; wanted 3'],
    ['A,b,given,x', 'found 4 cells; wanted 3'],
  ])('%s has not as many cells as the header', (line, sentence) => {
    expect(refused(`${HEADER}\nZ,z,given\n${line}\n`)[0]).toContain(`line 3: ${sentence}`);
  });

  test.each([
    ['direction', 'us', 'one of: given, received'],
    ['direction', 'we', 'one of: given, received'],
    ['category', 'money', 'one of: core-competency, synergies, cost-reduction'],
    ['kind', 'gold', 'one of: cash, people, equipment, data, access, other'],
    ['mustKeep', 'maybe', 'one of: yes, no'],
    ['hours', 'ten', 'a number of 0 or more'],
    ['hours', '-1', 'a number of 0 or more'],
    ['hours', '1e', 'a number of 0 or more'],
    ['hours', '0x10', 'a number of 0 or more'],
    ['hours', '5.', 'a number of 0 or more'],
    ['hours', 'Infinity', 'a number of 0 or more'],
    ['hours', '10 h', 'a number of 0 or more'],
    ['rate', '85 a day', 'a number of 0 or more'],
    ['rate', '-0.01', 'a number of 0 or more'],
    ['cash', '1,00,0', 'a number of 0 or more'],
    ['cash', '$2,500.00 net', 'a number of 0 or more'],
    ['cash', '(100)', 'a number of 0 or more'],
    ['cash', '5%', 'a number of 0 or more'],
    ['cash', '9999999999999999', 'a number from 0 to 1000000000000000'],
    ['cost', '-3', 'a number of 0 or more'],
    ['estimate', '0.9', 'a number from 1 to 5'],
    ['estimate', '5.1', 'a number from 1 to 5'],
    ['stated', '-1', 'a number from 1 to 5'],
    ['stated', 'high', 'a number from 1 to 5'],
  ])('%s “%s” is refused', (column, found, wanted) => {
    const others = ['id', 'activity', 'direction'].filter((key) => key !== column);
    const cells = { id: 'A', activity: 'a', direction: 'given' };
    const values = others.map((key) => cells[key as keyof typeof cells]);
    const problems = refused(
      `${[...others, column].join(',')}\n${[...values, `"${found}"`].join(',')}\n`
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`line 2, ${column}: found “${found}”; wanted ${wanted}`);
  });

  test.each([
    ['1,234', '1234 or 1.234', '1234 or 1.2340'],
    ['1.250', '1250 or 1.25', '1250 or 1.25'],
    ['100.000', '100000 or 100', '100000 or 100'],
  ])('cost “%s” can be two amounts: neither is guessed', (found, readings, writings) => {
    expect(refused(`${HEADER},cost\nA,a,given,"${found}"\n`)).toEqual([
      `line 2, cost: found “${found}”, which can be ${readings}; please write ${writings}.`,
    ]);
  });

  test.each(['id', 'activity', 'direction'])('%s must not be empty', (column) => {
    const cells = { id: 'A', activity: 'a', direction: 'given', [column]: ' ' };
    const line = [cells.id, cells.activity, cells.direction].join(',');
    expect(refused(`${HEADER}\n${line}\n`)).toEqual([
      `line 2, ${column}: found nothing; please fill it.`,
    ]);
  });

  test('texts are as long as the sheets take them, and no longer', () => {
    const fits = `${'I'.repeat(12)},${'x'.repeat(200)},given`;
    expect(read(`${HEADER}\n${fits}\n`)).toHaveLength(1);
    const long = `${'I'.repeat(13)},${'x'.repeat(201)},given`;
    expect(refused(`${HEADER}\n${fits}\n${long}\n`)).toEqual([
      'line 3, id: the text is too long; wanted at most 12 characters.',
      'line 3, activity: the text is too long; wanted at most 200 characters.',
    ]);
  });

  test('a text longer than a cell holds is refused', () => {
    expect(refused(`${HEADER}\nA,${'x'.repeat(32_768)},given\n`)).toEqual([
      'line 2, activity: the text is too long; wanted at most 200 characters.',
    ]);
  });

  test('cost does not stand beside hours, rate and cash in one line', () => {
    const header = `${HEADER},hours,rate,cash,cost`;
    expect(refused(`${header}\nA,a,given,1,2,3,4\nB,b,given,,,,4\nC,c,given,0,,,4\n`)).toEqual([
      'line 2, cost: found beside hours, rate, cash; please give either cost, or hours, rate and cash.',
      'line 4, cost: found beside hours; please give either cost, or hours, rate and cash.',
    ]);
    const rows = read(
      `${header}\nA,a,given,2,3,,\nB,b,given,,,,4\nC,c,given,,,,0\nD,d,given,,,,\n`
    );
    expect(rows.map(({ cost }) => cost)).toEqual([6, 4, 0, null]);
  });

  test('ids that differ by capitals only are one', () => {
    expect(refused(`${HEADER}\nA1,a,given\nB2,b,given\na1,c,given\n`)).toEqual([
      'line 4, id: “a1” stands in line 2 already; please give each contribution its own.',
    ]);
  });

  test('an id stands once, whatever the direction', () => {
    expect(refused(`${HEADER}\nA,a,given\nB,b,given\n A ,c,received\n`)).toEqual([
      'line 4, id: “A” stands in line 2 already; please give each contribution its own.',
    ]);
  });

  test('all problems are told, up to twenty', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `${index},a,nowhere`).join('\n');
    const problems = refused(`${HEADER}\n${lines}\n`);
    expect(problems).toHaveLength(21);
    expect(problems[19]).toContain('line 21, direction');
    expect(problems[20]).toBe('… and 10 more of this kind or another');
  });
});
