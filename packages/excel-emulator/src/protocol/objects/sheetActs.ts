/** What can be done to a sheet as a whole. */
import { areaOf } from '../../book/area';
import { findSheet, sheetNameFault, visibleSheets } from '../../book/book';
import { copySheet } from '../../book/copySheet';
import { rewriteBook } from '../../book/formulas';
import type { Book, Sheet } from '../../book/model';
import { problem } from '../../book/problem';
import { integerOf, isRecord } from '../apiObject';
import type { ApiContext } from '../context';
import { enumOf } from '../context';
import { leaveChart } from './chartActs';

/** Brings a sheet to the front. */
export function activateSheet(context: ApiContext, sheet: Sheet): void {
  const { book, changes } = context;
  if (book.active === sheet) return;
  if (sheet.visibility !== 'Visible') throw problem('InvalidOperation', 'the sheet is hidden');
  leaveChart(context);
  changes.add({ kind: 'sheetDeactivated', sheet: book.active });
  book.active = sheet;
  book.selection = { sheet, area: areaOf(0, 0) };
  changes.add({ kind: 'sheetActivated', sheet });
}

/** @throws AccessDenied when the workbook's structure is protected. */
export function checkStructure(book: Book): void {
  if (book.protected) throw problem('AccessDenied', 'the workbook is protected');
}

/** Gives a sheet another title; formulas follow. */
export function renameSheet(context: ApiContext, sheet: Sheet, name: string): void {
  const { book } = context;
  checkStructure(book);
  const fault = sheetNameFault(book, name, sheet);
  if (fault !== null) {
    const taken = findSheet(book, name) !== undefined;
    throw problem(taken ? 'ItemAlreadyExists' : 'InvalidArgument', fault);
  }
  const nameBefore = sheet.name;
  const old = nameBefore.toLowerCase();
  sheet.name = name;
  rewriteBook(book, { sheet: (known) => (known.toLowerCase() === old ? name : known) });
  context.changes.add({ kind: 'sheetRenamed', sheet });
  const args = { nameBefore, nameAfter: name };
  context.changes.add({ kind: 'sheetEvent', sheet, event: 'NameChanged', args });
}

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

const isLastVisible = (book: Book, sheet: Sheet): boolean =>
  visibleSheets(book).every((other) => other === sheet);

export function setVisibility(context: ApiContext, sheet: Sheet, value: unknown): void {
  const { book } = context;
  const visibility = enumOf(context, 'SheetVisibility', value);
  checkStructure(book);
  if (visibility !== 'Visible' && isLastVisible(book, sheet)) {
    throw problem('InvalidOperation', 'a workbook has at least one visible sheet');
  }
  const visibilityBefore = sheet.visibility;
  sheet.visibility = VISIBILITIES.find((known) => known === visibility) ?? 'Visible';
  if (sheet.visibility !== 'Visible' && book.active === sheet) {
    const [next] = visibleSheets(book);
    if (next !== undefined) activateSheet(context, next);
  }
  if (visibilityBefore !== sheet.visibility) {
    const args = { visibilityBefore, visibilityAfter: sheet.visibility };
    context.changes.add({ kind: 'sheetEvent', sheet, event: 'VisibilityChanged', args });
  }
  context.changes.add({ kind: 'sheetChanged', sheet });
}

export function setPosition(context: ApiContext, sheet: Sheet, value: unknown): void {
  const { book } = context;
  checkStructure(book);
  const position = integerOf(value);
  if (position < 0 || position >= book.sheets.length) throw problem('InvalidArgument', 'position');
  const positionBefore = book.sheets.indexOf(sheet);
  const others = book.sheets.filter((other) => other !== sheet);
  book.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  if (position !== positionBefore) {
    const args = { positionBefore, positionAfter: position };
    context.changes.add({ kind: 'sheetEvent', sheet, event: 'Moved', args });
  }
  context.changes.add({ kind: 'sheetChanged', sheet });
}

const positionOf = (book: Book, place: string, beside: Sheet | null): number => {
  if (place === 'End') return book.sheets.length;
  if (place === 'None' || place === 'Beginning') return 0;
  if (beside === null) throw problem('InvalidArgument', 'the sheet that the copy stands beside');
  return book.sheets.indexOf(beside) + (place === 'After' ? 1 : 0);
};

/** `worksheet.copy`: a sheet like this one, at the beginning unless it is told where. */
export function copyOf(
  context: ApiContext,
  sheet: Sheet,
  [place, beside]: readonly unknown[]
): Sheet {
  const { book } = context;
  checkStructure(book);
  const model: unknown = isRecord(beside) ? beside['model'] : null;
  const other = book.sheets.find((known) => known === model) ?? null;
  const type = enumOf(context, 'WorksheetPositionType', place ?? 'None');
  const copy = copySheet(book, sheet, positionOf(book, type, other));
  context.changes.add({ kind: 'sheetAdded', sheet: copy });
  return copy;
}

/** Takes a sheet away; references to it become #REF!. */
export function deleteSheet(context: ApiContext, sheet: Sheet): null {
  const { book } = context;
  checkStructure(book);
  if (isLastVisible(book, sheet)) throw problem('InvalidOperation', 'the last visible sheet');
  const own = sheet.name.toLowerCase();
  const place = book.sheets.indexOf(sheet);
  context.changes.add({ kind: 'sheetDeleted', sheet });
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.tables = book.tables.filter((table) => table.sheet !== sheet);
  book.names = book.names.filter((name) => name.sheet !== sheet);
  rewriteBook(book, { area: (name, area) => (name.toLowerCase() === own ? null : area) });
  // Activates the sheet to the right, or the last one.
  const visible = visibleSheets(book);
  const next = visible.find((other) => book.sheets.indexOf(other) >= place) ?? visible.at(-1);
  if (book.active === sheet && next !== undefined) {
    book.active = next;
    book.selection = { sheet: next, area: areaOf(0, 0) };
    context.changes.add({ kind: 'sheetActivated', sheet: next });
  }
  return null;
}
