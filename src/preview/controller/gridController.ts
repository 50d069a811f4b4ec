/** Grid and emulated workbook, kept together. */
import type { ExcelHost } from 'excel-emulator';
import { displayText } from 'excel-emulator/book';
import { joinIntents } from '../grid/intents';
import type { Intent } from '../grid/intents';
import { bookView } from '../read/book';
import { ask } from '../shell/question';
import { measureText } from '../grid/measure';
import { notify } from '../shell/notices';
import type { WorkbookView } from '../view/sheetView';
import { UndoHistory, movesPlaces } from './history';
import { pastedNote } from './pastedNote';
import { outcomeOf, perform } from './perform';
import type { ActionOutcome } from './perform';
import { Sheets } from './sheets';
import type { Selected } from './sheets';

const NOT_HERE = 'This stand-in for Excel can’t do that. Nothing was changed.';

const same = (a: Selected, b: Selected): boolean =>
  a.sheet === b.sheet && JSON.stringify(a.area) === JSON.stringify(b.area);

export interface ControllerEvents {
  /** The person's own workbook has changed. */
  readonly changed: () => void;
  /** The add-in asks for a workbook of its own, as base64; empty for a blank one. */
  readonly opened: (base64: string) => void;
}

/** Keeps a host's workbook and the grid together: what a person does, what the add-in does. */
export class GridController {
  /** Once the workbook is seen. */
  readonly ready: Promise<void>;
  private readonly sheets: Sheets;
  /** Where the grid is: tells the add-in's selections from a person's. */
  private here: Selected;
  private waiting = false;
  private intents: readonly Intent[] = [];
  /** How many workbooks the add-in has asked to open. */
  private opened = 0;
  /** The workbook that is seen. */
  private host: ExcelHost;
  private readonly histories = new Map<ExcelHost, UndoHistory>();
  private tellShown: () => void = () => undefined;

  constructor(
    private readonly ownHost: ExcelHost,
    private readonly events: ControllerEvents
  ) {
    this.host = ownHost;
    this.here = this.selection();
    this.hear(ownHost);
    this.sheets = new Sheets(this.view(), {
      act: (intent) => this.act(intent),
      select: (selected) => this.select(selected),
      undo: () => this.undo(),
      redo: () => this.redo(),
      format: displayText,
    });
    this.ready = this.sheets.ready.then(() => this.sheets.goTo(this.here));
  }

  /** The workbook that is seen now. */
  get shown(): ExcelHost {
    return this.host;
  }

  /** Calls back whenever another workbook is seen. */
  onShown(tell: () => void): void {
    this.tellShown = tell;
  }

  /** Shows a workbook in place of the one that is seen; the add-in stays with the person's own. */
  show(host: ExcelHost): void {
    if (!this.histories.has(host)) this.hear(host);
    if (host !== this.host) {
      this.host = host;
      this.here = this.selection();
      this.sheets.show(this.view());
      this.sheets.goTo(this.here);
    }
    this.tellShown();
  }

  private get history(): UndoHistory {
    return this.historyOf(this.host);
  }

  private historyOf(host: ExcelHost): UndoHistory {
    const known = this.histories.get(host) ?? new UndoHistory(host);
    this.histories.set(host, known);
    return known;
  }

  private hear(host: ExcelHost): void {
    const history = this.historyOf(host);
    host.onChange(({ events }) => {
      if (events.some(movesPlaces)) history.clear();
      // Only the add-in selects something in a workbook that isn't seen: it wants to show it.
      if (host === this.host || host === this.ownHost) {
        if (host !== this.host && events.some(({ kind }) => kind === 'selection')) this.show(host);
        this.soon();
      }
    });
  }

