/** What people wrote beside cells, read from Excels that tell all of it, some of it, or know none. */
import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import { readStanding } from '../../src/excel/read/readStanding';
import { headersOfOurs, ownCells } from '../../src/exchange/audit/ownCells';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { openExcel, type LiveExcel } from './liveExcel';
import { SMALL } from './smallRvu';

jest.setTimeout(120_000);

const blueprint = rvuBlueprint(SMALL);
const known = headersOfOurs(blueprint);

let excel: LiveExcel;

const open = async (apiSet: string): Promise<void> => {
  excel = await openExcel({ today: () => 46_350, apiSet });
  await drawBlueprint(blueprint);
};

afterEach(() => excel.close());

const comment = (): Promise<void> =>
  Excel.run(async (context) => {
    const { worksheets, comments } = context.workbook;
    worksheets.add('Bud get').getRange('C9').values = [[31_900]];
    comments.add("'Bud get'!C9", 'Nadia says 48,000').replies.add('Never tell Brightwater');
    comments.add('Contributions!B7', 'Rate is 95');
    await context.sync();
  });

const COMMENTS = [
  { source: 'comment at Bud get!C9', value: 'Nadia says 48,000\nNever tell Brightwater' },
  { source: 'comment at Contributions!B7', value: 'Rate is 95' },
];

test('comments are read with their answers and cells, on our sheets and on theirs', async () => {
  await open('1.14');
  await comment();
  const standing = await readStanding(known);
  expect(standing.unread).toEqual([]);
  expect(standing.comments).toHaveLength(2);
  expect(ownCells(standing, blueprint)).toEqual(expect.arrayContaining(COMMENTS));
});

test('where Excel does not say at which cell they are, they are searched all the same', async () => {
  await open('1.14');
  await comment();
  excel.host.silence(['Bud get', 'Contributions']);
  const standing = await readStanding(known);
  expect(standing.comments.map(({ cell, text }) => [cell, text])).toEqual(
    expect.arrayContaining([[null, 'Rate is 95']])
  );
});

test('an Excel without comments is not asked for them', async () => {
  await open('1.9');
  expect(await readStanding(known)).toMatchObject({ comments: [], unread: [] });
});

test('an Excel that says it has notes, but whose library does not know them, is asked for threads only', async () => {
  await open('1.20');
  await comment();
  const standing = await readStanding(known);
  expect(standing.unread).toEqual([]);
  expect(standing.comments).toHaveLength(2);
});
