import { planAddDepartment, planRenameDepartment } from '../../src/workbook/book/departmentPlans';
import { allianceIdOf } from '../../src/model/allianceId';
import { NO_DETAILS } from '../../src/model/rvu';
import { planRefresh } from '../../src/workbook/book/refresh';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import type { SourceValue, WorkbookSource } from '../../src/workbook/kernel/source';
import { applied, editOf } from './applied';
import { columnIn, sourceOf, tableIn, withCell, withTable } from './sourceOf';

const source = sourceOf(rvuBlueprint(SAMPLE));

function rvuOf(from: WorkbookSource) {
  const reading = readRvu(from);
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return reading.rvu;
}

const typed = (from: WorkbookSource, table: string, row: number, header: string, to: SourceValue) =>
  withTable(from, table, (each) => withCell(each, row, header, to));

const without = (from: WorkbookSource, sheet: string): WorkbookSource => ({
  tables: from.tables.filter((table) => table.sheet !== sheet),
  names: from.names.filter((name) => name.sheet !== sheet),
});

const refreshed = (from: WorkbookSource) => applied(from, editOf(planRefresh(from)));
const sheetOf = (from: WorkbookSource, key: string) => tableIn(from, `RVU_long_${key}`).sheet;
const LAST = SAMPLE.alliance.departments.length;

