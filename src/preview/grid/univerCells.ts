/** Cells as the grid keeps them. */
import { CellValueType } from '@univerjs/presets';
import type { ICellData } from '@univerjs/presets';
import type { ShownCell, ShownValue } from '../view/sheetView';
import { univerStyle } from './univerStyle';

const EMPTY: ShownCell = { value: null, formula: null, style: {} };

function valueType(value: ShownValue): CellValueType | null {
  if (typeof value === 'number') return CellValueType.NUMBER;
  if (typeof value === 'boolean') return CellValueType.BOOLEAN;
  return value === null ? null : CellValueType.STRING;
}

/** Univer keeps truth values as 1 and 0. */
function rawValue(value: ShownValue): string | number | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value;
}

/** A cell as Univer keeps it; an absent one empties the cell without deleting it. */
export function univerCell(cell: ShownCell | undefined): ICellData {
  const { value, formula, style } = cell ?? EMPTY;
  return {
    v: rawValue(value),
    t: valueType(value),
    f: formula,
    s: univerStyle(style),
    p: null,
  };
}
