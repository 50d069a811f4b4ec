/** One workbook in the grid, with charts, lists and notes. */
import type { FUniver } from '@univerjs/presets';
import { createChartLayer } from '../charts/layer';
import type { FormatNumber } from '../charts/pieces';
import { BOOK_ID, createGrid } from '../grid/grid';
import { shownAreaOf } from '../grid/intents';
import type { Intent } from '../grid/intents';
import { createListArrow } from '../grid/listArrow';
import { listen } from '../grid/listen';
import { paint } from '../grid/painter';
import { isInside } from '../grid/place';
import type { CellPlace } from '../grid/place';
import { keepTabInSight } from '../grid/tabStrip';
import { viewportOf } from '../grid/viewport';
import { watch } from '../grid/watch';
import { createCellNote } from '../shell/cellNote';
import { faultNote, spokenCell } from '../shell/cellSpeech';
import { need } from '../shell/element';
import { cellKey } from '../view/sheetView';
import type { WorkbookView, SheetView, ShownArea, ShownFault } from '../view/sheetView';
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
  /** A person wants the last typing back. */
  readonly undo: () => void;
  /** A person wants what was taken back once more. */
  readonly redo: () => void;
  readonly format: FormatNumber;
}

/** How long the grid takes to report a journey of its own, in milliseconds. */
const SETTLING = 100;

/** Ctrl+Z takes back; Ctrl+Y and Ctrl+Shift+Z do it again. */
function historyKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'y') return 'redo';
  if (key !== 'z') return null;
  return event.shiftKey ? 'redo' : 'undo';
}

const faultAt = ({ faults }: SheetView, place: CellPlace): ShownFault | undefined =>
  faults.find(({ row, column }) => row === place.row && column === place.column);

/** A workbook in the page's grid, with its charts, lists and notes. */
export class Sheets {
  /** Once the grid is drawn for the first time. */
  readonly ready: Promise<void>;
  private isReady = false;
  private readonly api: FUniver;
  private readonly charts;
  private readonly list;
  private readonly note = createCellNote(need('cell-note'));
  private place: CellPlace | null = null;
  /** The journey that the grid is on; 0 when it stands still. */
  private journey = 0;
  private painting = false;
  /** Until the first journey has ended, the grid shows its first sheet, where nobody went. */
  private begun = false;

  constructor(
    private book: WorkbookView,
    private readonly events: SheetsEvents
  ) {
    const { api, rendered } = createGrid(need('grid'), book);
    this.api = api;
    this.charts = createChartLayer(need('charts'), events.format);
    this.list = createListArrow(this.api, BOOK_ID);
    coverCanvas(need('grid'), need('charts'));
    keepTabInSight(need('grid'));
    this.listen();
    this.ready = rendered.then(() => {
      this.isReady = true;
      this.showCharts();
    });
  }

  /** Draws what has changed since the last view, and nothing else. */
  show(book: WorkbookView): void {
    const before = this.book;
    this.book = book;
    this.painting = true;
    paint(this.api, BOOK_ID, before, book);
    this.painting = false;
    this.showCharts();
    if (!this.place) return;
    this.showNote(this.activeView(), this.place);
    this.say(this.place);
  }

  /** Goes to cells, as when the add-in selects them. */
  goTo(selected: Selected): void {
    const workbook = this.api.getActiveWorkbook();
    const worksheet = workbook?.getSheetBySheetId(selected.sheet);
    if (!workbook || !worksheet) {
      this.begun = true;
      return;
    }
    const journey = (this.journey += 1);
    const elsewhere = workbook.getActiveSheet().getSheetId() !== selected.sheet;
    if (elsewhere) workbook.setActiveSheet(worksheet);
    // A sheet that has just come up first takes its own last selection again.
    setTimeout(() => this.arrive(journey, selected), elsewhere ? SETTLING : 0);
  }

  private arrive(journey: number, { sheet, area }: Selected): void {
    const worksheet = this.api.getActiveWorkbook()?.getSheetBySheetId(sheet);
    if (journey !== this.journey || !worksheet) return;
    worksheet.getRange(area.row, area.column, area.rows, area.columns).activate();
    this.scrollTo(area.row, area.column);
    this.attend({ sheet, row: area.row, column: area.column });
    setTimeout(() => {
      if (journey === this.journey) this.journey = 0;
      this.begun = true;
    }, SETTLING);
  }

  private listen(): void {
    const { api, events } = this;
    listen(api, BOOK_ID, (intent) => events.act(intent));
    // As in Excel; before the grid takes the keys for its own.
    need('grid').addEventListener('keydown', (event) => this.key(event), { capture: true });
    need('grid').addEventListener('keydown', (event) => this.afterNameBox(event));
    watch(api, BOOK_ID, {
      selected: (sheet, area) => this.selected({ sheet, area }),
      scrolled: () => this.look(),
    });
    api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
      this.follow({ sheet: worksheet.getSheetId(), row, column });
    });
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      const range = activeSheet.getSelection()?.getActiveRange()?.getRange();
      const area = range ? shownAreaOf(range) : { row: 0, column: 0, rows: 1, columns: 1 };
      this.showCharts();
      this.selected({ sheet: activeSheet.getSheetId(), area });
    });
  }

  private key(event: KeyboardEvent): void {
    const act = this.keyAction(event);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  /** The name box leads to cells that it may leave half out of sight. */
  private afterNameBox(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    setTimeout(() => {
      const range = this.api.getActiveWorkbook()?.getActiveRange()?.getRange();
      if (range) this.scrollTo(range.startRow, range.startColumn);
    }, SETTLING);
  }

  private scrollTo(row: number, column: number): void {
    const worksheet = this.api.getActiveWorkbook()?.getActiveSheet();
    worksheet?.scrollToCell(Math.max(0, row - 4), Math.max(0, column - 2));
  }

  private keyAction(event: KeyboardEvent): (() => void) | null {
    if (event.altKey && event.key === 'ArrowDown') return () => this.list.open();
    const step = historyKey(event);
    return step === null || this.isEditing() ? null : this.events[step];
  }

  /** While a cell is being typed in, its editor undoes. */
  private isEditing(): boolean {
    return this.api.getActiveWorkbook()?.isCellEditing() ?? false;
  }

  private selected(selected: Selected): void {
    this.attend({
      sheet: selected.sheet,
      row: selected.area.row,
      column: selected.area.column,
    });
    // Not where the grid is led to, nor where it was before.
    if (this.begun && this.journey === 0 && !this.painting) this.events.select(selected);
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
    this.showNote(sheet, place);
    this.look();
    this.say(place);
  }

  /** A note that says what belongs in a cell, or what is wrong with what it holds. */
  private showNote(sheet: SheetView | null, place: CellPlace): void {
    const fault = sheet && faultAt(sheet, place);
    const prompt = sheet?.prompts.find(({ area }) => isInside(area, place)) ?? null;
    this.note.show(sheet, place, fault ? faultNote(fault) : prompt);
  }

  /** The grid is a picture: what the selected cell holds is said beside it. */
  private say(place: CellPlace): void {
    const sheet = this.book.sheets.find(({ id }) => id === place.sheet);
    const cell = sheet?.cells.get(cellKey(place.row, place.column));
    this.place = place;
    need('cell-said').textContent = spokenCell(
      place,
      cell,
      this.events.format,
      sheet && faultAt(sheet, place)
    );
  }

  private activeView(): SheetView | null {
    const id = this.api.getActiveWorkbook()?.getActiveSheet().getSheetId();
    return this.book.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  private look(): void {
    const sheet = this.activeView();
    if (!sheet || !this.isReady) return;
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
