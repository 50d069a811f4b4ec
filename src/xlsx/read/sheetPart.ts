import { MAX_ROWS } from '../address';
import type { FileCell, FileSheet } from '../fileBook';
import { damaged, refuse } from '../fileProblem';
import { LIMITS } from '../guard/limits';
import { CellFormulas } from './cellFormulas';
import type { Package } from './package';
import { parseCell } from './reference';
import { cellText } from './sharedStringsPart';
import { TextCollector } from './textCollector';
import { attribute } from './xmlValue';

export interface SheetSource {
  readonly title: string;
  readonly hidden: boolean;
  readonly path: string;
  readonly strings: readonly string[];
  /** How many cells may still be read, over all sheets. */
  readonly cells: { left: number };
}

/** LibreOffice saves a typed true or false as a formula: to the people who typed it it is none. */
const isTypedTruth = (value: FileCell['value'], formula: string): boolean =>
  (value === true && formula === '=TRUE()') || (value === false && formula === '=FALSE()');

/** Gathers the cells of one sheet. Nothing but cells is read: what else there is can do no harm. */
class SheetHandler {
  readonly rows = new Map<number, FileCell[]>();
  private inData = false;
  private inCell = false;
  private phonetic = false;
  private row = -1;
  private column = -1;
  private type = 'n';
  private readonly value: TextCollector;
  private readonly formulas: CellFormulas;

  constructor(private readonly source: SheetSource) {
    this.value = new TextCollector(source.path, LIMITS.run);
    this.formulas = new CellFormulas(source.path);
  }

  open(name: string, raw: string): void {
    if (!this.inData) {
      if (name === 'sheetData') this.inData = true;
      return;
    }
    if (name === 'c') this.beginCell(raw);
    else if (name === 'row') this.beginRow(raw);
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
    else if (name === 'rPh') this.phonetic = false;
    else if (name === 'sheetData') this.inData = false;
  }

  private beginRow(raw: string): void {
    const stated = attribute(raw, 'r');
    this.row = stated === null ? this.row + 1 : Number(stated) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= MAX_ROWS) {
      damaged(this.source.path, 'a row outside the sheet');
    }
  }

  private beginCell(raw: string): void {
    this.source.cells.left -= 1;
    if (this.source.cells.left < 0) refuse({ code: 'too-many-cells', limit: LIMITS.cells });
    const stated = attribute(raw, 'r');
    const next = { row: this.row, column: this.column + 1 };
    const place = stated === null ? next : parseCell(stated);
    if (place === null || place.row < 0) return damaged(this.source.path, 'a cell without a place');
    this.row = place.row;
    this.column = place.column;
    this.type = attribute(raw, 't') ?? 'n';
    this.inCell = true;
  }

  private beginContent(name: string, raw: string): void {
    if (name === 'v') this.value.begin();
    else if (name === 'f') this.formulas.begin(attribute(raw, 't'), attribute(raw, 'si'));
    else if (name === 'rPh') this.phonetic = true;
    else if (name === 't' && !this.phonetic) this.value.begin();
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
    const cells = this.rows.get(this.row) ?? [];
    this.rows.set(this.row, cells);
    cells[this.column] = cell;
  }

  private valueOf(text: string): FileCell['value'] {
    const { path, title, strings } = this.source;
    switch (this.type) {
      case 's':
        return strings[Number(text)] ?? damaged(path, 'a text that is not there');
      case 'b':
        return text === '1' || text === 'true';
      case 'e':
        return { error: cellText(text, path) };
      case 'd':
        return refuse({ code: 'iso-dates', sheet: title, row: this.row, column: this.column });
      case 'n':
        return this.numberOf(text);
      default:
        return cellText(text, path);
    }
  }

  private numberOf(text: string): number {
    const value = Number(text);
    return Number.isFinite(value) ? value : damaged(this.source.path, 'a number that is none');
  }
}

/** Reads the cells of one sheet. */
export const readSheetPart = (file: Package, source: SheetSource): FileSheet => {
  const handler = new SheetHandler(source);
  file.scan(source.path, handler);
  return { title: source.title, hidden: source.hidden, rows: handler.rows };
};
