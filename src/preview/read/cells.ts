/** A view of a sheet's cells. */
import type { Engine, Scalar, Sheet } from 'excel-emulator/book';
import { cellAddress, columnOfKey, isError, patchAt, rowOfKey } from 'excel-emulator/book';
import { cellKey } from '../view/sheetView';
import type { ShownCell, ShownEdge, ShownFault, ShownStyle, ShownValue } from '../view/sheetView';
import { conditionsOf } from './conditional';
import { shownStyle } from './style';

const shownValue = (value: Scalar): ShownValue => (isError(value) ? value.code : value);

/** Errors and truth values stand in the middle unless told otherwise. */
function aligned(style: ShownStyle, value: Scalar): ShownStyle {
  if (style.horizontal || !(isError(value) || typeof value === 'boolean')) return style;
  return { ...style, horizontal: 'center' };
}

const RED: ShownEdge = { color: '#C50F1F', style: 'medium' };

/** Frames what a check refuses: seen without the colour too. */
const framed = (cell: ShownCell): ShownCell => ({
  ...cell,
  style: { ...cell.style, top: RED, bottom: RED, left: RED, right: RED },
});

/** Every cell of a sheet that holds something or looks like something. */
export function shownCellsOf(
  engine: Engine,
  sheet: Sheet,
  faults: readonly ShownFault[]
): ReadonlyMap<string, ShownCell> {
  const conditions = conditionsOf(engine, sheet, cellAddress);
  const cells = new Map<string, ShownCell>();
  for (const key of new Set([...sheet.cells.keys(), ...sheet.formats.cells.keys()])) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const value = engine.valueAt(sheet, row, column);
    const style = conditions.over(row, column, shownStyle(patchAt(sheet.formats, row, column)));
    cells.set(cellKey(row, column), {
      value: shownValue(value),
      formula: sheet.cells.get(key)?.formula ?? null,
      style: aligned(style, value),
    });
  }
  for (const { row, column } of faults) {
    const cell = cells.get(cellKey(row, column));
    if (cell) cells.set(cellKey(row, column), framed(cell));
  }
  return cells;
}
