import { MAX_COLUMNS, MAX_ROWS } from '../address';
import type { FileCell, FileSheet } from '../fileBook';
import { damaged, refuse } from '../fileProblem';
import { LIMITS } from '../guard/limits';
import { CellFormulas } from './cellFormulas';
import type { Package } from './package';
import { parseCell } from './reference';
import { cellText } from './sharedStringsPart';
import { isoSerial } from './isoDate';
import type { TextBudget } from './textBudget';
import { TextCollector } from './textCollector';
import { attribute, numberOf } from './xmlValue';

export interface SheetSource {
  readonly title: string;
  readonly hidden: boolean;
  readonly path: string;
  readonly strings: readonly string[];
  /** Day 0 of the file's serial numbers. */
  readonly dateSystem: 1900 | 1904;
  /** How many cells may still be read, over all sheets. */
  readonly cells: CellBudget;
}

export interface CellBudget {
  left: number;
  /** What `left` began with. */
  readonly most: number;
  rows: number;
  places: number;
}

const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);

/** LibreOffice saves a typed true or false as a formula: to the people who typed it it is none. */
const isTypedTruth = (value: FileCell['value'], formula: string): boolean =>
  (value === true && formula === '=TRUE()') || (value === false && formula === '=FALSE()');

/** Gathers the cells of one sheet. Nothing but cells is read: what else there is can do no harm. */
class SheetHandler {
  readonly rows = new Map<number, FileCell[]>();
  readonly hiddenRows = new Set<number>();
  private inData = false;
  private inCell = false;
  private hasValue = false;
  /** Which of a cell's two contents is gathered: its stored value, or its own text; null before either. */
  private content: 'v' | 'is' | null = null;
  /** Within how a text is pronounced, which is not its value. */
  private aside: string | null = null;
  private row = -1;
  private column = -1;
  private type = 'n';
  private readonly value: TextCollector;
  private readonly formulas: CellFormulas;

  constructor(
    private readonly source: SheetSource,
    private readonly texts: TextBudget
  ) {
    this.value = new TextCollector(source.path, LIMITS.run);
    this.formulas = new CellFormulas(source.path, texts);
  }

  open(name: string, raw: string): void {
    if (!this.inData) {
      if (name === 'sheetData') this.inData = true;
      return;
    }
    if (name === 'c') this.beginCell(this.short(raw));
    else if (name === 'row') this.beginRow(this.short(raw));
    else if (this.inCell) this.beginContent(name, raw);
  }

  text(text: string): void {
    this.value.add(text);
    this.formulas.add(text);
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.value.end();
    else if (name === 'f') this.formulas.end();
    else if (name === 'c') this.endCell();
    else if (name === this.aside) this.aside = null;
    else if (name === 'sheetData') this.inData = false;
  }

  /** Attributes are searched for one by one, in a million of tags. */
  private short(raw: string): string {
    return raw.length > LIMITS.cellTag ? damaged(this.source.path, 'a tag that is too long') : raw;
  }

