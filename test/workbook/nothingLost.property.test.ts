/** Whatever is done to a filled workbook, no typed cell is lost: all of them are compared, before and after. */
import fc from 'fast-check';
import type { Rvu } from '../../src/model/rvu';
import { planRenameDepartment } from '../../src/workbook/book/departmentPlans';
import type { EditDecision } from '../../src/workbook/kernel/edit';
import { planFormSwitch } from '../../src/workbook/book/formSwitch';
import { planClosePeriod } from '../../src/workbook/book/planClosePeriod';
import { readRvu } from '../../src/workbook/book/readRvu';
import { planRefresh } from '../../src/workbook/book/refresh';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import type { WorkbookSource } from '../../src/workbook/kernel/source';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { workbookSource } from '../../src/xlsx/workbookSource';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { runs } from '../share';
import { applied } from './applied';
import { rvuArbitrary } from './arbitraries';
import { withHistory } from './pastArbitraries';
import { sourceOf } from './sourceOf';
import { typedCells } from './typedCells';
import type { TypedCells } from './typedCells';

jest.setTimeout(120_000);

const filled = rvuArbitrary(8).chain(withHistory);
const drawn = (rvu: Rvu): WorkbookSource => sourceOf(rvuBlueprint(rvu));
const RUNS = { numRuns: runs(20) };

function after(source: WorkbookSource, decision: EditDecision): WorkbookSource {
  return decision.kind === 'edit' ? applied(source, decision.edit) : source;
}

/** Every cell of the one is in the other, as often at least. */
function expectKept(before: TypedCells, later: TypedCells): void {
  const lost = [...before].filter(([cell, times]) => (later.get(cell) ?? 0) < times);
  expect(lost).toEqual([]);
}

test('switching the form there and back leaves every typed cell as it was', () => {
  fc.assert(
    fc.property(filled, (rvu) => {
      const source = drawn(rvu);
      const other = rvu.form === 'long' ? 'short' : 'long';
      const there = after(source, planFormSwitch(source, other));
      expectKept(typedCells(source, ['Form']), typedCells(there, ['Form']));
      expect(after(there, planFormSwitch(there, rvu.form))).toEqual(source);
    }),
    RUNS
  );
});

test('refreshing leaves every typed cell as it was', () => {
  fc.assert(
    fc.property(filled, (rvu) => {
      const source = drawn(rvu);
      expect(typedCells(after(source, planRefresh(source)))).toEqual(typedCells(source));
    }),
    RUNS
  );
});

test('renaming a department changes its name and nothing else', () => {
  fc.assert(
    fc.property(filled, fc.nat(9), (rvu, pick) => {
      const source = drawn(rvu);
      const { departments } = rvu.alliance;
      const chosen = departments[pick % Math.max(1, departments.length)];
      fc.pre(chosen?.key !== undefined);
      const NEW = 'A name of its own';
      const later = after(source, planRenameDepartment(source, chosen.key, NEW));
      const back = after(later, planRenameDepartment(later, chosen.key, chosen.name));
      expect(typedCells(back)).toEqual(typedCells(source));
      expect([...typedCells(later).keys()].some((cell) => cell.endsWith(`"${NEW}"`))).toBe(true);
    }),
    RUNS
  );
});

/** A gap that was chosen to be shown was chosen for its period. */
const withoutShownGaps = ({ tables, ...source }: WorkbookSource): WorkbookSource => ({
  ...source,
  tables: tables.filter(({ name }) => name !== 'Shown_gaps'),
});

test('the next period keeps every typed cell, in its place or in History', () => {
  fc.assert(
    fc.property(filled, (rvu) => {
      const source = drawn(rvu);
      const later = after(source, planClosePeriod(source, rvu.period));
      const cellsOf = (each: WorkbookSource) =>
        typedCells(withoutShownGaps(each), ['Period'], 'values');
      expectKept(cellsOf(source), cellsOf(later));
    }),
    RUNS
  );
});

test('a file that is saved and read again holds every typed cell', () => {
  fc.assert(
    fc.property(filled, (rvu) => {
      const read = readWorkbook(writeWorkbook(rvuBlueprint(rvu)));
      if (!read.ok) throw new Error('refused');
      const source = workbookSource(read.book);
      expect(typedCells(source)).toEqual(typedCells(drawn(rvu)));
      const again = readRvu(source);
      const before = readRvu(drawn(rvu));
      expect(again.kind === 'rvu' && before.kind === 'rvu' && again.rvu).toEqual(
        before.kind === 'rvu' && before.rvu
      );
    }),
    { numRuns: runs(10) }
  );
});
