/** Draws changes into the grid. */
import type { FUniver, ICellData } from '@univerjs/presets';
import type { WorkbookView, SheetView, ShownCell, ShownTrack } from '../view/sheetView';
import { keyCell } from '../view/sheetView';
import { changedCells, changedSheets, sameParts } from './changes';
import { FROM_HOST } from './mutate';
import type { Mutate } from './mutate';
import { univerCell } from './univerCells';
import { gridSize, univerFreeze, univerRange, univerSheet } from './univerSheet';

interface SheetChange {
  readonly before: SheetView;
  readonly after: SheetView;
}

function paintCells(mutate: Mutate, { before, after }: SheetChange): void {
  const changed = changedCells(before.cells, after.cells);
  if (changed.size === 0) return;
  const cellValue: Record<number, Record<number, ICellData>> = {};
  const put = (key: string, cell: ShownCell | undefined): void => {
    const [row, column] = keyCell(key);
    (cellValue[row] ??= {})[column] = univerCell(cell);
  };
  changed.forEach((cell, key) => put(key, cell));
  mutate('sheet.mutation.set-range-values', { cellValue });
}

function paintSize(mutate: Mutate, { before, after }: SheetChange): void {
  const [old, now] = [gridSize(before), gridSize(after)];
  if (now.rows > old.rows) {
    mutate('sheet.mutation.set-worksheet-row-count', { rowCount: now.rows });
  }
  if (now.columns > old.columns) {
    mutate('sheet.mutation.set-worksheet-column-count', { columnCount: now.columns });
  }
}

const column = (index: number) => univerRange({ row: 0, column: index, rows: 1, columns: 1 });
const row = (index: number) => univerRange({ row: index, column: 0, rows: 1, columns: 1 });

type Tracks = ReadonlyMap<number, ShownTrack>;

/** The tracks whose size or visibility differ, with what they are now. */
function changedTracks(before: Tracks, after: Tracks, size: number): [number, ShownTrack][] {
  const all = new Set([...before.keys(), ...after.keys()]);
  const plain: ShownTrack = { size, hidden: false };
  return [...all].flatMap((index): [number, ShownTrack][] => {
    const now = after.get(index) ?? plain;
    return sameParts(before.get(index) ?? plain, now) ? [] : [[index, now]];
  });
}

function paintTracks(mutate: Mutate, { before, after }: SheetChange): void {
  for (const [index, now] of changedTracks(before.columns, after.columns, after.defaultColumn)) {
    const ranges = [column(index)];
    // Univer gives a width to visible columns only.
    mutate('sheet.mutation.set-col-visible', { ranges });
    mutate('sheet.mutation.set-worksheet-col-width', { ranges, colWidth: now.size });
    if (now.hidden) mutate('sheet.mutation.set-col-hidden', { ranges });
  }
  for (const [index, now] of changedTracks(before.rows, after.rows, after.defaultRow)) {
    const ranges = [row(index)];
    mutate('sheet.mutation.set-worksheet-row-is-auto-height', { ranges, autoHeightInfo: 0 });
    mutate('sheet.mutation.set-worksheet-row-height', { ranges, rowHeight: now.size });
    mutate(now.hidden ? 'sheet.mutation.set-row-hidden' : 'sheet.mutation.set-row-visible', {
      ranges,
    });
  }
}

function paintMerges(mutate: Mutate, { before, after }: SheetChange): void {
  if (sameParts(before.merges, after.merges)) return;
  mutate('sheet.mutation.remove-worksheet-merge', { ranges: before.merges.map(univerRange) });
  mutate('sheet.mutation.add-worksheet-merge', { ranges: after.merges.map(univerRange) });
}

function paintTab(mutate: Mutate, { before, after }: SheetChange): void {
  if (before.name !== after.name) {
    mutate('sheet.mutation.set-worksheet-name', { name: after.name });
  }
  if (before.tabColor !== after.tabColor) {
    mutate('sheet.mutation.set-tab-color', { color: after.tabColor ?? '' });
  }
}

function paintFrame(mutate: Mutate, { before, after }: SheetChange): void {
  if (before.hidden !== after.hidden) {
    mutate('sheet.mutation.set-worksheet-hidden', { hidden: after.hidden ? 1 : 0 });
  }
  if (before.gridlines !== after.gridlines) {
    mutate('sheet.mutation.toggle-gridlines', { showGridlines: after.gridlines ? 1 : 0 });
  }
  if (!sameParts(before.freeze, after.freeze)) {
    mutate('sheet.mutation.set-frozen', univerFreeze(after.freeze));
  }
}

function paintSheet(mutate: Mutate, change: SheetChange): void {
  paintTab(mutate, change);
  paintFrame(mutate, change);
  paintSize(mutate, change);
  paintTracks(mutate, change);
  paintMerges(mutate, change);
  paintCells(mutate, change);
}

/** Lets Univer's order follow the workbook's, moving one sheet at a time. */
function paintOrder(api: FUniver, unitId: string, book: WorkbookView, mutate: Mutate): void {
  book.sheets.forEach((sheet, toOrder) => {
    const order =
      api
        .getWorkbook(unitId)
        ?.getSheets()
        .map((each) => each.getSheetId()) ?? [];
    const fromOrder = order.indexOf(sheet.id);
    if (fromOrder < 0 || fromOrder === toOrder) return;
    mutate('sheet.mutation.set-worksheet-order', { subUnitId: sheet.id, fromOrder, toOrder });
  });
}

/** Draws what differs between two views of the workbook, and nothing else. */
export function paint(
  api: FUniver,
  unitId: string,
  before: WorkbookView,
  after: WorkbookView
): void {
  const mutate: Mutate = (id, params) => {
    api.syncExecuteCommand(id, { unitId, ...params }, { onlyLocal: true, [FROM_HOST]: true });
  };
  const on =
    (sheet: SheetView): Mutate =>
    (id, params) =>
      mutate(id, { subUnitId: sheet.id, ...params });
  const { added, removed, kept } = changedSheets(before, after);
  added.forEach(({ sheet, index }) => {
    mutate('sheet.mutation.insert-sheet', { index, sheet: univerSheet(sheet) });
  });
  kept.forEach((change) => paintSheet(on(change.after), change));
  // After adding: a workbook is never without a sheet. The one that is seen must not be taken away.
  if (removed.length > 0) api.getWorkbook(unitId)?.setActiveSheet(after.activeSheet);
  removed.forEach((sheet) => on(sheet)('sheet.mutation.remove-sheet', {}));
  paintOrder(api, unitId, after, mutate);
}
