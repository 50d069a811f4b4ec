/** An older workbook becomes what a new one with the same contents is, and nothing typed in it is lost. */
import fc from 'fast-check';
import type { Rvu } from '../../src/model/rvu';
import { planClosePeriod } from '../../src/workbook/book/planClosePeriod';
import { readRvu } from '../../src/workbook/book/readRvu';
import { planRefresh } from '../../src/workbook/book/refresh';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { PRESENT_TABLES } from '../../src/workbook/book/tableRecords';
import { planUpgrade, upgradeEdit } from '../../src/workbook/book/upgrade';
import { findColumn, findName, findTable } from '../../src/workbook/kernel/source';
import type { WorkbookSource } from '../../src/workbook/kernel/source';
import { VERSION_NAME, WORKBOOK_VERSION } from '../../src/workbook/kernel/version';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { runs } from '../share';
import { applied, editOf, stepsOf } from './applied';
import { rvuArbitrary } from './arbitraries';
import {
  EIGHTH,
  SECOND,
  asFirstVersion,
  laterKeys,
  recordsWith,
  unversioned,
  without,
} from './older';
import type { LaterKeys } from './older';
import { withHistory } from './pastArbitraries';
import { sourceOf, tableIn, withTable } from './sourceOf';
import { typedCells } from './typedCells';

const EVIDENCE = ['Evidence', 'Evidence status', 'Checked by'];
const LATER = [
  ...['Score from', 'Decision ground', 'Internal', 'Internal of a past period', 'Gaps shown'],
  ...[...EVIDENCE, ...EVIDENCE, 'Baseline', 'Target'],
];

/** Of the sixth besides: facts that formulas stand on, and what stands on them. */
const computed = PRESENT_TABLES.flatMap(({ columns }) => columns).filter(
  (column) => 'formula' in column
);
const sinceSix = computed.filter(({ since }) => since === 6);
const sinceEight = computed.filter(({ since }) => since === 8);
const changedSinceSix = computed
  .filter(({ since = 1, changed = 1 }) => changed >= 6 && since === 1)
  .map(({ header }) => header);

/** Cells that versions 4 and 10 brought, in their order on Settings. */
const LATER_NAMES = ['Fiscal_year_start', 'Cost_axes', 'Fiscal_month', 'Period_end'];

const sample = sourceOf(rvuBlueprint(SAMPLE));
const first = asFirstVersion(sample);

/** Of the eleventh: facts that the formulas of all other tables stand on, in the tables that are there. */
const sinceEleven = PRESENT_TABLES.filter(({ name }) => findTable(first, name) !== undefined)
  .flatMap(({ columns }) => columns)
  .filter((column) => 'formula' in column && column.since === 11);

function rvuOf(source: WorkbookSource): Rvu {
  const reading = readRvu(source);
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return reading.rvu;
}

describe('a workbook of the first version', () => {
  test('reads the same, and says that it is one', () => {
    expect(readRvu(first)).toMatchObject({ kind: 'rvu', version: 1, problems: [] });
    const told = rvuOf(sample).contributions.map((each) => ({ ...each, costTold: false }));
    expect(rvuOf(first)).toMatchObject({ ...rvuOf(sample), contributions: told, history: {} });
  });

  test('gets its columns, its charts and its version, that last of all', () => {
    const edit = editOf(planUpgrade(first));
    expect(edit.laterCells).toMatchObject([
      { name: 'Fiscal_year_start', content: 'January', typed: true },
      { name: 'Cost_axes', content: 'each its own', typed: true },
      { name: 'Fiscal_month', content: { value: 1 }, typed: false },
      { name: 'Period_end', content: { value: 46_387 }, typed: false },
      { sheet: 'settings', name: VERSION_NAME, content: 1, label: 'Workbook version' },
      { name: 'Scores_min', nameHidden: true, content: 1, typed: false },
      { name: 'Scores_max', nameHidden: true, content: 5, typed: false },
    ]);
    expect(edit.cells).toEqual([{ name: VERSION_NAME, value: WORKBOOK_VERSION }]);
    expect(edit).toMatchObject({ addSheets: [], rows: [] });
    expect(edit.redrawSheets.map(({ title }) => title)).toEqual([
      ...['RVU', 'Form data', 'Matrix data', 'Chart data'],
      'Matrix',
      'Gap lists',
      'Gap data',
      'Gaps',
      ...['Review order', 'Review data', 'Review', 'Review figures', 'Review appendix'],
      'Step data',
      'Lookups',
    ]);
    expect(edit.laterColumns.filter(({ isNew }) => isNew)).toHaveLength(
      SECOND.size + LATER.length + sinceSix.length + sinceEight.length + sinceEleven.length
    );
    expect(new Set(edit.formulas.map(({ header }) => header))).toEqual(new Set(changedSinceSix));
    expect(readRvu(applied(first, edit))).toMatchObject({ version: WORKBOOK_VERSION });
  });

  test.each([
    ['refresh', planRefresh],
    ['closing', planClosePeriod],
  ] as const)('is upgraded along by a %s', (_, plan) => {
    const edit = editOf(plan(first));
    expect(edit.cells).toContainEqual({ name: VERSION_NAME, value: WORKBOOK_VERSION });
    expect(edit.laterCells.map(({ name }) => name)).toEqual([
      ...LATER_NAMES,
      VERSION_NAME,
      ...EIGHTH,
    ]);
  });

  test('that lacks a sheet gets it', () => {
    const lost = {
      tables: first.tables.filter(({ name }) => name !== 'Partner_RVU'),
      names: first.names,
    };
    const edit = editOf(planUpgrade(lost));
    expect(edit.addSheets.map(({ key }) => key)).toEqual(['partnerRvu']);
  });
});

