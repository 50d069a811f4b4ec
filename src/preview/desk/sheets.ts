import type { FUniver } from '@univerjs/presets';
import { createChartLayer } from '../charts/layer';
import type { FormatNumber } from '../charts/scatterSvg';
import { BOOK_ID, createGrid } from '../grid/grid';
import type { Intent } from '../grid/intents';
import { createListArrow } from '../grid/listArrow';
import { listen } from '../grid/listen';
import { paint } from '../grid/painter';
import { isInside } from '../grid/place';
import type { CellPlace } from '../grid/place';
import { viewportOf } from '../grid/viewport';
import { createCellNote } from '../shell/cellNote';
import { saidCell } from '../shell/cellSpeech';
import { need } from '../shell/element';
import { cellKey } from '../view/sheetView';
import type { BookView, SheetView, ShownArea } from '../view/sheetView';
import { coverCanvas } from './canvas';

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

interface Range {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

const areaOf = (range: Range): ShownArea => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

/** A workbook in the page's grid, with its charts, lists and notes. */
export class Sheets {
  private readonly api: FUniver;
  private readonly charts;
  private readonly list;
  private readonly note = createCellNote(need('cell-note'));
  private place: CellPlace | null = null;

  constructor(
    private book: BookView,
    private readonly events: SheetsEvents
  ) {
    this.api = createGrid(need('grid'), book);
    this.charts = createChartLayer(need('charts'), events.format);
    this.list = createListArrow(this.api, BOOK_ID);
    coverCanvas(need('grid'), need('charts'));
    this.listen();
    this.showCharts();
  }

  /** Draws what has changed since the last view, and nothing else. */
  show(book: BookView): void {
    const before = this.book;
    this.book = book;
    paint(this.api, BOOK_ID, before, book);
    this.showCharts();
    if (this.place) this.say(this.place);
  }

  /** Goes to cells, as when the add-in selects them. */
  goTo({ sheet, area }: Selected): void {
    const workbook = this.api.getActiveWorkbook();
    const worksheet = workbook?.getSheetBySheetId(sheet);
    if (!workbook || !worksheet) return;
    if (workbook.getActiveSheet().getSheetId() !== sheet) workbook.setActiveSheet(worksheet);
    worksheet.getRange(area.row, area.column, area.rows, area.columns).activate();
    worksheet.scrollToCell(Math.max(0, area.row - 4), Math.max(0, area.column - 2));
  }

  private listen(): void {
    const { api, events } = this;
    listen(api, BOOK_ID, (intent) => events.act(intent));
    // As in Excel; before the grid takes the arrow for a step down.
    need('grid').addEventListener('keydown', (event) => this.openList(event), { capture: true });
    api.addEvent(api.Event.Scroll, () => this.look());
    api.addEvent(api.Event.SheetZoomChanged, () => this.look());
    api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
      const range = selections[0];
      if (range) this.selected({ sheet: worksheet.getSheetId(), area: areaOf(range) });
    });
    api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
      this.follow({ sheet: worksheet.getSheetId(), row, column });
    });
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      const range = activeSheet.getSelection()?.getActiveRange()?.getRange();
      const area = range ? areaOf(range) : { row: 0, column: 0, rows: 1, columns: 1 };
      this.showCharts();
      this.selected({ sheet: activeSheet.getSheetId(), area });
    });
  }

  private openList(event: KeyboardEvent): void {
    if (!event.altKey || event.key !== 'ArrowDown') return;
    event.preventDefault();
    event.stopPropagation();
    this.list.open();
  }

  private selected(selected: Selected): void {
    this.attend({
      sheet: selected.sheet,
      row: selected.area.row,
      column: selected.area.column,
    });
    this.events.select(selected);
  }

  /** Goes where a clicked cell leads. */
  private follow(place: CellPlace): void {
    const sheet = this.book.sheets.find(({ id }) => id === place.sheet);
    const link = sheet?.links.find(
      (each) => each.row === place.row && each.column === place.column
    );
    // The click itself still has to select its cell.
    if (link) setTimeout(() => this.goTo(link), 0);
  }

  /** Gives the selected cell its list's arrow and its note. */
  private attend(place: CellPlace): void {
    const sheet = this.book.sheets.find(({ id }) => id === place.sheet) ?? null;
    this.list.show(place, sheet?.lists.find(({ area }) => isInside(area, place))?.choices ?? null);
    const prompt = sheet?.prompts.find(({ area }) => isInside(area, place)) ?? null;
    this.note.show(sheet, place, prompt);
    this.look();
    this.say(place);
  }

  /** The grid is a picture: what the selected cell holds is said beside it. */
  private say(place: CellPlace): void {
    const sheet = this.book.sheets.find(({ id }) => id === place.sheet);
    const cell = sheet?.cells.get(cellKey(place.row, place.column));
    this.place = place;
    need('cell-said').textContent = saidCell(place, cell, this.events.format);
  }

  private activeView(): SheetView | null {
    const id = this.api.getActiveWorkbook()?.getActiveSheet().getSheetId();
    return this.book.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  private look(): void {
    const sheet = this.activeView();
    if (!sheet) return;
    const viewport = viewportOf(this.api, sheet);
    this.charts.move(viewport);
    this.note.move(viewport);
  }

  private showCharts(): void {
    const sheet = this.activeView();
    if (sheet) this.charts.show(sheet);
    this.look();
  }
}
