import { RVU, read, source } from './smallBook';
import { DEFAULT_SETTINGS } from '../../src/model/alliance';
import { readRvu } from '../../src/workbook/book/readRvu';
import type { SourceTable } from '../../src/workbook/kernel/source';
import { CONTRIBUTION_TABLE } from '../../src/workbook/kernel/shared/contributionsTable';

describe('whose workbook it is', () => {
  test('a workbook without tables or names is none of ours', () => {
    expect(readRvu({ tables: [], names: [] })).toEqual({ kind: 'not-ours' });
  });

  test('others’ names and others’ Contributions do not make it ours', () => {
    const names = source.names.slice(0, 1).map((each) => ({ ...each, name: 'Print_Titles' }));
    const table = { ...blankTable(CONTRIBUTION_TABLE.name), headers: ['Employee', 'Pension'] };
    expect(readRvu({ tables: [table], names }).kind).toBe('not-ours');
  });

  test.each([
    ['our table without any name', { tables: source.tables, names: [] }, 'rvu'],
    ['our names without any table', { tables: [], names: source.names }, 'rvu'],
    ['one of our names', { tables: [], names: source.names.slice(0, 1) }, 'rvu'],
    ['a header of ours', { tables: [blankTable(CONTRIBUTION_TABLE.name, 'Id')], names: [] }, 'rvu'],
    [
      'a computed header only',
      { tables: [blankTable(CONTRIBUTION_TABLE.name, 'Cost')], names: [] },
      'not-ours',
    ],
  ] as const)('%s', (_, from, kind) => {
    expect(readRvu(from).kind).toBe(kind);
  });

  test('names and tables are found in any case', () => {
    const shouted = {
      tables: source.tables.map((table) => ({ ...table, name: table.name.toUpperCase() })),
      names: source.names.map((name) => ({ ...name, name: name.name.toUpperCase() })),
    };
    expect(read(shouted)).toEqual(read(source));
  });

  test('each missing table and name is told, the rest is read', () => {
    const { problems, rvu, places, rows } = read({ tables: [], names: source.names });
    expect(problems).toEqual([
      { code: 'missing-table', table: 'Contributions' },
      { code: 'missing-table', table: 'Actions' },
      { code: 'missing-table', table: 'Departments' },
    ]);
    expect(rvu.alliance.us).toEqual(RVU.alliance.us);
    expect([rvu.contributions, rvu.alliance.departments, [...places], rows]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    const nameless = read({ tables: source.tables, names: [] });
    expect(nameless.rvu.contributions).toEqual(read(source).rvu.contributions);
    expect(nameless.rvu.settings).toEqual(DEFAULT_SETTINGS);
    expect(nameless.rvu.alliance).toMatchObject({
      us: { name: '', manager: '', sponsor: null },
      currency: '',
      cadence: 'quarterly',
    });
    expect(nameless.rvu.period).toBeNull();
    expect(nameless.problems).toHaveLength(19);
    expect(nameless.problems[0]).toEqual({
      code: 'missing-name',
      name: 'Us_name',
      field: 'Our company',
    });
  });
});

function blankTable(name: string, ...headers: readonly string[]): SourceTable {
  return { name, sheet: 'S', row: 0, column: 0, headers, rows: [], formulas: [] };
}
