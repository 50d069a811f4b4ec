import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parseDay } from '../../src/model/day';
import { readRvu } from '../../src/workbook/book/readRvu';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { workbookSource } from '../../src/xlsx/workbookSource';
import { cleanUp, makeFolder, parsed, workplace, type Ran } from './run';

afterAll(cleanUp);
const place = workplace();
const { folder, run, write, read, names } = place;

const ALLIANCE = {
  us: { name: 'Ours', manager: 'Mo', sponsor: 'Su' },
  partner: { name: 'Theirs', manager: 'Ma' },
  currency: 'EUR',
  cadence: 'quarterly',
  departments: [
    { name: 'Marketing', rate: 80 },
    { name: 'Sales', rate: null, side: 'partner' },
  ],
};

const CSV = `id,activity,direction,category,department,kind,owner,hours,rate,cash,estimate,stated,mustKeep,notes
A,"One, with a comma",given,new-markets,Marketing,people,Jo,10.5,70,100,3,5,no,"Line one
and two"
B,Two,given,other,Marketing,cash,,0,,9400,3,1,yes,
C,=1+1,received,synergies,Sales,data,@x,,,0,4,,,
D,Four,received,,,,,,,,,,,
E,Five,received,,,,,,,500,,2.5,,
`;

beforeAll(() => {
  write('a.json', JSON.stringify(ALLIANCE));
  write('c.csv', CSV);
});

const make = (...more: readonly string[]): Ran =>
  run('new', '--alliance', 'a.json', '--period', '2026-Q4', ...more);

test('a new workbook analyses as the CSV it was made of', () => {
  expect(make('--contributions', 'c.csv', '-o', 'new.xlsx')).toMatchObject({ code: 0, out: '' });
  const fromBook = parsed(run('analyze', 'new.xlsx', '--json'));
  const fromCsv = parsed(run('analyze', 'c.csv', '--json'));
  expect(fromBook).toEqual({ ...fromCsv, currency: 'EUR', period: '2026-Q4' });
});

test('hours without a rate of their own are paid at the department’s', () => {
  write(
    'h.csv',
    'id,activity,direction,department,hours\nA,a,given,marketing,10\nB,b,received,Sales,4\n'
  );
  const { err } = make('--contributions', 'h.csv', '-o', 'h.xlsx');
  expect(err).toContain('1 with hours but no rate, neither their own nor their department');
  expect(err).toContain('cost is unknown: B');
  const { given, received } = parsed(run('analyze', 'h.xlsx', '--json')).directions;
  expect(given.contributions[0]).toMatchObject({ cost: 800 });
  expect(received.contributions[0]).toMatchObject({
    cost: null,
    reasons: [{ code: 'unrated' }, { code: 'cost-unknown', cause: 'rate-missing' }],
  });
});

test('without contributions the workbook is empty', () => {
  expect(make('-o', 'empty.xlsx')).toMatchObject({
    code: 0,
    err: 'rvu: the workbook is in empty.xlsx, with 0 contributions.\n',
  });
  expect(parsed(run('analyze', 'empty.xlsx', '--json')).directions.given.contributions).toEqual([]);
});

test.each([
  [['--form', 'short'], 'short'],
  [['--form', 'long'], 'long'],
  [[], 'long'],
])('%j: the workbook begins with the form %s', (args, form) => {
  const name = `form-${args.length}-${form}.xlsx`;
  expect(make(...args, '-o', name)).toMatchObject({
    code: 0,
    err: `rvu: the workbook is in ${name}, with 0 contributions.\n`,
  });
  const read = readWorkbook(place.read(name));
  const reading = read.ok ? readRvu(workbookSource(read.book)) : null;
  expect(reading).toMatchObject({ kind: 'rvu', rvu: { form }, problems: [] });
});

test.each([
  [[], 'january', '2026-12-31'],
  [['--fiscal-year-start', '10'], 'october', '2026-09-30'],
  [['--fiscal-year-start', '04'], 'april', '2026-03-31'],
])('%j: the fiscal year begins in %s, so the period ends on %s', (options, month, end) => {
  expect(make(...options, '-o', 'fiscal.xlsx', '--force').code).toBe(0);
  const book = readWorkbook(read('fiscal.xlsx'));
  if (!book.ok) throw new Error('unreadable');
  const source = workbookSource(book.book);
  const last = source.names.find(({ name }) => name === 'Period_end');
  expect(last?.value).toBe(parseDay(end));
  expect(readRvu(source)).toMatchObject({ rvu: { settings: { fiscalYearStart: month } } });
});

test.each(['0', '13', 'May', '', '1.5'])('“%s” is no month for a fiscal year', (month) => {
  const { code, err } = make('--fiscal-year-start', month, '-o', 'none.xlsx');
  expect(code).toBe(2);
  expect(err).toContain('--fiscal-year-start');
});

test('a half-year is wanted where the alliance swaps half-yearly', () => {
  write('half.json', JSON.stringify({ ...ALLIANCE, cadence: 'semiannual' }));
  const args = ['new', '--alliance', 'half.json', '-o', 'half.xlsx', '--period'];
  expect(run(...args, '2026-Q4').err).toContain(
    'half.json: cadence: found "semiannual", but --period is quarterly'
  );
  expect(names()).not.toContain('half.xlsx');
  expect(run(...args, '2026-H2').code).toBe(0);
});

