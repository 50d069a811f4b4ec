import type { BootedExcel, BootOptions } from '../../src/emulator/boot/bootExcel';
import { bootExcel } from '../../src/emulator/boot/bootExcel';

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
