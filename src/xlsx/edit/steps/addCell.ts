/** The step that adds a named cell. */
import type { LaterCell } from '../../../workbook/kernel/edit';
import type { OpenFile } from '../openFile';
import { RelationsDoc } from '../parts/relationsDoc';
import { eachElement, textOf } from '../parts/xmlTree';
import type { SheetDoc } from '../sheet/sheetDoc';

/** The lowest row that a picture or chart of the sheet reaches, or -1. */
const lastDrawnRow = (file: OpenFile, sheet: SheetDoc): number => {
  const rows: number[] = [];
  new RelationsDoc(file.parts, sheet.path).paths('drawing').forEach((path) => {
    let inCorner = false;
    eachElement(file.parts.tree(path).root, (element) => {
      if (element.name === 'from' || element.name === 'to') inCorner = true;
      if (element.name === 'row' && inCorner) rows.push(Number(textOf(element)));
    });
  });
  return Math.max(-1, ...rows.filter(Number.isFinite));
};

/** The first row below everything on the sheet. */
const rowBelow = (file: OpenFile, sheet: SheetDoc): number => {
  const tables = file.tables
    .filter((each) => each.sheet === sheet)
    .map(({ table: { area } }) => area.row + area.rows - 1);
  const named = file.workbook.namedCells(sheet.title).map(({ row }) => row);
  const merged = sheet.merged().map(({ row, rows }) => row + rows - 1);
  const drawn = lastDrawnRow(file, sheet);
  return Math.max(sheet.rows.lastFilled(), drawn, ...tables, ...named, ...merged) + 1;
};

const draw = (file: OpenFile, edit: LaterCell, sheet: SheetDoc): void => {
  const row = rowBelow(file, sheet);
  const { column } = edit;
  file.write(sheet, { row, column, cell: edit.label, format: edit.labelFormat });
  file.write(sheet, { row, column: column + 1, cell: edit.content, format: edit.format });
  if (edit.about !== null) {
    file.write(sheet, { row, column: column + 2, cell: edit.about, format: edit.aboutFormat });
  }
  const area = { row, column: column + 1, rows: 1, columns: 1 };
  if (edit.check !== null) sheet.setCheck({ ...edit.check, area });
  file.workbook.setName(edit.name, sheet.title, area, edit.nameHidden);
};

/** A cell that is there is filled where it is blank; a computed one is ours to set again. */
const update = (file: OpenFile, edit: LaterCell): void => {
  const placed = file.named(edit.name);
  if (placed === null) return;
  const { sheet, area } = placed;
  if (edit.typed && !sheet.rows.isBlank(area.row, area.column)) return;
  if (edit.typed && edit.content === null) return;
  file.write(sheet, { row: area.row, column: area.column, cell: edit.content });
};

/** A named cell that a later version brought: below everything on its sheet, or where it is already. */
export function addCell(file: OpenFile, edit: LaterCell): void {
  if (file.table(edit.name) !== null) {
    file.report({ code: 'name-taken', name: edit.name });
    return;
  }
  if (file.named(edit.name) !== null) {
    update(file, edit);
    return;
  }
  const sheet = file.stamped(edit.sheet)?.sheet;
  if (sheet === undefined) {
    file.report({ code: 'missing-sheet', key: edit.sheet });
    return;
  }
  draw(file, edit, sheet);
}