describe('the alliance', () => {
  function refused(content: string): readonly string[] {
    write('bad.json', content);
    const ran = run('new', '--alliance', 'bad.json', '--period', '2026-Q4', '-o', 'bad.xlsx');
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(names()).not.toContain('bad.xlsx');
    const [first, ...problems] = ran.err.trimEnd().split('\n');
    expect(first).toBe('rvu: no workbook was written.');
    return problems.map((problem) => problem.trim());
  }
  const but = (change: object): string => JSON.stringify({ ...ALLIANCE, ...change });

  test.each([
    [but({ us: undefined }), 'us: found nothing; wanted an object with name, manager, sponsor.'],
    [but({ us: 'Ours' }), 'us: found "Ours"; wanted an object with'],
    [but({ us: { name: '', manager: 'M' } }), 'us.name: found ""; wanted words of 1 to 100'],
    [but({ us: { name: 'N' } }), 'us.manager: found nothing; wanted words'],
    [but({ us: { name: 'N', manager: 7 } }), 'us.manager: found 7; wanted words'],
    [but({ us: { ...ALLIANCE.us, sponsor: [] } }), 'us.sponsor: found a list; wanted words'],
    [but({ us: { ...ALLIANCE.us, sponser: 'S' } }), 'us.sponser: found "S"; wanted nothing: known'],
    [but({ currency: 'usd' }), 'currency: found "usd"; wanted three capital letters'],
    [but({ currency: '$' }), 'currency: found "$"'],
    [but({ cadence: 'monthly' }), 'cadence: found "monthly"; wanted "quarterly" or "semiannual".'],
    [but({ departments: undefined }), 'departments: found nothing; wanted a list in [ ].'],
    [but({ departments: {} }), 'departments: found an object; wanted a list'],
    [but({ departments: ['X'] }), 'departments[0]: found "X"; wanted an object with name, rate'],
    [but({ departments: [{ name: 'X' }] }), 'departments[0].rate: found nothing; wanted money'],
    [but({ departments: [{ name: 'X', rate: -1 }] }), 'departments[0].rate: found -1; wanted'],
    [but({ departments: [{ name: 'X', rate: '85' }] }), 'departments[0].rate: found "85"; wanted'],
    [
      but({ departments: [{ name: 'X', rate: 1, side: 'them' }] }),
      'departments[0].side: found "them"; wanted "us" or "partner".',
    ],
    [
      but({
        departments: [
          { name: 'X', rate: 1 },
          { name: 'x', rate: 2 },
        ],
      }),
      'departments[1].name: found "x"; wanted a name of its own: departments[0] has this one.',
    ],
    [but({ period: '2026-Q4' }), 'period: found "2026-Q4"; wanted nothing: known here are us,'],
    ['[]', 'the whole: found a list; wanted an object'],
    ['null', 'the whole: found null; wanted an object'],
    ['', 'The file is empty; wanted an object in { }.'],
  ])('%s', (content, sentence) => {
    expect(refused(content).join('\n')).toContain(`bad.json: ${sentence}`);
  });

  test.each([
    ['{\n  "us": }\n', 'line 2, character 9: found “}”, which cannot stand there'],
    ['{"us": 1,}', 'line 1, character 10: found “}”'],
    ['{"us": 1 "them": 2}', 'line 1, character 10: found “"them": 2}”'],
    ['{us: 1}', 'line 1, character 2: found “us: 1}”'],
    ["{'us': 1}", "line 1, character 2: found “'us': 1}”"],
    ['[1, 2}', 'line 1, character 6: found “}”'],
    ['{"a": [1, {"b": "\\q"}]}', 'line 1, character 17: found “"\\q"}]}”'],
    ['{"us": 01}', 'line 1, character 9: found “1}”'],
    ['{} {}', 'line 1, character 4: found “{}”'],
    ['{"us": [\n', 'line 2, character 1: the file ends before its JSON does'],
  ])('%j is no JSON, and is told where', (content, sentence) => {
    expect(refused(content)[0]).toContain(`bad.json: ${sentence}`);
  });

  test('a prototype in disguise is an unknown key', () => {
    const content = but({}).replace('{', '{"__proto__":{"currency":"USD"},');
    expect(refused(content)[0]).toContain('__proto__: found an object; wanted nothing');
  });

  test('all problems are told together, the CSV’s too', () => {
    write('bad.csv', 'id,activity,direction\nA,a,up\n');
    write('bad.json', but({ currency: 1, cadence: 2 }));
    const { err } = run(
      ...['new', '--alliance', 'bad.json', '--contributions', 'bad.csv'],
      ...['--period', '2026-Q4', '-o', 'nowhere/x.xlsx']
    );
    expect(
      err
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.trim().split(':')[0])
    ).toEqual(['bad.json', 'bad.json', 'bad.csv', 'nowhere/x.xlsx']);
  });
});

describe('the output file', () => {
  test('is never replaced without --force', () => {
    write('mine.xlsx', 'precious');
    const { code, err } = make('-o', 'mine.xlsx');
    expect(code).toBe(1);
    expect(err).toContain('mine.xlsx: there is a file of that name already, and it stays as it is');
    expect(read('mine.xlsx').toString()).toBe('precious');
    expect(make('-o', 'mine.xlsx', '--force').code).toBe(0);
    expect(readWorkbook(read('mine.xlsx')).ok).toBe(true);
  });

  test('is not made where its folder is missing, or is a folder', () => {
    expect(make('-o', 'nowhere/x.xlsx').err).toContain('its folder does not exist');
    makeFolder(place, 'sub.xlsx');
    expect(make('-o', 'sub.xlsx', '--force').err).toContain('this is a folder');
  });

  test('a link that leads nowhere is left alone', () => {
    symlinkSync(join(folder, 'gone'), join(folder, 'link.xlsx'));
    const { code, err } = make('-o', 'link.xlsx');
    expect(code).toBe(1);
    expect(err).toContain('there is a file of that name already');
  });

  test('leaves no draft behind', () => {
    expect(names().filter((name) => name.includes('.part'))).toEqual([]);
  });
});
