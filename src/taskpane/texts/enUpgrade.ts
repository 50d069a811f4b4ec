/** English: a workbook that an earlier version made. */
import { listed } from '../../workbook/kernel/wording';

export const upgrade = {
  title: 'This workbook was made with an earlier version of Reciprocal.',
  body: 'Nothing that you typed changes.',
  adds: (what: readonly string[]) => `The update adds ${listed(what)}.`,
  sheet: (title: string) => `the sheet ${title}`,
  column: (header: string, table: string) => `the column ${header} in ${table}`,
  cell: (label: string) => `the cell “${label}”`,
  formula: (header: string, table: string) => `new formulas in ${header} of ${table}`,
  action: 'Update workbook',
  busy: 'Updating the workbook…',
  done: 'The workbook is up to date.',
};
