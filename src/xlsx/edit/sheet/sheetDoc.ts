/** A sheet's part while it changes. */
import type { Area } from '../../../workbook/kernel/area';
import type { CellFormat, PlannedCell, ValidationPlan } from '../../../workbook/kernel/blueprint';
import { areaAddress } from '../../../workbook/kernel/a1';
import { cellAddress } from '../../../workbook/kernel/a1';
import { damaged } from '../../fileProblem';
import { parseArea } from '../../read/reference';
import { contentXml, readsLikeFormula } from '../../write/cellXml';
import { fragment, prefixed } from '../parts/xmlFragment';
import {
  attributeOf,
  childElement,
  childElements,
  documentXml,
  eachElement,
  insertInOrder,
  removeChild,
  setAttribute,
  type XmlDocument,
  type XmlElement,
} from '../parts/xmlTree';
import type { StylesDoc } from '../parts/stylesDoc';
import { hull } from './areas';
import { FormulaGroups } from './formulaGroups';
import { growRules, setCheckInSheet } from './sheetChecks';
import { withoutRemarks } from './pieces';
import { SHEET_ORDER } from './sheetOrder';
import { cellStart, emptyCell, SheetRows } from './sheetRows';
import { setWidth } from './sheetWidths';

/** A cell to write: without a format it keeps the one that it has. */
export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly cell: PlannedCell;
  readonly format?: CellFormat;
  /** Of an existing look, where no format is planned. */
  readonly style?: number;
  /** The value is not known: the reading program computes it. */
  readonly uncomputed?: boolean;
}

const oneCell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** A sheet's part while it is changed. */
export class SheetDoc {
  readonly rows: SheetRows;
  private readonly data: XmlElement;
  private known: FormulaGroups | null = null;

  constructor(
    readonly path: string,
    private readonly document: XmlDocument,
    /** The sheet's title as it is now. */
    public title: string,
    private readonly styles: () => StylesDoc
  ) {
    this.data = childElement(this.root, 'sheetData') ?? damaged(path, 'a sheet without cells');
    const [content] = this.data.children;
    const cells = typeof content === 'string' ? withoutRemarks(content) : '';
    this.rows = new SheetRows(cells, this.data.prefix, path);
  }

  /** Which formulas stand for more cells than one; looked for once it matters. */
  get groups(): FormulaGroups {
    this.known ??= new FormulaGroups(this.rows, this.path);
    return this.known;
  }

  /** The outermost element. */
  get root(): XmlElement {
    return this.document.root;
  }

  /** Writes a cell; what stood there goes, its look stays where none is given. */
  write(target: CellToWrite): void {
    const { row, column, cell } = target;
    this.groups.unshare(target);
    const address = cellAddress(row, column);
    const style = this.styleFor(target);
    const context = {
      title: this.title,
      strings: null,
      cachedValues: target.uncomputed !== true,
    };
    const xml =
      cell === null || cell === ''
        ? emptyCell(address, style)
        : contentXml(cell, cellStart(address, style), target, context);
    this.rows.put(row, column, xml === null ? null : prefixed(xml, this.data.prefix));
    if (xml !== null) this.reach(oneCell(row, column));
  }

  /** Gives a cell a look; what stands there stays. */
  setLook(row: number, column: number, format: CellFormat): void {
    const quoted = this.styles().isQuoted(this.rows.cell(row, column)?.style ?? 0);
    this.rows.setStyle(row, column, this.styles().cell(format, quoted));
    this.reach(oneCell(row, column));
  }

  /** Sets what may be typed in some cells, in place of the check that is there. */
  setCheck(plan: ValidationPlan): void {
    setCheckInSheet(this.root, plan, this.title);
  }

  /** Lets a cell lead somewhere; `xml` is the link as our writer makes it. */
  setLink(ref: string, xml: string): void {
    const { root } = this;
    const link = fragment(xml, root.prefix);
    const present = childElement(root, 'hyperlinks');
    const list = present ?? fragment('<hyperlinks/>', root.prefix);
    if (present === null) insertInOrder(root, list, SHEET_ORDER);
    const known = childElements(list, 'hyperlink').find((each) => attributeOf(each, 'ref') === ref);
    const same =
      known !== undefined && attributeOf(known, 'location') === attributeOf(link, 'location');
    if (same) return;
    if (known !== undefined) removeChild(list, known);
    list.children.push(link);
  }

  /** Sets a column's width, in characters, and whether it is hidden. */
  setWidth(column: number, width: number, hidden: boolean): void {
    setWidth(this.root, column, width, hidden);
  }

  /** Lets the checks and coloured rules of a table's last row reach over so many more rows. */
  growRules(body: Area, rows: number): void {
    growRules(this.root, body, rows);
  }

  /** The areas whose cells are merged into one. */
  merged(): readonly Area[] {
    return childElements(this.root, 'mergeCells')
      .flatMap((list) => childElements(list, 'mergeCell'))
      .flatMap((entry) => parseArea(attributeOf(entry, 'ref') ?? '') ?? []);
  }

  /** The part as it is written. */
  xml(): string {
    const rows = this.rows.xml();
    this.data.children = rows === '' ? [] : [rows];
    return documentXml(this.document);
  }

  /** All elements but those of the cells. */
  eachElement(visit: (element: XmlElement) => void): void {
    eachElement(this.root, visit);
  }

  private styleFor({ row, column, cell, format, style }: CellToWrite): number {
    const quoted = typeof cell === 'string' && readsLikeFormula(cell);
    if (format !== undefined) return this.styles().cell(format, quoted);
    const kept = style ?? this.rows.cell(row, column)?.style ?? 0;
    return this.styles().withQuote(kept, quoted);
  }

  /** The used area that the file states holds what is written. */
  private reach(area: Area): void {
    const dimension = childElement(this.root, 'dimension');
    const stated = dimension === null ? null : parseArea(attributeOf(dimension, 'ref') ?? '');
    if (dimension === null || stated === null) return;
    setAttribute(dimension, 'ref', areaAddress(hull(stated, area)));
  }
}