describe('refreshing', () => {
  test('makes, names and fills nothing where all is there', () => {
    const edit = editOf(planRefresh(source));
    expect([edit.titles, edit.addSheets, edit.rows, edit.columns, edit.cells]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(edit.redrawSheets.map(({ key }) => key)).toEqual([
      ...['rvu', 'form_data', 'matrixData'],
      'chartData',
      'matrix',
      'gapLists',
      'gapData',
      'gaps',
      'reviewOrder',
      'reviewData',
      'review',
      'reviewFigures',
      'reviewAppendix',
      'step_data',
      'lookups',
    ]);
  });

  test('gives a department that people typed a key and a form', () => {
    const edit = editOf(planRefresh(typed(source, 'Departments', LAST, 'Department', 'Legal')));
    expect(edit.addSheets.map(({ key, title }) => [key, title])).toEqual([['rvu_d5', 'RVU Legal']]);
    const after = applied(source, edit);
    expect(columnIn(tableIn(after, 'Departments'), 'Key').slice(0, LAST + 1)).toEqual([
      'd1',
      'd2',
      'd3',
      'd4',
      'd5',
    ]);
    expect(editOf(planRefresh(after)).addSheets).toEqual([]);
  });

  test('a form keeps its words, and its title follows, when the name is typed over', () => {
    const after = refreshed(typed(source, 'Departments', 0, 'Department', 'Brand'));
    expect(sheetOf(after, 'd1')).toBe('RVU Brand');
    expect(rvuOf(after).answers).toEqual(SAMPLE.answers);
  });

  test("a title of people's own stays", () => {
    const own = {
      ...source,
      tables: source.tables.map((table) =>
        table.name === 'RVU_long_d1' ? { ...table, sheet: 'For Halden' } : table
      ),
    };
    expect(editOf(planRefresh(own)).titles).toEqual([]);
  });

  test('the only form hands its title to the roll-up when a second department comes', () => {
    const departments = SAMPLE.alliance.departments.slice(0, 1);
    const alone = { ...SAMPLE, ...NO_DETAILS, alliance: { ...SAMPLE.alliance, departments } };
    const single = sourceOf(rvuBlueprint(alone));
    expect(sheetOf(single, 'd1')).toBe('RVU');
    const edit = editOf(planAddDepartment(single, { name: 'Legal', rate: 90, side: 'us' }));
    expect(edit.titles).toEqual([{ key: 'rvu_d1', title: 'RVU Marketing' }]);
    expect([...edit.addSheets, ...edit.redrawSheets].map(({ key, title }) => [key, title])).toEqual(
      [
        ['rvu_d2', 'RVU Legal'],
        ['rvu', 'RVU'],
        ['form_data', 'Form data'],
        ['matrixData', 'Matrix data'],
        ['chartData', 'Chart data'],
        ['matrix', 'Matrix'],
        ['gapLists', 'Gap lists'],
        ['gapData', 'Gap data'],
        ['gaps', 'Gaps'],
        ['reviewOrder', 'Review order'],
        ['reviewData', 'Review data'],
        ['review', 'Review'],
        ['reviewFigures', 'Review figures'],
        ['reviewAppendix', 'Review appendix'],
        ['step_data', 'Step data'],
        ['lookups', 'Lookups'],
      ]
    );
  });

  test.each([
    'Actions',
    'Charter',
    'Indicators',
    'Partner RVU',
    'Exchange',
    'Past periods',
    'Start',
    'RVU Marketing',
  ])('brings back %s where it is gone', (title) => {
    const edit = editOf(planRefresh(without(source, title)));
    expect(edit.addSheets.map((sheet) => sheet.title)).toContain(title);
  });

  test.each([
    ['Exchange_log', 'Exchange log'],
    ['Shown_gaps', 'Gaps chosen'],
  ])('brings back the list %s alone on a sheet of its own', (name, title) => {
    const bare = { ...source, tables: source.tables.filter((table) => table.name !== name) };
    const edit = editOf(planRefresh(bare));
    expect(edit.addSheets.map((sheet) => sheet.title)).toEqual([title]);
    const after = applied(bare, edit);
    expect(tableIn(after, name).sheet).toBe(title);
    expect(editOf(planRefresh(after)).addSheets).toEqual([]);
  });

  test('names a column that is gone and that charts or lists read; others may go', () => {
    const bare = (header: string) =>
      withTable(source, 'Contributions', (table) => ({
        ...table,
        headers: table.headers.map((each) => (each === header ? 'Our own' : each)),
      }));
    expect(editOf(planRefresh(bare('Stated value'))).columns).toEqual([
      { table: 'Contributions', header: 'Stated value', cells: [null] },
    ]);
    expect(editOf(planRefresh(bare('Notes'))).columns).toEqual([]);
  });

  test('a table that was moved to another sheet is not made twice', () => {
    const moved = {
      ...source,
      tables: source.tables.map((table) =>
        table.name === 'Actions' ? { ...table, sheet: 'Ours' } : table
      ),
    };
    expect(editOf(planRefresh(moved)).addSheets).toEqual([]);
  });

  test("others' workbooks are none of its business", () => {
    const nothing = { kind: 'nothing', reason: 'not-ours' };
    const others: WorkbookSource = { tables: [], names: [] };
    expect(planRefresh(others)).toEqual(nothing);
    expect(planAddDepartment(others, { name: 'Lab', rate: null, side: 'us' })).toEqual(nothing);
    expect(planRenameDepartment(others, 'd1', 'Lab')).toEqual(nothing);
  });
});

describe('renaming a department', () => {
  const after = applied(source, editOf(planRenameDepartment(source, 'd1', ' Brand ')));
  const renamed = (name: string | null) => (name === 'Marketing' ? 'Brand' : name);
  const rvu = rvuOf(after);

  test('renames it wherever it is named, and nothing else', () => {
    expect(rvu).toEqual({
      ...SAMPLE,
      allianceId: allianceIdOf(SAMPLE),
      alliance: {
        ...SAMPLE.alliance,
        departments: rvu.alliance.departments.map((each, index) => ({
          ...each,
          name: renamed(SAMPLE.alliance.departments[index]?.name ?? null),
        })),
      },
      contributions: rvuOf(source).contributions.map((each) => ({
        ...each,
        department: renamed(each.department),
      })),
      actions: SAMPLE.actions.map((each) => ({ ...each, department: renamed(each.department) })),
      charter: rvuOf(source).charter,
      indicators: rvuOf(source).indicators,
    });
  });

  test('its sheet is called so', () => {
    expect(sheetOf(after, 'd1')).toBe('RVU Brand');
  });

  test.each([
    ['d1', '  ', 'no-name'],
    ['d1', 'engineering', 'department-taken'],
    ['d9', 'Lab', 'no-department'],
  ])('%s to %j: %s', (key, name, reason) => {
    expect(planRenameDepartment(source, key, name)).toEqual({ kind: 'nothing', reason });
  });

  test('to the same name in other letters is a renaming', () => {
    const edit = editOf(planRenameDepartment(source, 'd1', 'MARKETING'));
    expect(rvuOf(applied(source, edit)).alliance.departments[0]?.name).toBe('MARKETING');
  });
});

describe('adding a department', () => {
  const add = (name: string) => planAddDepartment(source, { name, rate: 90, side: 'us' });

  test('lists it and gives it a form; all else stays', () => {
    const after = rvuOf(applied(source, editOf(add(' Legal '))));
    expect(after.alliance.departments).toEqual([
      ...SAMPLE.alliance.departments,
      { name: 'Legal', rate: 90, side: 'us', key: 'd5' },
    ]);
    expect(after.answers).toEqual(SAMPLE.answers);
    expect(sheetOf(applied(source, editOf(add('Legal'))), 'd5')).toBe('RVU Legal');
  });

  test("a partner's department gets no form", () => {
    const decision = planAddDepartment(source, { name: 'Depots', rate: null, side: 'partner' });
    expect(editOf(decision).addSheets).toEqual([]);
  });

  test('refuses no name, one that is taken, and more than twenty', () => {
    expect(add(' ')).toEqual({ kind: 'nothing', reason: 'no-name' });
    expect(add('MARKETING')).toEqual({ kind: 'nothing', reason: 'department-taken' });
    const departments = Array.from({ length: 20 }, (_, index) => ({
      name: `D${index}`,
      rate: null,
      side: 'us' as const,
    }));
    const full = { ...SAMPLE, alliance: { ...SAMPLE.alliance, departments }, answers: [] };
    expect(
      planAddDepartment(sourceOf(rvuBlueprint(full)), { name: 'Lab', rate: null, side: 'us' })
    ).toEqual({ kind: 'nothing', reason: 'too-many-departments' });
  });
});
