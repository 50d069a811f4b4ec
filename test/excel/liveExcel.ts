import type { ExcelHost } from 'excel-emulator';
import type { BookSnapshot } from 'excel-emulator/book';
import type { BootOptions } from 'excel-emulator/node';
import { bootExcel, installGlobals } from 'excel-emulator/node';
import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import type { Blueprint } from '../../src/workbook/kernel/blueprint';

export interface LiveExcel {
  readonly host: ExcelHost;
  readonly close: () => void;
}

/** Excel with an empty workbook, its library where product code looks for it. */
export const openExcel = async (options: BootOptions = {}): Promise<LiveExcel> => {
  const booted = await bootExcel(options);
  const uninstall = installGlobals(booted);
  return {
    host: booted.host,
    close: () => {
      uninstall();
      booted.close();
    },
  };
};

/**
 * The same with a listener, for which Excel works out every formula after each request: one that meets what is not there
 * yet leaves a warning.
 */
export const openHeardExcel = async (options: BootOptions = {}): Promise<LiveExcel> => {
  const excel = await openExcel(options);
  excel.host.onChange(() => undefined);
  return excel;
};

/** What was drawn in this file of tests, each with the workbook that it became. */
const drawn = new Map<Blueprint, BookSnapshot>();

/**
 * Draws into the empty workbook: really once for each blueprint in a file of tests, later by putting back what it
 * became. For tests of what happens in such a workbook; those of drawing itself draw.
 */
export async function drawOnce(host: ExcelHost, blueprint: Blueprint): Promise<void> {
  const known = drawn.get(blueprint);
  if (known !== undefined) {
    host.restore(known);
    return;
  }
  const result = await drawBlueprint(blueprint);
  if (!result.ok) throw new Error(result.problem.detail);
  drawn.set(blueprint, host.snapshot());
}

/** The workbook as text, equal for equal workbooks; where the selection is does not count. */
export const photograph = (host: ExcelHost): string =>
  JSON.stringify({ ...host.snapshot(), selection: null });

/** The numbers of every `step`th action, and of all at both ends, where things are made and finished. */
export const cutPoints = (actions: number, step: number, ends: number): readonly number[] =>
  Array.from({ length: actions }, (_, index) => index).filter(
    (index) => index % step === 0 || index < ends || index >= actions - ends
  );

/** What stands in a cell, as a person sees its value. */
export const valueAt = (host: ExcelHost, title: string, row: number, column: number): unknown => {
  const sheet = host.book.sheets.find(({ name }) => name === title);
  if (sheet === undefined) throw new Error(`no sheet ${title}`);
  return host.engine.valueAt(sheet, row, column);
};
