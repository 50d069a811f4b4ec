/** Upgraded workbooks compute and show what newly made ones do. */
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { PRESENT_TABLES } from '../../src/workbook/book/tableRecords';
import { comparableFormulas } from '../../src/workbook/kernel/ownRow';
import { findColumn, findTable } from '../../src/workbook/kernel/source';
import { workbookSource } from '../../src/xlsx/workbookSource';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { rvuOf } from '../cli/books';
import { cleanUp } from '../cli/run';
import { sampled } from '../share';
import { chartColumns } from './chartColumns';
import { oldBooks } from './corpus';
import { bookOf } from '../xlsx/parts';
import { upgraded } from './upgraded';

afterAll(cleanUp);

const NAMES = sampled(oldBooks).map((book) => [`v${book.version}/${book.name}`, book] as const);

describe.each(NAMES)('%s', (_, { bytes }) => {
  const after = upgraded(bytes);
  const [before, now] = [bookOf(bytes), bookOf(after.bytes)];

  test('has charts that show what those of a newly made workbook show', () => {
    const fresh = writeWorkbook(rvuBlueprint(rvuOf(before)));
    const shown = chartColumns(after.bytes, now);
    expect(shown.length).toBeGreaterThan(20);
    expect(shown).toEqual(chartColumns(fresh, bookOf(fresh)));
  });

  test('has one formula in each column that computes itself, but for what people typed over', () => {
    const source = workbookSource(now);
    const several = PRESENT_TABLES.flatMap(({ name, columns }) => {
      const table = findTable(source, name);
      if (table === undefined) return [];
      return columns
        .filter(({ entry }) => entry === 'computed')
        .flatMap(({ header }) => {
          const formulas = comparableFormulas(table, findColumn(table, header) ?? -1);
          const different = new Set(formulas.filter((each) => each !== null));
          return different.size > 1 ? [`${name}[${header}]`] : [];
        });
    });
    expect(several).toEqual([]);
  });
});