  private beginRow(raw: string): void {
    const stated = attribute(raw, 'r');
    this.row = stated === null ? this.row + 1 : (numberOf(stated) ?? 0) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= MAX_ROWS) {
      damaged(this.source.path, 'a row outside the sheet');
    }
    if (raw.includes('hidden')) this.noteHidden(raw);
  }

  private noteHidden(raw: string): void {
    if (TRUTHS.get(attribute(raw, 'hidden') ?? '') === true) this.hiddenRows.add(this.row);
  }

  private beginCell(raw: string): void {
    this.source.cells.left -= 1;
    if (this.source.cells.left < 0)
      refuse({ code: 'too-many-cells', limit: this.source.cells.most });
    const stated = attribute(raw, 'r');
    const next = { row: this.row, column: this.column + 1 };
    const place = stated === null ? next : parseCell(stated);
    if (place === null || place.row < 0 || place.column >= MAX_COLUMNS) {
      return damaged(this.source.path, 'a cell without a place');
    }
    this.row = place.row;
    this.column = place.column;
    this.type = attribute(raw, 't') ?? 'n';
    this.inCell = true;
    this.hasValue = false;
    this.content = null;
  }

  private beginContent(name: string, raw: string): void {
    if (this.aside !== null) return;
    if (name === 'v') this.beginValue();
    else if (name === 'f') this.formulas.begin(attribute(raw, 't'), attribute(raw, 'si'));
    else if (name === 'is') this.choose('is');
    else if (name === 't' && this.content === 'is') this.value.begin();
    else if (name === 'rPh') this.aside = name;
  }

  /** A cell of inline text is its text, whatever number is stored beside it; any other is its stored value. */
  private choose(content: 'v' | 'is'): boolean {
    const preferred = this.type === 'inlineStr' ? 'is' : 'v';
    if (this.content !== null && content !== preferred) return false;
    this.value.take();
    this.content = content;
    return true;
  }

  private beginValue(): void {
    if (this.hasValue) damaged(this.source.path, 'two values in one cell');
    this.hasValue = true;
    if (this.choose('v')) this.value.begin();
  }

  private endCell(): void {
    if (!this.inCell) return;
    this.inCell = false;
    const formula = this.formulas.take();
    const text = this.value.take();
    const value = text === '' && this.type !== 'str' ? null : this.valueOf(text);
    if (formula !== null && !isTypedTruth(value, formula)) this.keep({ value, formula });
    else if (value !== null && value !== '') this.keep({ value });
  }

  private keep(cell: FileCell): void {
    const cells = this.rows.get(this.row) ?? this.newRow();
    if (cells[this.column] !== undefined) damaged(this.source.path, 'two cells at one place');
    const { cells: budget, path } = this.source;
    budget.places -= Math.max(0, this.column + 1 - cells.length);
    if (budget.places < 0) refuse({ code: 'too-much', part: path, limit: LIMITS.places });
    cells[this.column] = cell;
  }

  private newRow(): FileCell[] {
    const { cells: budget, path } = this.source;
    budget.rows -= 1;
    if (budget.rows < 0) refuse({ code: 'too-much', part: path, limit: LIMITS.rows });
    const cells: FileCell[] = [];
    this.rows.set(this.row, cells);
    return cells;
  }

  private sharedText(index: string): string {
    const { path, strings } = this.source;
    return strings[numberOf(index) ?? -1] ?? damaged(path, 'a text that is not there');
  }

  private valueOf(text: string): FileCell['value'] {
    // A text of the cell's own is one whatever the cell says that it holds.
    return this.content === 'is' ? this.ownText(text) : this.storedValue(text);
  }

  private storedValue(text: string): FileCell['value'] {
    const { path, dateSystem } = this.source;
    switch (this.type) {
      case 's':
        return this.sharedText(text);
      case 'b':
        return this.truth(text);
      case 'e':
        return { error: cellText(text, path, this.texts) };
      case 'd':
        return isoSerial(text, dateSystem) ?? this.ownText(text);
      case 'n':
        return numberOf(text) ?? damaged(path, 'a number that is none');
      default:
        return this.ownText(text);
    }
  }

  private truth(text: string): boolean {
    return TRUTHS.get(text.trim()) ?? damaged(this.source.path, 'a truth that is none');
  }

  /** Of an unknown kind it may be the number of a text: better no value than a wrong one. */
  private ownText(text: string): string {
    const { path } = this.source;
    if (!['str', 'inlineStr', 'd'].includes(this.type) && this.content !== 'is')
      damaged(path, 'a kind of cell that is none');
    return cellText(text, path, this.texts);
  }
}

/** Reads the cells of one sheet. */
export const readSheetPart = (file: Package, source: SheetSource): FileSheet => {
  const handler = new SheetHandler(source, file.texts);
  file.scan(source.path, handler);
  const { title, hidden } = source;
  const { rows, hiddenRows } = handler;
  return { title, hidden, rows, ...(hiddenRows.size > 0 && { hiddenRows }) };
};
