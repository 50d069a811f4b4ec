import type { BootedExcel, BootOptions } from '../src/boot/bootExcel';
import { bootExcel } from '../src/boot/bootExcel';

const opened: BootedExcel[] = [];

/** An Excel of its own for a test; all are closed after each test. */
export const open = async (options: BootOptions = {}): Promise<BootedExcel> => {
  const booted = await bootExcel(options);
  opened.push(booted);
  return booted;
};

export const closeAll = (): void => {
  for (const booted of opened.splice(0)) booted.close();
};

const DATA = [
  ['Name', 'Qty', 'Total', 'Paid'],
  ['Nuts', 2, '=B2*2', true],
  ['Tea', 1, '=B3*2', false],
  ['nuts', 5, '=B4*2', true],
];

/** A small list in A1:D4, in an Excel of the newest set. */
export const withData = async (): Promise<BootedExcel> => {
  const booted = await open({ apiSet: '1.15' });
  await booted.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1:D4').values = DATA;
    await context.sync();
  });
  return booted;
};

/** The code of the error that a promise is refused with; null when it is kept. */
export const codeOf = async (work: Promise<unknown>): Promise<string | null> => {
  try {
    await work;
    return null;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
    throw error;
  }
};

/** A plain object of the library's own realm: only in such it finds the proxies that stand inside. */
export const plain = <T extends object>({ Excel }: Pick<BootedExcel, 'Excel'>, parts: T): T => {
  const make = Excel.run.constructor as new (body: string) => () => object; // Function of that realm
  return Object.assign(new make('return {}')(), parts);
};
