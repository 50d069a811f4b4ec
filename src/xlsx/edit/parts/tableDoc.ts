/** A table's part while it changes. */
import { headerAt } from '../../../workbook/kernel/headers';
import type { Area } from '../../../workbook/kernel/area';
import { areaAddress } from '../../../workbook/kernel/a1';
import { damaged } from '../../fileProblem';
import { parseArea } from '../../read/reference';
import { decodeOffice, numberOf } from '../../read/xmlValue';
import { bareFormula } from '../../write/cellXml';
import { element, xmlAttribute, xmlText } from '../../write/xml';
import { PartDoc } from './partDoc';
import { fragment } from './xmlFragment';
import {
  attributeOf,
  childElement,
  childElements,
  removeChild,
  setAttribute,
  textOf,
  type XmlElement,
} from './xmlTree';

/** A table's part while it is changed. */
export class TableDoc extends PartDoc {
  /** The number by which the file knows the table. */
  get id(): number {
    return numberOf(attributeOf(this.root, 'id') ?? '') ?? 0;
  }

  /** As formulas call it. */
  get name(): string {
    return decodeOffice(
      attributeOf(this.root, 'displayName') ?? attributeOf(this.root, 'name') ?? ''
    );
  }

  /** Gives the table another name, in both places that say it. */
  set name(name: string) {
    setAttribute(this.root, 'name', xmlAttribute(name));
    setAttribute(this.root, 'displayName', xmlAttribute(name));
  }

  /** With header and totals. */
  get area(): Area {
    return parseArea(attributeOf(this.root, 'ref') ?? '') ?? damaged(this.path, 'a table nowhere');
  }

  /** Whether its headers are shown. */
  get hasHeader(): boolean {
    return attributeOf(this.root, 'headerRowCount') !== '0';
  }

  /** Whether a row of totals is shown. */
  get hasTotals(): boolean {
    return /^[1-9]/.test(attributeOf(this.root, 'totalsRowCount') ?? '');
  }

  /** The rows between header and totals. */
  get body(): Area {
    const { row, rows, ...columns } = this.area;
    const header = this.hasHeader ? 1 : 0;
    return { ...columns, row: row + header, rows: rows - header - (this.hasTotals ? 1 : 0) };
  }

  /** Where the header is, also where it is switched off. */
  get headerRow(): number {
    return this.body.row - 1;
  }

  /** The headers from the left. */
  get headers(): readonly string[] {
    return this.columns().map((column) => decodeOffice(attributeOf(column, 'name') ?? ''));
  }

  /** Where the column stands in the table, however its header is spaced or capitalised; -1 where it is missing. */
  columnOf(header: string): number {
    return headerAt(this.headers, header);
  }

  /** The formula that fills the column, with `=`; null where there is none. */
  formulaOf(place: number): string | null {
    const column = this.columns()[place];
    const formula = column === undefined ? null : childElement(column, 'calculatedColumnFormula');
    return formula === null ? null : `=${decodeOffice(textOf(formula))}`;
  }

  /** Nothing fills the column any more. */
  dropFormula(place: number): void {
    const column = this.columns()[place];
    const present = column === undefined ? null : childElement(column, 'calculatedColumnFormula');
    if (column !== undefined && present !== null) removeChild(column, present);
  }

  /** Sets a column's formula, by its place from the left; a place behind the last column is none. */
  setFormula(place: number, formula: string): void {
    const column = this.columns()[place];
    if (column === undefined) return;
    const written = xmlText(bareFormula(formula));
    const present = childElement(column, 'calculatedColumnFormula');
    if (present !== null && textOf(present) === bareFormula(formula)) return;
    if (present !== null) removeChild(column, present);
    // The schema has it first.
    column.children.unshift(
      fragment(element('calculatedColumnFormula', {}, written), this.root.prefix)
    );
  }

  /** Sets a column's header, by its place from the left. */
  setHeader(place: number, header: string): void {
    const column = this.columns()[place];
    if (column !== undefined) setAttribute(column, 'name', xmlAttribute(header));
  }

  /** Adds a column at the right end. */
  addColumn(header: string, formula: string | undefined): void {
    const list = childElement(this.root, 'tableColumns') ?? damaged(this.path, 'no columns');
    const ids = this.columns().map((column) => numberOf(attributeOf(column, 'id') ?? '') ?? 0);
    const attributes = { id: Math.max(0, ...ids) + 1, name: xmlAttribute(header) };
    list.children.push(fragment(element('tableColumn', attributes), this.root.prefix));
    setAttribute(list, 'count', String(ids.length + 1));
    if (formula !== undefined) this.setFormula(ids.length, formula);
    this.grow(0, 1);
  }

  /** Makes the table longer or wider; its filter too. */
  grow(rows: number, columns: number): void {
    const larger = (area: Area): Area => ({
      ...area,
      rows: area.rows + rows,
      columns: area.columns + columns,
    });
    setAttribute(this.root, 'ref', areaAddress(larger(this.area)));
    const filter = childElement(this.root, 'autoFilter');
    const place = filter === null ? null : parseArea(attributeOf(filter, 'ref') ?? '');
    if (filter !== null && place !== null) setAttribute(filter, 'ref', areaAddress(larger(place)));
  }

  private columns(): readonly XmlElement[] {
    const list = childElement(this.root, 'tableColumns');
    return list === null ? [] : childElements(list, 'tableColumn');
  }
}
