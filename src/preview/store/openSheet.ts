/** Remembers which sheet was open. */
import type { ExcelHost } from 'excel-emulator';
import type { Area } from 'excel-emulator/book';
import { findSheet, fits } from 'excel-emulator/book';
import { fieldsOf } from '../view/fields';

const KEY = 'reciprocal-open-sheet';

/** Notes at once where a person is: the workbook itself is kept a moment later. */
export function noteOpenSheet({ book }: ExcelHost): void {
  const { sheet, area } = book.selection;
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ sheet: sheet.name, area }));
  } catch {
    // Without storage the page begins where the workbook was kept.
  }
}

const isArea = (value: unknown): value is Area => {
  const { row, column, rows, columns } = fieldsOf(value);
  return [row, column, rows, columns].every(Number.isInteger);
};

function noted(): { readonly sheet: string; readonly area: Area } | null {
  try {
    const { sheet, area } = fieldsOf(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
    return typeof sheet === 'string' && isArea(area) && fits(area) ? { sheet, area } : null;
  } catch {
    return null;
  }
}

/** Goes back to the sheet that was open before the page was loaded again, where it is still there. */
export function openNotedSheet(host: ExcelHost): void {
  const place = noted();
  const sheet = place && findSheet(host.book, place.sheet);
  if (place && sheet?.visibility === 'Visible') host.userSelect(sheet.id, place.area);
}

/** Another workbook opens where it was closed. */
export function forgetOpenSheet(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Without storage nothing was noted.
  }
}
