import type {
  Blueprint,
  SheetPlan,
  TablePlan,
  ValidationRule,
} from '../../src/workbook/kernel/blueprint';
import { BlueprintError } from '../../src/xlsx/write/blueprintError';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { area, blueprintOf, cellsBlueprint, emptySheet, formula } from './makeBlueprint';

const faultOf = (blueprint: Blueprint): BlueprintError => {
  try {
    writeWorkbook(blueprint);
  } catch (error) {
    if (error instanceof BlueprintError) return error;
    throw error;
  }
  throw new Error('it was written');
};

const sheetWith = (over: Partial<SheetPlan>): Blueprint =>
  blueprintOf([{ ...emptySheet('s', 'Sheet'), ...over }]);

const table: TablePlan = {
  name: 'T',
  row: 0,
  column: 0,
  columns: [{ header: 'A', role: 'input' }],
  rows: [['x']],
  filterButtons: false,
};

const ruled = (rule: ValidationRule, prompt = 'p'): Blueprint =>
  sheetWith({
    validations: [
      {
        area: area(2, 1),
        rule,
        severity: 'stop',
        promptTitle: 't',
        prompt,
        errorTitle: 'e',
        error: 'e',
      },
    ],
  });

describe('what a file can not hold', () => {
  it('is refused with sheet and cell, not cut', () => {
    const fault = faultOf(cellsBlueprint([[null], [null, 'x'.repeat(32_768)]]));
    expect(fault.code).toBe('text-too-long');
    expect(fault.place).toMatchObject({ sheet: 'Cells', address: 'B2' });
    expect(() => writeWorkbook(cellsBlueprint([['x'.repeat(32_767)]]))).not.toThrow();
  });

  it.each([NaN, Infinity])('%p is refused, as a value and as a result', (value) => {
    expect(faultOf(cellsBlueprint([[value]])).code).toBe('number-not-finite');
    expect(faultOf(cellsBlueprint([[formula('=1', value)]])).code).toBe('number-not-finite');
  });

  it.each<[string, Blueprint]>([
    ['sheet-title-invalid', blueprintOf([emptySheet('s', 'a/b')])],
    ['sheet-title-invalid', blueprintOf([emptySheet('s', 'x'.repeat(32))])],
    ['sheet-title-invalid', blueprintOf([emptySheet('s', '')])],
    ['duplicate-name', blueprintOf([emptySheet('s', 'A'), emptySheet('t', 'a')])],
    ['duplicate-name', blueprintOf([emptySheet('s', 'A'), emptySheet('s', 'B')])],
    ['duplicate-name', sheetWith({ tables: [table, { ...table, row: 5, name: 't' }] })],
    ['sheet-unknown', { ...sheetWith({}), activeSheet: 'nowhere' }],
    ['sheet-unknown', sheetWith({ hidden: true })],
    ['sheet-unknown', cellsBlueprint([[{ text: 'x', toSheet: 'nowhere' }]])],
    [
      'sheet-unknown',
      blueprintOf(
        [emptySheet('s', 'S')],
        [{ name: 'N', target: { sheet: 'q', area: area(0, 0) }, hidden: false }]
      ),
    ],
    ['outside-sheet', sheetWith({ formats: [{ area: area(0, 16_384), format: {} }] })],
    [
      'outside-sheet',
      sheetWith({ blocks: [{ role: 'fixed', row: 1_048_576, column: 0, cells: [[1]] }] }),
    ],
    ['table-invalid', sheetWith({ tables: [{ ...table, rows: [] }] })],
    ['table-invalid', sheetWith({ tables: [{ ...table, rows: [['a', 'b']] }] })],
    ['table-invalid', sheetWith({ tables: [{ ...table, columns: [] }] })],
    [
      'table-invalid',
      sheetWith({
        tables: [
          {
            ...table,
            rows: [[1, 2]],
            columns: [
              { header: 'A', role: 'input' },
              { header: 'a', role: 'input' },
            ],
          },
        ],
      }),
    ],
    ['list-too-long', ruled({ kind: 'list', choices: ['x'.repeat(256)] })],
    ['list-choice-has-comma', ruled({ kind: 'list', choices: ['a,b'] })],
    ['message-too-long', ruled({ kind: 'date' }, 'x'.repeat(256))],
    ['color-invalid', sheetWith({ tabColor: 'red' })],
  ])('%s', (code, blueprint) => {
    expect(faultOf(blueprint).code).toBe(code);
  });
});