const upgradeOf = (source: WorkbookSource, later: LaterKeys) => {
  const reading = readRvu(source);
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return upgradeEdit(source, reading.rvu, reading.rows, recordsWith(later));
};

const older = fc
  .tuple(rvuArbitrary(6).chain(withHistory), laterKeys)
  .map(([rvu, later]) => ({ present: sourceOf(rvuBlueprint(rvu)), later }))
  .map(({ present, later }) => ({ present, later, old: without(unversioned(present), later) }));

describe('columns that came later', () => {
  test('come to the right end with formulas, looks and checks; what was typed stays', () => {
    fc.assert(
      fc.property(older, ({ present, later, old }) => {
        const upgraded = applied(old, upgradeOf(old, later));
        const before = typedCells(old);
        for (const [cell, times] of before) expect(typedCells(upgraded).get(cell)).toBe(times);
        for (const table of old.tables) {
          const now = tableIn(upgraded, table.name);
          expect(now.headers.slice(0, table.headers.length)).toEqual(table.headers);
          expect([...now.headers].sort()).toEqual([...tableIn(present, table.name).headers].sort());
        }
      }),
      { numRuns: runs(15) }
    );
  });

  test('cut off anywhere and planned again, the upgrade ends alike; done again, it changes nothing', () => {
    fc.assert(
      fc.property(older, fc.nat(), ({ later, old }, at) => {
        const edit = upgradeOf(old, later);
        const whole = applied(old, edit);
        const cut = applied(old, edit, at % (stepsOf(edit).length + 1));
        const again = applied(cut, upgradeOf(cut, later));
        expect(again).toEqual(whole);
        expect(applied(whole, upgradeOf(whole, later))).toEqual(whole);
      }),
      { numRuns: runs(15) }
    );
  });

  test('are planned as the sheets of today show them', () => {
    const later = new Set(['Contributions.cash', 'Contributions.cost', 'Actions.dropped']);
    const { laterColumns } = upgradeOf(without(unversioned(sample), later), later);
    const [cash, cost, dropped] = laterColumns;
    expect(laterColumns).toHaveLength(3);
    expect(cash).toMatchObject({
      table: 'Contributions',
      column: { header: 'Cash', role: 'input' },
      sign: '✎ ⌂',
      width: 10,
      hidden: false,
      check: { rule: { kind: 'decimal', min: 0 } },
      headerFormat: { bold: true },
    });
    expect(new Set(cash?.cells)).toEqual(new Set([null]));
    expect(cost).toMatchObject({ column: { role: 'computed' }, check: null, sign: 'ƒ ⌂' });
    expect(cost?.cells[0]).toMatchObject({ formula: expect.stringContaining('[Hours]') });
    expect(dropped).toMatchObject({ table: 'Actions', column: { header: 'Dropped' } });
  });

  test('are blank and no problem until then, and a problem once the workbook should have them', () => {
    const cut = without(sample, new Set(['Contributions.notes']));
    expect(readRvu(cut)).toMatchObject({ problems: [{ code: 'missing-column', field: 'Notes' }] });
  });
});

test('a formula that changed is set where ours stood, not where people typed over it', () => {
  const records = recordsWith(new Set()).map((table) => ({
    ...table,
    columns: table.columns.map((column) =>
      column.key === 'cost' ? { ...column, changed: 2 } : column
    ),
  }));
  const typedOver = withTable(unversioned(sample), 'Contributions', (table) => {
    const at = findColumn(table, 'Cost') ?? -1;
    return {
      ...table,
      formulas: table.formulas.map((row, index) =>
        row.map((each, column) => (column === at ? (index === 1 ? null : '=1+1') : each))
      ),
    };
  });
  const { formulas } = upgradeEdit(typedOver, rvuOf(typedOver), [], records);
  const [cost] = formulas.filter(({ table }) => table === 'Contributions');
  expect(cost).toMatchObject({ header: 'Cost' });
  expect(cost?.cells[0]).toMatchObject({ formula: cost?.formula });
  expect(cost?.cells[1]).toBeUndefined();
});

describe('what was called otherwise', () => {
  const records = recordsWith(new Set()).map((table) => ({
    ...table,
    ...(table.name === 'Actions' ? { was: ['Steps'] } : {}),
    columns: table.columns.map((column) =>
      column.key === 'cash' ? { ...column, was: ['Money'] } : column
    ),
  }));
  const second = unversioned(sample);
  const old: WorkbookSource = {
    ...second,
    tables: second.tables.map((table) => ({
      ...table,
      name: table.name === 'Actions' ? 'Steps' : table.name,
      headers: table.headers.map((each) =>
        table.name === 'Contributions' && each === 'Cash' ? 'Money' : each
      ),
    })),
  };

  test('gets its present name where it is', () => {
    const edit = upgradeEdit(old, SAMPLE, [], records);
    expect(edit.renames).toEqual(
      expect.arrayContaining([
        { kind: 'table', from: 'Steps', to: 'Actions' },
        { kind: 'column', table: 'Contributions', from: 'Money', to: 'Cash' },
      ])
    );
    expect(edit.addSheets).toEqual([]);
    const upgraded = applied(old, edit);
    expect(findTable(upgraded, 'Steps')).toBeUndefined();
    expect(typedCells(upgraded)).toEqual(typedCells(second));
    expect(findName(upgraded, VERSION_NAME)?.value).toBe(WORKBOOK_VERSION);
  });
});
