/** A sheet's rows while some of them change. */
import type { Area } from '../../../workbook/kernel/area';
import { cellAddress } from '../../../workbook/kernel/a1';
import { damaged } from '../../fileProblem';
import { parseCell } from '../../read/reference';
import { tagEnd } from '../../read/xmlScanner';
import { attribute, numberOf } from '../../read/xmlValue';
import { element } from '../../write/xml';
import { setAttribute, type XmlElement } from '../parts/xmlTree';
import { readWrittenCell, type WrittenCell } from './cellContent';
import { piecesOf } from './pieces';

/** A cell as written, with what stands before it. */
interface CellText {
  readonly column: number;
  readonly before: string;
  readonly xml: string;
}

interface RowText {
  readonly row: number;
  readonly before: string;
  /** The raw attributes; blanks included. */
  readonly attributes: string;
  /** The row's content as one text, until somebody asks for its cells. */
  readonly content: string | readonly CellText[];
  /** What stands behind the last cell. */
  readonly after: string;
  readonly end: string;
}

/** Excel writes the first and last column of a row, so that it knows how much room the row takes. */
const withSpan = (attributes: string, column: number): string => {
  const spans = attribute(attributes, 'spans');
  const [, first, last] = /^(\d+):(\d+)$/.exec(spans ?? '') ?? [];
  if (first === undefined || last === undefined) return attributes;
  const from = Math.min(Number(first), column + 1);
  return changed(attributes, 'spans', `${from}:${Math.max(Number(last), column + 1)}`);
};

const changed = (attributes: string, name: string, value: string | null): string => {
  const holder: XmlElement = { name: '', prefix: '', attributes, children: [], end: '' };
  setAttribute(holder, name, value);
  return holder.attributes;
};

/** The rows of a sheet. Those that nobody changes are written again as the very text that they were. */
export class SheetRows {
  private readonly rows = new Map<number, RowText>();
  private readonly after: string;
  /** Ascending; null while a new one may stand at the end. */
  private order: readonly number[] | null = null;

  constructor(
    xml: string,
    private readonly prefix: string,
    private readonly part: string
  ) {
    // What looks like a row in a comment would be taken for one: see `withoutRemarks`.
    if (xml.includes('<!')) damaged(part, 'a remark without an end');
    let at = 0;
    let previous = -1;
    piecesOf(xml, `${prefix}row`, part).forEach((piece) => {
      const stated = attribute(piece.attributes, 'r');
      const row = stated === null ? previous + 1 : (numberOf(stated) ?? 0) - 1;
      if (row <= previous) damaged(part, 'rows that do not follow each other');
      this.rows.set(row, {
        row,
        before: xml.slice(at, piece.from),
        attributes: piece.attributes,
        content: xml.slice(piece.contentFrom, piece.contentTo),
        after: '',
        end: xml.slice(piece.contentTo, piece.to),
      });
      previous = row;
      at = piece.to;
    });
    this.after = xml.slice(at);
  }

  /** What stands at a place; null where the XML has no cell. */
  cell(row: number, column: number): WrittenCell | null {
    const xml = this.cellXml(row, column);
    return xml === null ? null : readWrittenCell(xml, this.part);
  }

  /** A cell as it stands in the file; null where nothing stands. */
  cellXml(row: number, column: number): string | null {
    return this.cellsIn(row).find((cell) => cell.column === column)?.xml ?? null;
  }

  /** Whether a cell shows nothing and holds no formula. */
  isBlank(row: number, column: number): boolean {
    return this.cell(row, column)?.blank ?? true;
  }

  /** Visits all cells, row by row. */
  eachCell(visit: (row: number, column: number, xml: string) => void): void {
    this.rowNumbers().forEach((row) =>
      this.cellsIn(row).forEach(({ column, xml }) => visit(row, column, xml))
    );
  }

  /** The cells of an area in which something stands. */
  filledIn(area: Area): readonly { readonly row: number; readonly column: number }[] {
    const isWithin = (at: number, from: number, count: number): boolean =>
      at >= from && at < from + count;
    return this.rowNumbers()
      .filter((row) => isWithin(row, area.row, area.rows))
      .flatMap((row) =>
        this.cellsIn(row)
          .filter(({ column }) => isWithin(column, area.column, area.columns))
          .filter(({ xml }) => !readWrittenCell(xml, this.part).blank)
          .map(({ column }) => ({ row, column }))
      );
  }

  /** The last row in which something stands, or -1. */
  lastFilled(): number {
    const filled = [...this.rowNumbers()]
      .reverse()
      .find((row) => this.cellsIn(row).some(({ xml }) => !readWrittenCell(xml, this.part).blank));
    return filled ?? -1;
  }