  /** Sorts the table around the selected cell by that cell's column. */
  sort(ascending: boolean): void {
    const { sheet, area } = this.host.book.selection;
    const table = this.host.book.tables.find(
      (each) =>
        each.sheet === sheet &&
        area.row >= each.area.row &&
        area.row < each.area.row + each.area.rows &&
        area.column >= each.area.column &&
        area.column < each.area.column + each.area.columns
    );
    if (!table) {
      notify('Select a cell of the table’s column that should give the order, then sort.');
      return;
    }
    const key = area.column - table.area.column;
    this.history.clear();
    void this.showOutcome(outcomeOf(this.host.userSortTable(table.name, [{ key, ascending }])));
  }

  /** Takes the last typing back. */
  undo(): void {
    if (!this.history.undo()) notify('There is nothing more to undo.');
  }

  /** Does once more what was taken back last. */
  redo(): void {
    if (!this.history.redo()) notify('There is nothing to redo.');
  }

  private view(): WorkbookView {
    const { book, engine } = this.host;
    return bookView({ book, engine, measure: measureText });
  }

  private selection(): Selected {
    const { sheet, area } = this.host.book.selection;
    return { sheet: sheet.id, area };
  }

  private act(intent: Intent): void {
    this.intents = [...this.intents, intent];
    // The grid is in the middle of its own command: what the host answers is drawn after it.
    if (this.intents.length === 1) queueMicrotask(() => void this.actAll());
  }

  private async actAll(): Promise<void> {
    const intents = joinIntents(this.intents);
    this.intents = [];
    for (const intent of intents) await this.showOutcome(this.perform(intent));
  }

  /** Only typing and pasting can be taken back: after anything else, places may have moved. */
  private perform(intent: Intent): ActionOutcome {
    if (intent.kind !== 'type' && intent.kind !== 'paste') {
      const outcome = perform(this.host, intent);
      if (outcome.kind === 'done') this.history.clear();
      return outcome;
    }
    const step = this.history.before(intent.sheet, intent.cells);
    return this.keepOnceDone(perform(this.host, intent), () => {
      this.history.keep(step);
      const { kind, sheet, cells } = intent;
      const note = kind === 'paste' ? pastedNote(this.host, sheet, cells) : null;
      if (note !== null) notify(note);
    });
  }

  /** Calls `done` once it is done, be it after a person has insisted. */
  private keepOnceDone(outcome: ActionOutcome, done: () => void): ActionOutcome {
    if (outcome.kind === 'done') done();
    if (outcome.kind !== 'refused' || !outcome.again) return outcome;
    const { again } = outcome;
    return { ...outcome, again: () => this.keepOnceDone(again(), done) };
  }

  /** Tells a refusal in the workbook's own words, and asks where a person may insist. */
  private async showOutcome(outcome: ActionOutcome): Promise<void> {
    if (outcome.kind === 'unsupported') notify(NOT_HERE);
    if (outcome.kind !== 'refused') return;
    const { title, message, again } = outcome;
    const answers = again ? (['No', 'Yes'] as const) : (['OK'] as const);
    const text = again ? `${message}\n\nContinue?` : message;
    const answer = await ask({ title: title || 'Microsoft Excel', text, answers });
    if (again && answer === 'Yes') await this.showOutcome(again());
  }

  private select(selected: Selected): void {
    if (same(selected, this.here)) return;
    this.here = selected;
    this.host.userSelect(selected.sheet, selected.area);
  }

  /** Draws once for all changes of a moment. */
  private soon(): void {
    if (this.waiting) return;
    this.waiting = true;
    queueMicrotask(() => {
      this.waiting = false;
      this.draw();
    });
  }

  private draw(): void {
    const wanted = this.selection();
    this.sheets.show(this.view());
    if (!same(wanted, this.here)) {
      this.here = wanted;
      this.sheets.goTo(wanted);
    }
    this.tellOpened();
    this.events.changed();
  }

  private tellOpened(): void {
    const { opened } = this.ownHost.book;
    const last = opened.at(-1);
    if (opened.length > this.opened && last !== undefined) this.events.opened(last);
    this.opened = opened.length;
  }
}
