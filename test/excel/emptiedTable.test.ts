import { applyEdit } from '../../src/excel/edit/applyEdit';
import { NO_EDIT } from '../../src/workbook/kernel/edit';
import { LEDGER_WANTED } from './ledgerBlueprint';
import { small } from './ledgerSeason';
import { drawOnce, openExcel, valueAt, type LiveExcel } from './liveExcel';

jest.setTimeout(180_000);

let excel: LiveExcel;

beforeEach(async () => {
  excel = await openExcel();
  await drawOnce(excel.host, small);
});

afterEach(() => excel.close());

const harvest = () => {
  const table = excel.host.book.tables.find(({ name }) => name === 'Harvest');
  if (table === undefined) throw new Error('no table Harvest');
  return table;
};

/** What stands in the first column of the table, from its first data row to its last. */
const firstColumn = (): unknown[] => {
  const { sheet, area } = harvest();
  return Array.from({ length: area.rows - 1 }, (_, row) =>
    valueAt(excel.host, sheet.name, area.row + 1 + row, area.column)
  );
};

const deleteAllRows = (): void => {
  while (excel.host.userDeleteTableRow('Harvest', 0).ok);
  expect(firstColumn()).toEqual([null]);
};

const add = async (...texts: string[]): Promise<void> => {
  const [header] = harvest().columns.map(({ name }) => name);
  const rows = [{ table: 'Harvest', headers: [header ?? ''], rows: texts.map((text) => [text]) }];
  const decide = () => ({ kind: 'edit' as const, edit: { ...NO_EDIT, rows } });
  expect(await applyEdit(LEDGER_WANTED, decide)).toMatchObject({ ok: true });
};

describe('a list whose rows were all deleted', () => {
  it.each([[['one']], [['one', 'two']], [['one', 'two', 'three']]])(
    'takes the rows %p in, none stands under it',
    async (texts) => {
      deleteAllRows();
      await add(...texts);
      expect(firstColumn()).toEqual(texts);
    }
  );

  it('takes what comes later in as well', async () => {
    deleteAllRows();
    await add('one', 'two');
    await add('three', 'four');
    expect(firstColumn()).toEqual(['one', 'two', 'three', 'four']);
  });
});
