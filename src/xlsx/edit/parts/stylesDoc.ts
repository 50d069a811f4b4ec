/** The part of styles while it grows. */
import type { CellFormat, ConditionalFormatPlan } from '../../../workbook/kernel/blueprint';
import { decodeOffice, numberOf } from '../../read/xmlValue';
import { borderXml, cellFormatXml, differentialXml, fillXml, fontXml } from '../../write/formatXml';
import type { CellStyles } from '../../write/styleBook';
import { element, xmlAttribute } from '../../write/xml';
import { fragment } from './xmlFragment';
import {
  attributeOf,
  childElement,
  childElements,
  documentXml,
  elementXml,
  insertInOrder,
  setAttribute,
  type XmlDocument,
  type XmlElement,
} from './xmlTree';

/** The order in which the lists of a styles part stand (CT_Stylesheet). */
const STYLE_ORDER: readonly string[] = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const LAST_BUILT_IN_NUMBER_FORMAT = 163;

/** A list of the styles part: each entry is looked for by its text and added at the end where it is missing. */
class StyleList {
  private readonly list: XmlElement;
  private readonly places = new Map<string, number>();

  constructor(
    private readonly root: XmlElement,
    name: string,
    private readonly entry: string
  ) {
    this.list = childElement(root, name) ?? fragment(`<${name}/>`, root.prefix);
    this.entries().forEach((each, place) => {
      const xml = elementXml(each);
      if (!this.places.has(xml)) this.places.set(xml, place);
    });
  }

  entries(): readonly XmlElement[] {
    return childElements(this.list, this.entry);
  }

  place(xml: string): number {
    return this.placeElement(fragment(xml, this.list.prefix));
  }

  placeElement(entry: XmlElement): number {
    const written = elementXml(entry);
    const known = this.places.get(written);
    if (known !== undefined) return known;
    const place = this.entries().length;
    // Made once it is needed: the schema allows no list without entries.
    if (place === 0) this.insert();
    this.list.children.push(entry);
    setAttribute(this.list, 'count', String(place + 1));
    this.places.set(written, place);
    return place;
  }

  private insert(): void {
    if (!this.root.children.includes(this.list)) insertInOrder(this.root, this.list, STYLE_ORDER);
  }
}

/** The styles part while looks are added: those that are there keep their places. */
export class StylesDoc implements CellStyles {
  private readonly lists = new Map<string, StyleList>();
  private readonly known = new WeakMap<CellFormat, Map<boolean, number>>();

  constructor(private readonly document: XmlDocument) {}

  cell(format: CellFormat, quoted = false): number {
    const known = this.known.get(format) ?? new Map<boolean, number>();
    this.known.set(format, known);
    const index = known.get(quoted) ?? this.addCellFormat(format, quoted);
    known.set(quoted, index);
    return index;
  }

  differential(format: ConditionalFormatPlan['format']): number {
    return this.list('dxfs', 'dxf').place(differentialXml(format));
  }

  /** Whether cells of this look stay text whatever sign they begin with. */
  isQuoted(index: number): boolean {
    const entry = this.list('cellXfs', 'xf').entries()[index];
    return /^(1|true)$/.test((entry && attributeOf(entry, 'quotePrefix')) ?? '');
  }

  /** The same look for a text that stays text, or for anything else. */
  withQuote(index: number, quoted: boolean): number {
    const list = this.list('cellXfs', 'xf');
    const entry = list.entries()[index];
    if (entry === undefined || this.isQuoted(index) === quoted) return index;
    const copy: XmlElement = { ...entry };
    setAttribute(copy, 'quotePrefix', quoted ? '1' : null);
    return list.placeElement(copy);
  }

  /** The part as it is written. */
  xml(): string {
    return documentXml(this.document);
  }

  private addCellFormat(format: CellFormat, quoted: boolean): number {
    const ids = {
      numFmtId: this.numberFormat(format.numberFormat),
      fontId: this.list('fonts', 'font').place(fontXml(format)),
      fillId: this.list('fills', 'fill').place(fillXml(format.fill)),
      borderId: this.list('borders', 'border').place(borderXml(format.borders)),
    };
    return this.list('cellXfs', 'xf').place(cellFormatXml(format, ids, quoted));
  }

  private numberFormat(code: string | undefined): number {
    if (code === undefined || code === 'General') return 0;
    const list = this.list('numFmts', 'numFmt');
    const idOf = (entry: XmlElement): number => numberOf(attributeOf(entry, 'numFmtId') ?? '') ?? 0;
    const there = list
      .entries()
      .find((entry) => decodeOffice(attributeOf(entry, 'formatCode') ?? '') === code);
    if (there !== undefined) return idOf(there);
    const id = Math.max(LAST_BUILT_IN_NUMBER_FORMAT, ...list.entries().map(idOf)) + 1;
    list.place(element('numFmt', { numFmtId: id, formatCode: xmlAttribute(code) }));
    return id;
  }

  private list(name: string, entry: string): StyleList {
    const list = this.lists.get(name) ?? new StyleList(this.document.root, name, entry);
    this.lists.set(name, list);
    return list;
  }
}
