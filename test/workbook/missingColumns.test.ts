/** Workbooks in which people deleted columns or typed odd things: what is planned, and for what it asks. */
import { planRenameDepartment } from '../../src/workbook/book/departmentPlans';
import { planDecisions } from '../../src/workbook/book/planDecisions';
import { planShownGap } from '../../src/workbook/book/planShownGap';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { planUpgrade } from '../../src/workbook/book/upgrade';
import type { SourceTable } from '../../src/workbook/kernel/source';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { asFirstVersion } from './older';
import { columnIn, sourceOf, tableIn, withTable } from './sourceOf';
import { editOf } from './applied';

const sample = sourceOf(rvuBlueprint(SAMPLE));
const LINE = { id: 'G1', decision: 'accept', reason: null } as const;

/** The table as it is after somebody deleted that column. */
function without(table: SourceTable, header: string): SourceTable {
  const at = table.headers.indexOf(header);
  const cut = <Cell>(cells: readonly Cell[]) => cells.filter((_, index) => index !== at);
  return {
    ...table,
    headers: cut(table.headers),
    rows: table.rows.map(cut),
    formulas: table.formulas.map(cut),
  };
}

const lacking = (table: string, header: string, source = sample) =>
  withTable(source, table, (each) => without(each, header));

describe('decisions', () => {
  test('are not written where no id can be found', () => {
    expect(planDecisions(lacking('Contributions', 'Id'), [LINE], null)).toEqual({
      kind: 'nothing',
      reason: 'no-contribution',
    });
  });

  test('ask for the column by our header where it is gone, so that the writer can name it', () => {
    const edit = editOf(planDecisions(lacking('Contributions', 'Decision'), [LINE], null));
    expect(edit.columns.map(({ header }) => header)).toEqual([
      'Decision',
      'Decision reason',
      'Decision ground',
    ]);
  });

  test('find an id that was typed as a number, and take no error or truth for one', () => {
    const numbered = withTable(sample, 'Contributions', (table) => ({
      ...table,
      rows: table.rows.map((row, index) =>
        index > 1 ? row : [index === 0 ? true : 7, ...row.slice(1)]
      ),
    }));
    const edit = editOf(planDecisions(numbered, [{ ...LINE, id: '7' }], null));
    expect(edit.columns[0]?.cells[1]).toBe('accept');
    expect(planDecisions(numbered, [{ ...LINE, id: 'true' }], null)).toMatchObject({
      reason: 'no-contribution',
    });
  });
});

test('a gap is taken back among cells that hold something else', () => {
  const shown = sourceOf(rvuBlueprint({ ...SAMPLE, shownGaps: ['contribution|G1'] }));
  const odd = withTable(shown, 'Shown_gaps', (table) => ({
    ...table,
    rows: [[12], ...table.rows],
    formulas: [[null], ...table.formulas],
  }));
  const [column] = editOf(planShownGap(odd, 'contribution|G1', false)).columns;
  expect(column?.cells.slice(0, 2)).toEqual([undefined, null]);
});

test('a department is renamed wherever it is named, and that may be in one list only', () => {
  const bare = ['Contributions', 'Actions'].reduce(
    (source, table) => lacking(table, 'Department', source),
    sample
  );
  const edit = editOf(planRenameDepartment(bare, 'd1', 'Growth'));
  const renamed = edit.columns.filter(({ cells }) => cells.includes('Growth'));
  expect(renamed.map(({ table }) => table)).toEqual(['Departments']);
  const noActions = {
    ...sample,
    tables: sample.tables.filter(({ name }) => name !== 'Actions'),
  };
  const told = editOf(planRenameDepartment(noActions, 'd1', 'Growth')).columns;
  expect(told.filter(({ cells }) => cells.includes('Growth')).map(({ table }) => table)).toEqual([
    'Departments',
    'Contributions',
  ]);
});

describe('an upgrade of a workbook of the first version', () => {
  const first = asFirstVersion(sample);

  test('skips a formula whose column is gone, and one of which nothing is left', () => {
    const edit = editOf(planUpgrade(lacking('Contributions', 'Flag', first)));
    expect(edit.formulas.map(({ header }) => header)).not.toContain('Flag');
    const typed = withTable(first, 'Contributions', (table) => ({
      ...table,
      formulas: table.formulas.map((row) => row.map(() => null)),
    }));
    const found = columnIn(tableIn(typed, 'Contributions'), 'Value');
    const values = editOf(planUpgrade(typed)).formulas.find(({ header }) => header === 'Value');
    // Where people put figures over all of our formulas, only blank cells are ours to fill.
    expect(values?.cells.map((cell) => cell === undefined)).toEqual(
      found.map((value) => value !== null)
    );
  });

  test('leaves a table that is gone, and lets a sheet that is missing bring its own', () => {
    const gone = {
      ...first,
      tables: first.tables.filter(({ name }) => !name.startsWith('History')),
    };
    const edit = editOf(planUpgrade(gone));
    expect(edit.laterColumns.map(({ table }) => table)).not.toContain('History_contributions');
    expect(edit.addSheets.length).toBeGreaterThan(0);
  });
});
