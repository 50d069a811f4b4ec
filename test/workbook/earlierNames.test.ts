/** What was called otherwise in an earlier version is found and called by its present name. */
import { renamed, renamesIn } from '../../src/workbook/book/earlierNames';
import { laterCells, laterColumns } from '../../src/workbook/book/laterParts';
import { plannedSheets, rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { PRESENT_TABLES } from '../../src/workbook/book/tableRecords';
import { changesIn } from '../../src/workbook/book/upgradeChanges';
import { NO_EDIT } from '../../src/workbook/kernel/edit';
import { refuseNewer } from '../../src/workbook/kernel/refuseNewer';
import { analyseRvu } from '../../src/workbook/kernel/shared/analysedRows';
import { findName } from '../../src/workbook/kernel/source';
import { VERSION_NAME, WORKBOOK_VERSION } from '../../src/workbook/kernel/version';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { FACT_FIELDS } from '../../src/workbook/sections/start/factFields';
import { recordsWith } from './older';
import { sourceOf, withName } from './sourceOf';

const source = sourceOf(rvuBlueprint(SAMPLE));
const [us] = FACT_FIELDS;
const field = { ...us, name: 'Our_name', was: ['Company', 'Us_name'] };

test('a named cell keeps its value under its present name', () => {
  const renames = renamesIn(source, [], [field]);
  expect(renames).toEqual([{ kind: 'name', from: 'Us_name', to: 'Our_name' }]);
  const now = renamed(source, renames);
  expect(findName(now, 'Our_name')).toMatchObject({ value: SAMPLE.alliance.us.name });
  expect(renamesIn(now, [], [field])).toEqual([]);
});

test('what never had another name, or is not there at all, is left alone', () => {
  expect(renamesIn(source)).toEqual([]);
  expect(renamesIn({ tables: [], names: [] }, [{ name: 'X', columns: [], was: ['Y'] }])).toEqual(
    []
  );
  expect(renamesIn(source, [], [{ ...field, was: ['Company'] }])).toEqual([]);
  const neither = PRESENT_TABLES.filter(({ name }) => name === 'Actions').map((table) => ({
    ...table,
    columns: table.columns.map((column) => ({ ...column, header: 'Gone', was: ['Lost'] })),
  }));
  expect(renamesIn(source, neither)).toEqual([]);
});

test('a table that nobody draws any more gets no columns', () => {
  const older = { source, version: 1, planned: [] };
  const records = PRESENT_TABLES.map(({ columns, ...table }) => ({
    ...table,
    columns: columns.map((column) => ({ ...column, since: 2 })),
  }));
  expect(laterColumns({ ...older, records })).toEqual([]);
  expect(laterCells({ ...older, records })).toEqual([]);
});

test('a check that changed is set again; sign and width stay', () => {
  const records = recordsWith(new Set()).map((table) => ({
    ...table,
    columns: table.columns.map((column) =>
      table.name === 'Contributions' && column.key === 'hours' ? { ...column, changed: 2 } : column
    ),
  }));
  const planned = plannedSheets(analyseRvu(SAMPLE));
  expect(laterColumns({ source, version: 1, records, planned })).toMatchObject([
    {
      table: 'Contributions',
      isNew: false,
      column: { header: 'Hours' },
      check: { severity: 'stop' },
    },
  ]);
});

test('what an upgrade adds is told by name', () => {
  const [sheet] = rvuBlueprint(SAMPLE).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const formulas = [{ table: 'Actions', header: 'Status', formula: '=1', cells: [] }];
  expect(changesIn(1, { ...NO_EDIT, addSheets: [sheet], formulas })).toEqual({
    from: 1,
    sheets: ['Start'],
    columns: [],
    cells: [],
    formulas: [{ table: 'Actions', header: 'Status' }],
  });
});

test('a plan is not even asked about a workbook of a later version', () => {
  const plan = jest.fn(() => ({ kind: 'edit', edit: NO_EDIT }) as const);
  const newer = withName(source, VERSION_NAME, WORKBOOK_VERSION + 1);
  expect(refuseNewer(plan)(newer)).toEqual({ kind: 'nothing', reason: 'newer-version' });
  expect(plan).not.toHaveBeenCalled();
  expect(refuseNewer(plan)(source)).toEqual({ kind: 'edit', edit: NO_EDIT });
});
