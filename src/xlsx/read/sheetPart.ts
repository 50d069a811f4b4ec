/** The cells of a sheet. */
import type { Area } from '../../workbook/kernel/area';
import { MAX_COLUMNS, MAX_ROWS } from '../address';
import type { FileCell, FileSheet } from '../fileBook';
import { damaged, refuse } from '../fileProblem';
import type { Limits } from '../guard/limits';
import { CellFormulas } from './cellFormulas';
import { CellValues, isTypedTruth, truthOf, type ValueSource } from './cellValues';
import type { Package } from './package';
import { PlainCell } from './plainCell';
import { parseArea, parseCell, placeCode } from './reference';
import type { Tag } from './tag';
import type { TextBudget } from './textBudget';
import { TextCollector } from './textCollector';
import { numberOf } from './xmlValue';

export interface SheetSource extends ValueSource {
  readonly title: string;
  readonly hidden: boolean;
  /** How many cells may still be read, over all sheets. */
  readonly cells: CellBudget;
  /** The columns that are kept; null keeps all. */
  readonly columns: ReadonlySet<number> | null;
}

export interface CellBudget {
  left: number;
  /** What `left` began with. */
  readonly most: number;
  rows: number;
  places: number;
}

/** People merge a few cells; a file with more of them is looked at by hand. */
const MOST_MERGES = 1_000;

/** Gathers the cells of one sheet. Nothing but cells is read: what else there is can do no harm. */
class SheetHandler {
  readonly rows = new Map<number, FileCell[]>();
  readonly hiddenRows = new Set<number>();
  readonly merges: Area[] = [];
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
  private readonly values: CellValues;
  private readonly limits: Limits;
  private readonly plain: PlainCell;

  constructor(
    private readonly source: SheetSource,
    texts: TextBudget
  ) {
    [this.limits, this.plain] = [texts.limits, new PlainCell(source.columns)];
    this.value = new TextCollector(source.path, texts.limits.run);
    this.formulas = new CellFormulas(source.path, texts);
    this.values = new CellValues(source, texts);
  }

  open(name: string, tag: Tag): void {
    if (!this.inData) {
      if (name === 'sheetData') this.inData = true;
      else if (name === 'mergeCell') this.addMerge(this.short(tag));
      return;
    }
    if (name === 'c') this.beginCell(this.short(tag));
    else if (name === 'row') this.beginRow(this.short(tag));
    else if (this.inCell) this.beginContent(name, tag);
    else if (name === 'f') this.formulas.beginAside(tag);
  }

  takePlain(xml: Uint8Array, at: number): number {
    const { plain } = this;
    const end = this.inData && !this.inCell ? plain.read(xml, at) : -1;
    if (end < 0) return -1;
    this.countCell();
    this.row = plain.row;
    this.column = plain.column;
    if (plain.value >= 0) {
      const value = plain.isShared ? this.values.sharedText(plain.value) : plain.value;
      if (value !== '') this.keep({ value });
    }
    return end;
  }

  tagsTaken(): number {
    return this.plain.tags;
  }

  text(xml: Uint8Array, from: number, to: number): void {
    this.value.add(xml, from, to);
    this.formulas.add(xml, from, to);
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.value.end();
    else if (name === 'f') this.formulas.end();
    else if (name === 'c') this.endCell();
    else if (name === this.aside) this.aside = null;
    else if (name === 'sheetData') this.inData = false;
  }

  private short(tag: Tag): Tag {
    return tag.length > this.limits.cellTag
      ? damaged(this.source.path, 'a tag that is too long')
      : tag;
  }

  private addMerge(tag: Tag): void {
    const area = parseArea(tag.get('ref') ?? '');
    if (area !== null && this.merges.length < MOST_MERGES) this.merges.push(area);
  }

  private beginRow(tag: Tag): void {
    const stated = tag.get('r');
    this.row = stated === null ? this.row + 1 : (numberOf(stated) ?? 0) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= MAX_ROWS) {
      damaged(this.source.path, 'a row outside the sheet');
    }
    if (truthOf(tag.get('hidden') ?? '') === true) this.hiddenRows.add(this.row);
  }

  private beginCell(tag: Tag): void {
    this.countCell();
    this.findPlace(tag);
    this.inCell = this.isWanted();
    if (!this.inCell) return;
    this.type = tag.get('t') ?? 'n';
    this.hasValue = false;
    this.content = null;
  }

  private countCell(): void {
    const { cells } = this.source;
    cells.left -= 1;
    if (cells.left < 0) refuse({ code: 'too-many-cells', limit: cells.most });
  }

  private isWanted(): boolean {
    const { columns } = this.source;
    return columns === null || columns.has(this.column);
  }

  private findPlace(tag: Tag): void {
    const stated = tag.find('r');
    if (stated < 0) this.column += 1;
    else {
      const plain = placeCode(tag.source, tag.from(stated), tag.to(stated));
      const code = plain < 0 ? this.writtenPlace(tag.get('r') ?? '') : plain;
      this.row = Math.floor(code / MAX_COLUMNS);
      this.column = code % MAX_COLUMNS;
    }
    if (this.row < 0 || this.column >= MAX_COLUMNS) this.refusePlace();
  }

  /** Of a place whose signs are written as entities. */
  private writtenPlace(text: string): number {
    const place = parseCell(text);
    return place === null ? this.refusePlace() : place.row * MAX_COLUMNS + place.column;
  }

  private refusePlace(): never {
    return damaged(this.source.path, 'a cell without a place');
  }

  private beginContent(name: string, tag: Tag): void {
    if (this.aside !== null) return;
    if (name === 'v') this.beginValue();
    else if (name === 'f') this.formulas.begin(tag);
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
    const formula = this.formulas.take();
    if (!this.inCell) return;
    this.inCell = false;
    const value = this.takeValue();
    if (formula !== null && !isTypedTruth(value, formula)) this.keep({ value, formula });
    else if (value !== null && value !== '') this.keep({ value });
  }

  private takeValue(): FileCell['value'] {
    const { type } = this;
    const isOwn = this.content === 'is';
    const isCounted = !isOwn && (type === 'n' || type === 's');
    const whole = isCounted ? this.value.takeWholeNumber() : -1;
    if (whole >= 0) return type === 'n' ? whole : this.values.sharedText(whole);
    const text = this.value.take();
    return text === '' && type !== 'str' ? null : this.values.read(text, type, isOwn);
  }

  private keep(cell: FileCell): void {
    const cells = this.rows.get(this.row) ?? this.newRow();
    if (cells[this.column] !== undefined) damaged(this.source.path, 'two cells at one place');
    const { cells: budget, path } = this.source;
    budget.places -= Math.max(0, this.column + 1 - cells.length);
    if (budget.places < 0) refuse({ code: 'too-much', part: path, limit: this.limits.places });
    cells[this.column] = cell;
  }

  private newRow(): FileCell[] {
    const { cells: budget, path } = this.source;
    budget.rows -= 1;
    if (budget.rows < 0) refuse({ code: 'too-much', part: path, limit: this.limits.rows });
    const cells: FileCell[] = [];
    this.rows.set(this.row, cells);
    return cells;
  }
}

/** Reads the cells of one sheet. */
export function readSheetPart(file: Package, source: SheetSource): FileSheet {
  const handler = new SheetHandler(source, file.texts);
  file.scan(source.path, handler);
  const { title, hidden } = source;
  const { rows, hiddenRows, merges } = handler;
  return {
    title,
    hidden,
    rows,
    ...(hiddenRows.size > 0 && { hiddenRows }),
    ...(merges.length > 0 && { merges }),
  };
}
