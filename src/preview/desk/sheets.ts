import type { FUniver } from '@univerjs/presets';
import { createChartLayer } from '../charts/layer';
import type { FormatNumber } from '../charts/scatterSvg';
import { BOOK_ID, createGrid } from '../grid/grid';
import { createListArrow } from '../grid/listArrow';
import { listen } from '../grid/listen';
import type { Intent } from '../grid/intents';
import { paint } from '../grid/painter';
import { isInside } from '../grid/place';
import type { CellPlace } from '../grid/place';
import { viewportOf } from '../grid/viewport';
import { createCellNote } from '../shell/cellNote';
import { need } from '../shell/element';
import type { BookView, SheetView, ShownArea } from '../view/sheetView';

export interface Selected {
  readonly sheet: string;
  readonly area: ShownArea;
}

export interface SheetsEvents {
  /** A person did something to the workbook. */
  readonly act: (intent: Intent) => void;
  /** A person selected cells or went to another sheet. */
  readonly select: (selected: Selected) => void;
  readonly format: FormatNumber;
}

export interface Sheets {
  /** Draws what has changed since the last view. */
  readonly show: (book: BookView) => void;
  /** Goes to cells, as when the add-in selects them. */
  readonly goTo: (selected: Selected) => void;
  readonly focus: () => void;
  readonly openList: () => void;
}

const GRID_CANVAS = 'canvas[id^="univer-sheet-main-canvas"]';

/** Lays the chart layer exactly over the grid's canvas, whatever the bars around it take. */
function coverCanvas(grid: HTMLElement, layer: HTMLElement): void {
  const cover = (): void => {
    const canvas = grid.querySelector<HTMLElement>(GRID_CANVAS);
    if (!canvas) return;
    const [inner, outer] = [canvas.getBoundingClientRect(), grid.getBoundingClientRect()];
    layer.style.left = `${inner.left - outer.left}px`;
    layer.style.top = `${inner.top - outer.top}px`;
    layer.style.width = `${inner.width}px`;
    layer.style.height = `${inner.height}px`;
  };
  new ResizeObserver(cover).observe(grid);
  cover();
}

const areaOf = (range: {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}): ShownArea => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

function activeView(api: FUniver, book: BookView): SheetView | null {
  const id = api.getActiveWorkbook()?.getActiveSheet().getSheetId();
  return book.sheets.find((sheet) => sheet.id === id) ?? null;
}

/** Shows a workbook in the page's grid, with its charts, lists and notes. */
export function createSheets(first: BookView, events: SheetsEvents): Sheets {
  const grid = need('grid');
  const layer = need('charts');
  const api = createGrid(grid, first);
  let book = first;
  const charts = createChartLayer(layer, events.format);
  const list = createListArrow(api, BOOK_ID);
  const note = createCellNote(need('cell-note'));

  const look = (): void => {
    const sheet = activeView(api, book);
    if (!sheet) return;
    charts.move(viewportOf(api, sheet));
    note.move(viewportOf(api, sheet));
  };
  const showCharts = (): void => {
    const sheet = activeView(api, book);
    if (sheet) charts.show(sheet);
    look();
  };
  const attend = (place: CellPlace): void => {
    const sheet = book.sheets.find(({ id }) => id === place.sheet);
    list.show(place, sheet?.lists.find(({ area }) => isInside(area, place))?.choices ?? null);
    const prompt = sheet?.prompts.find(({ area }) => isInside(area, place)) ?? null;
    note.show(sheet ?? null, place, prompt);
    look();
  };

  listen(api, BOOK_ID, events.act);
  api.addEvent(api.Event.Scroll, look);
  api.addEvent(api.Event.SheetZoomChanged, look);
  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const range = selections[0];
    if (!range) return;
    const selected = { sheet: worksheet.getSheetId(), area: areaOf(range) };
    attend({ sheet: selected.sheet, row: selected.area.row, column: selected.area.column });
    events.select(selected);
  });
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    note.show(null, { sheet: '', row: 0, column: 0 }, null);
    showCharts();
    const range = activeSheet.getSelection()?.getActiveRange()?.getRange();
    const area = range ? areaOf(range) : { row: 0, column: 0, rows: 1, columns: 1 };
    events.select({ sheet: activeSheet.getSheetId(), area });
  });
  coverCanvas(grid, layer);
  showCharts();

  return {
    show: (next) => {
      paint(api, BOOK_ID, book, next);
      book = next;
      showCharts();
    },
    goTo: ({ sheet, area }) => {
      const worksheet = api.getActiveWorkbook()?.getSheetBySheetId(sheet);
      if (!worksheet) return;
      api.getActiveWorkbook()?.setActiveSheet(worksheet);
      worksheet.getRange(area.row, area.column, area.rows, area.columns).activate();
      worksheet.scrollToCell(Math.max(0, area.row - 4), Math.max(0, area.column - 2));
    },
    focus: () => grid.querySelector<HTMLElement>('[contenteditable]')?.focus(),
    openList: list.open,
  };
}
