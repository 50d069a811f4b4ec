/** Closing a period through files, whatever stands in the workbook: nothing that was typed is lost. */
import fc from 'fast-check';
import { closePeriod } from '../../src/model/closePeriod';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { workbookSource } from '../../src/xlsx/workbookSource';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { rvuArbitrary } from '../workbook/arbitraries';
import { begun } from '../workbook/arbitraryLedgers';
import { withHistory } from '../workbook/pastArbitraries';
import { typedCells } from '../workbook/typedCells';
import { bookOf } from '../xlsx/parts';
import { runs } from '../share';
import { rvuIn } from './books';
import { cleanUp, TODAY, workplace } from './run';

jest.setTimeout(120_000);
afterAll(cleanUp);

const filled = rvuArbitrary(8).chain(withHistory);
const typedIn = (bytes: Uint8Array) =>
  typedCells(workbookSource(bookOf(bytes)), ['Period'], 'values');

test('the next period’s file is what the model closes, and holds every typed cell', () => {
  const { run, write, read } = workplace();
  fc.assert(
    fc.property(filled, (rvu) => {
      write('ours.xlsx', writeWorkbook(rvuBlueprint(rvu)));
      const closing = closePeriod({ ...rvuIn(read('ours.xlsx')), today: TODAY });
      const { code } = run('next', 'ours.xlsx', '-o', 'next.xlsx', '--force');
      expect(code).toBe(closing.ok ? 0 : 1);
      if (!closing.ok) return;
      expect(rvuIn(read('next.xlsx'))).toEqual(begun(closing.rvu));
      const later = typedIn(read('next.xlsx'));
      // Ticked gaps belong to the period that is over.
      const ticked = new Set(rvu.shownGaps.map((gap) => JSON.stringify(gap)));
      const lost = [...typedIn(read('ours.xlsx'))].filter(
        ([cell, times]) => !ticked.has(cell) && (later.get(cell) ?? 0) < times
      );
      expect(lost).toEqual([]);
    }),
    // Whatever fails is told as it is: making it smaller through files would take minutes.
    { numRuns: runs(12), endOnFailure: true }
  );
});