  /** Puts a whole cell in its place; without one (null) the place is left empty. */
  put(row: number, column: number, xml: string | null): void {
    const present = this.cellsIn(row);
    const known = present.find((cell) => cell.column === column);
    if (known === undefined && xml === null) return;
    const cell = xml === null ? [] : [{ column, before: known?.before ?? '', xml }];
    const cells = [
      ...present.filter((each) => each.column < column),
      ...cell,
      ...present.filter((each) => each.column > column),
    ];
    const there = this.parsed(row);
    const attributes = withSpan(there.attributes, column);
    this.set({ ...there, attributes, content: cells });
  }

  /** Gives a cell another look; what stands there stays. */
  setStyle(row: number, column: number, style: number): void {
    const { prefix } = this;
    const known = this.cellsIn(row).find((cell) => cell.column === column);
    const xml = known?.xml ?? `<${prefix}c r="${cellAddress(row, column)}"/>`;
    const end = tagEnd(xml, 0);
    const empty = xml.charAt(end - 1) === '/';
    const from = prefix.length + 2;
    const attributes = changed(xml.slice(from, empty ? end - 1 : end), 's', String(style));
    const rest = xml.slice(empty ? end - 1 : end);
    this.put(row, column, `<${prefix}c${attributes}${rest}`);
  }

  /** Hides a row or shows it. */
  setHidden(row: number, hidden: boolean): void {
    const there = this.rows.get(row) ?? this.newRow(row);
    const isHidden = /^(1|true)$/.test(attribute(there.attributes, 'hidden') ?? '');
    if (isHidden === hidden) return;
    this.set({ ...there, attributes: changed(there.attributes, 'hidden', hidden ? '1' : null) });
  }

  /** The rows as they are written. */
  xml(): string {
    const written = this.rowNumbers().map((row) => this.rowXml(row));
    return written.join('') + this.after;
  }

  private rowXml(number: number): string {
    const row = this.rows.get(number);
    if (row === undefined) return '';
    const { before, attributes, content, after, end } = row;
    const cells =
      typeof content === 'string'
        ? content
        : content.map((cell) => cell.before + cell.xml).join('');
    const inner = cells + after;
    const tag = `${before}<${this.prefix}row${attributes}`;
    if (inner === '' && end === '') return `${tag}/>`;
    return `${tag}>${inner}${end === '' ? `</${this.prefix}row>` : end}`;
  }

  private rowNumbers(): readonly number[] {
    this.order ??= [...this.rows.keys()].sort((a, b) => a - b);
    return this.order;
  }

  private set(row: RowText): void {
    if (!this.rows.has(row.row)) this.order = null;
    this.rows.set(row.row, row);
  }

  private newRow(row: number): RowText {
    const attributes = ` r="${row + 1}"`;
    return { row, before: '', attributes, content: [], after: '', end: '' };
  }

  /** The row with its cells apart; a new one where there is none yet. */
  private parsed(number: number): RowText & { readonly content: readonly CellText[] } {
    const row = this.rows.get(number) ?? this.newRow(number);
    const { content } = row;
    if (typeof content !== 'string') return { ...row, content };
    const cells: CellText[] = [];
    let at = 0;
    let previous = -1;
    piecesOf(content, `${this.prefix}c`, this.part).forEach(({ from, to, attributes }) => {
      const column = this.columnOf(attributes, number, previous);
      cells.push({ column, before: content.slice(at, from), xml: content.slice(from, to) });
      previous = column;
      at = to;
    });
    return { ...row, content: cells, after: content.slice(at) };
  }

  private columnOf(attributes: string, row: number, previous: number): number {
    const stated = attribute(attributes, 'r');
    const place = stated === null ? { row, column: previous + 1 } : parseCell(stated);
    if (place === null || place.row !== row || place.column <= previous) {
      return damaged(this.part, 'a cell outside its row');
    }
    return place.column;
  }

  /** Once asked for, a row's cells stay apart: columns are gone through one after the other. */
  private cellsIn(row: number): readonly CellText[] {
    if (!this.rows.has(row)) return [];
    const parsed = this.parsed(row);
    this.rows.set(row, parsed);
    return parsed.content;
  }
}

/** The beginning of a cell's tag, up to its style. */
export function cellStart(address: string, style: number): string {
  return `<c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
}

/** A cell that has only a look; null where it has none either. */
export function emptyCell(address: string, style: number): string | null {
  return style === 0 ? null : element('c', { r: address, s: style });
}
