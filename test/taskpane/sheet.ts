/** What a person does and sees at the grid beside the pane, for tests. */
import type { BootedExcel } from 'excel-emulator/node';

interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

/** The grid of a booted Excel; where no table is named, in the words of the Contributions table. */
export interface Grid {
  readonly cell: (id: string, header: string) => Promise<Cell>;
  /** Types into the contribution's cell, as at the keyboard. */
  readonly type: (id: string, header: string, text: string) => Promise<void>;
  /** Puts a value there past the cell's validation, as pasting does. */
  readonly paste: (id: string, header: string, value: string | number) => Promise<void>;
  /** All cells under that header. */
  readonly column: (header: string) => Promise<readonly unknown[]>;
  /** What stands in the table, without blank rows. */
  readonly rows: (table: string) => Promise<readonly (readonly unknown[])[]>;
  readonly deleteTable: (table: string) => Promise<void>;
  readonly deleteColumn: (table: string, header: string) => Promise<void>;
  readonly selected: () => Promise<string>;
  readonly sheets: () => Promise<readonly string[]>;
}

export function gridOf({ Excel, host }: BootedExcel): Grid {
  const cell = (id: string, header: string): Promise<Cell> =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Contributions');
      const range = table.getRange();
      range.load('values,rowIndex,columnIndex');
      table.worksheet.load('name');
      await context.sync();
      const values: readonly (readonly unknown[])[] = range.values;
      const across = values[0]?.indexOf(header) ?? -1;
      const down = values.findIndex((row) => row[0] === id);
      if (across < 0 || down < 0) throw new Error(`There is no ${header} of ${id} in the table.`);
      return {
        sheet: table.worksheet.name,
        row: range.rowIndex + down,
        column: range.columnIndex + across,
        value: values[down]?.[across],
      };
    });

  return {
    cell,
    type: async (id, header, text) => {
      const { sheet, row, column } = await cell(id, header);
      const result = host.userEdit(sheet, row, column, text, { force: true });
      if (!result.ok) throw new Error(result.message);
    },
    paste: async (id, header, value) => {
      const { sheet, row, column } = await cell(id, header);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getCell(row, column).values = [[value]];
        await context.sync();
      });
    },
    column: (header) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('Contributions');
        const range = table.columns.getItem(header).getDataBodyRange();
        range.load('values');
        await context.sync();
        const values: readonly (readonly unknown[])[] = range.values;
        return values.map(([value]) => value);
      }),
    rows: (table) =>
      Excel.run(async (context) => {
        const range = context.workbook.tables.getItem(table).getDataBodyRange();
        range.load('values');
        await context.sync();
        const values: readonly (readonly unknown[])[] = range.values;
        return values.filter((row) => row.some((value) => value !== ''));
      }),
    deleteTable: (table) =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem(table).delete();
        await context.sync();
      }),
    deleteColumn: (table, header) =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem(table).columns.getItem(header).delete();
        await context.sync();
      }),
    selected: () =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load('address');
        await context.sync();
        return range.address;
      }),
    sheets: () =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name');
        await context.sync();
        return worksheets.items.map(({ name }) => name);
      }),
  };
}
