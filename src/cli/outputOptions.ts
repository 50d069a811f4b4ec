/** The options that every command which writes a file knows. */
import type { Arguments, OptionRecord } from './command';
import { outputAt, type Output } from './files';
import type { Io } from './io';

export const OUTPUT_OPTION = {
  name: 'output',
  short: 'o',
  value: 'FILE',
  about: 'the workbook to write (.xlsx)',
} as const satisfies OptionRecord;

export const FORCE_OPTION: OptionRecord = {
  name: 'force',
  about: 'replaces the file where it is there already',
};

/** Where to write; null where it was not said. */
export function outputOf({ options }: Arguments, io: Io): Output | null {
  const path = options.get(OUTPUT_OPTION.name);
  return path === undefined ? null : outputAt(io, path, options.has(FORCE_OPTION.name));
}
