/** Files of earlier versions, opened in Excel and upgraded there, compute what newly made workbooks do. */
import { applyEdit } from '../../src/excel/edit/applyEdit';
import { workbookFile } from '../../src/preview/file/workbook';
import { openWorkbook } from '../../src/preview/open/openWorkbook';
import { READ_SPEC } from '../../src/workbook/book/readSpec';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { planUpgrade } from '../../src/workbook/book/upgrade';
import { compareTables } from '../calc/differences';
import { rvuOf } from '../cli/books';
import { oldBooks } from '../corpus/corpus';
import { bookOf } from '../xlsx/parts';
import '../preview/domParser';
import { sampled } from '../share';
import { openExcel, type LiveExcel } from './liveExcel';

jest.setTimeout(300_000);

const TODAY = 46_350;
let excel: LiveExcel;

beforeEach(async () => {
  excel = await openExcel({ today: () => TODAY });
});

afterEach(() => excel.close());

/** Each takes ten seconds: one of each version, with forms of departments. */
const BOOKS = sampled(oldBooks.filter(({ name }) => name === 'departments'));

test.each(BOOKS.map(({ version, bytes }) => [version, bytes] as const))(
  'a workbook of version %i',
  async (_, bytes) => {
    const { host } = excel;
    host.restore(await openWorkbook(bytes));
    const done = await applyEdit(READ_SPEC, planUpgrade);
    expect(done).toEqual({ ok: true, outcome: 'edited', refused: [] });
    const now = bookOf(await workbookFile(host.book, host.engine));
    const plan = rvuBlueprint({ ...rvuOf(now), today: TODAY });
    expect(compareTables(plan, now).differences).toEqual([]);
    expect(host.warnings).toEqual([]);
  }
);
