/** `rvu new --map`: a list with headers of its own. */
import { cleanUp, parsed, workplace } from './run';

afterAll(cleanUp);
const { run, write, names } = workplace();

const ALLIANCE = {
  us: { name: 'Ours', manager: 'Mo' },
  partner: { name: 'Theirs', manager: 'Ma' },
  currency: 'EUR',
  cadence: 'quarterly',
  departments: [{ name: 'Lab', rate: 80 }],
};
const LIST = `Item;Who;Hrs;Rate/h;Ticket
Training;We give;40;85;T-1
"Data; raw";they give;10;90;T-2
Webinars;given;5;;T-3
`;
const MAP = {
  columns: { Item: 'activity', who: 'Direction', Hrs: 'hours', 'Rate/h': 'rate', Ticket: null },
};

beforeAll(() => {
  write('a.json', JSON.stringify(ALLIANCE));
  write('list.csv', LIST);
});

const make = (map: unknown, list = 'list.csv') => {
  write('map.json', typeof map === 'string' ? map : JSON.stringify(map));
  return run(
    ...['new', '--alliance', 'a.json', '--period', '2026-Q4'],
    ...['--contributions', list, '--map', 'map.json', '-o', 'new.xlsx', '--force']
  );
};

function refused(map: unknown, list?: string): readonly string[] {
  const { code, out, err } = make(map, list);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(names()).not.toContain('refused.xlsx');
  const [first, ...problems] = err.trimEnd().split('\n');
  expect(first).toBe('rvu: no workbook was written.');
  return problems.map((problem) => problem.trim());
}

test('a list with other headers becomes a workbook, with ids', () => {
  expect(make(MAP)).toMatchObject({ code: 0, out: '' });
  const { given, received } = parsed(run('analyze', 'new.xlsx', '--json')).directions;
  expect(given.contributions).toMatchObject([
    { id: 'G1', activity: 'Training', cost: 3400 },
    { id: 'G2', activity: 'Webinars', cost: null },
  ]);
  expect(received.contributions).toMatchObject([{ id: 'R1', activity: 'Data; raw', cost: 900 }]);
});

test('the map says who gives where no column does', () => {
  write('names.csv', 'Item\nTraining, on site\n');
  expect(refused({ columns: { Item: 'activity' } }, 'names.csv')).toEqual([
    'names.csv: line 1: no column is mapped to direction; please add one to the map, or "direction": "given" (or "received") for all rows.',
  ]);
  expect(make({ columns: { Item: 'activity' }, direction: 'received' }, 'names.csv').code).toBe(0);
  const { received } = parsed(run('analyze', 'new.xlsx', '--json')).directions;
  expect(received.contributions).toMatchObject([{ id: 'R1', activity: 'Training, on site' }]);
});

test('columns that nobody names are told with what they look like', () => {
  expect(refused({ columns: { Item: 'activity', Who: 'direction', Ticket: null } })).toEqual([
    'list.csv: line 1: the map says nothing of the column “Hrs”; please add "Hrs": "hours" to its columns, or null to leave the column out.',
    'list.csv: line 1: the map says nothing of the column “Rate/h”; please add "Rate/h": "rate" to its columns, or null to leave the column out.',
  ]);
});

test('two columns are not one', () => {
  expect(refused({ columns: { ...MAP.columns, Ticket: 'activity' } })).toEqual([
    'list.csv: line 1: the column activity is there twice; please keep one.',
  ]);
});

test('any row that is not understood refuses the list, by its own headers', () => {
  write('bad.csv', 'Item,Who,Hrs,Rate/h,Ticket\nA,us,ten,,\n,given,1,,\n');
  expect(refused(MAP, 'bad.csv')).toEqual([
    'bad.csv: line 2, Who: found “us”; wanted one of: given, received.',
    'bad.csv: line 2, Hrs: found “ten”; wanted a number of 0 or more, as plain digits with a point, or nothing.',
    'bad.csv: line 3, Item: found nothing; please fill it.',
  ]);
});

test.each([
  ['[]', 'the whole: found a list; wanted an object with columns, direction.'],
  [
    '{}',
    'columns: found nothing; wanted an object such as { "Item": "activity", "Ticket": null }.',
  ],
  ['{"columns":{"Item":"colour"}}', 'columns.Item: found "colour"; wanted null, or one of: id,'],
  ['{"columns":{},"direction":"up"}', 'direction: found "up"; wanted "given" or "received".'],
  ['{"columns":{},"colour":1}', 'colour: found 1; wanted nothing: known here are columns'],
  ['{"columns":', 'line 1, character 12: the file ends before its JSON does'],
])('the map %s is refused', (map, sentence) => {
  expect(refused(map)[0]).toContain(`map.json: ${sentence}`);
});

test('a map without a list is wrong usage, and help says how it is written', () => {
  const args = ['new', '--alliance', 'a.json', '--period', '2026-Q4', '--map', 'm.json', '-o', 'x'];
  expect(run(...args)).toMatchObject({ code: 2 });
  expect(run('new', '--help').out).toContain('"columns": { "Item": "activity"');
});

test('amounts as people write them are taken, and what can be two is told with both', () => {
  const map = { columns: { What: 'activity', Who: 'direction', Price: 'cash' } };
  write('money.csv', 'What;Who;Price\nA;given;1.250,00\nB;given;1 250\nC;given;12,5\n');
  expect(make(map, 'money.csv').code).toBe(0);
  write('two.csv', 'What;Who;Price\nA;given;1.250,00\nB;given;1.250\n');
  expect(refused(map, 'two.csv')).toEqual([
    expect.stringContaining('line 3, Price: found “1.250”, which can be 1250 or 1.25;'),
  ]);
});
