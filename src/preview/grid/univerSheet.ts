/** Sheets as the grid keeps them. */
import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/presets';
import type { ICellData, IFreeze, IRange, IWorksheetData } from '@univerjs/presets';
import type { SheetView, ShownArea, ShownTrack } from '../view/sheetView';
import { keyCell } from '../view/sheetView';
import { univerCell } from './univerCells';

/** Room to scroll and type below and beside what is filled. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** An area as Univer's range, both ends included. */
export function univerRange(area: ShownArea): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

/** Univer's freeze: -1 where nothing is frozen. */
export function univerFreeze({ rows, columns }: SheetView['freeze']): IFreeze {
  return {
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

function cellMatrix(view: SheetView): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const [key, cell] of view.cells) {
    const [row, column] = keyCell(key);
    (matrix[row] ??= {})[column] = univerCell(cell);
  }
  return matrix;
}

const extent = (view: SheetView, axis: 0 | 1): number =>
  Math.max(0, ...[...view.cells.keys()].map((key) => keyCell(key)[axis] + 1));

function columnData(tracks: ReadonlyMap<number, ShownTrack>) {
  return Object.fromEntries(
    [...tracks].map(([index, { size, hidden }]) => [index, { w: size, hd: flag(hidden) }])
  );
}

function rowData(tracks: ReadonlyMap<number, ShownTrack>) {
  return Object.fromEntries(
    [...tracks].map(([index, { size, hidden }]) => [
      index,
      { h: size, ia: BooleanNumber.FALSE, hd: flag(hidden) },
    ])
  );
}

/** How many rows and columns the grid offers for a sheet. */
export function gridSize(view: SheetView): { readonly rows: number; readonly columns: number } {
  return {
    rows: Math.max(LEAST_ROWS, extent(view, 0) + SPARE_ROWS),
    columns: Math.max(LEAST_COLUMNS, extent(view, 1) + SPARE_COLUMNS),
  };
}

/** A whole sheet as Univer takes it in one go. */
export function univerSheet(view: SheetView): IWorksheetData {
  const { rows, columns } = gridSize(view);
  return mergeWorksheetSnapshotWithDefault({
    id: view.id,
    name: view.name,
    hidden: flag(view.hidden),
    tabColor: view.tabColor ?? '',
    freeze: univerFreeze(view.freeze),
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth: view.defaultColumn,
    defaultRowHeight: view.defaultRow,
    mergeData: view.merges.map(univerRange),
    cellData: cellMatrix(view),
    rowData: rowData(view.rows),
    columnData: columnData(view.columns),
    showGridlines: flag(view.gridlines),
    gridlinesColor: '#E1E3E6',
  });
}
