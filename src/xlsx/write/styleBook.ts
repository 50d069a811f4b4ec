/** The part of styles. */
import type { CellFormat, ConditionalFormatPlan } from '../../workbook/kernel/blueprint';
import { borderXml, cellFormatXml, differentialXml, fillXml, fontXml, NO_FILL } from './formatXml';
import { element, xmlAttribute, XML_HEAD } from './xml';

const FIRST_OWN_NUMBER_FORMAT = 164;

/** A list that keeps each distinct entry once and tells its place. */
class Pool {
  private readonly places = new Map<string, number>();

  constructor(first: readonly string[]) {
    first.forEach((entry) => this.place(entry));
  }

  place(entry: string): number {
    const known = this.places.get(entry);
    if (known !== undefined) return known;
    this.places.set(entry, this.places.size);
    return this.places.size - 1;
  }

  entries(): readonly string[] {
    return [...this.places.keys()];
  }

  list(tag: string): string {
    const entries = this.entries();
    return entries.length === 0 ? '' : element(tag, { count: entries.length }, entries.join(''));
  }
}

/** Gives formats the indexes under which cells and conditions name them. */
export interface CellStyles {
  /**
   * The index that a cell of this format carries. A quoted cell stays text even when somebody edits
   * it, whatever sign it begins with.
   */
  cell(format: CellFormat, quoted?: boolean): number;
  /** The index that a conditional format's rule carries. */
  differential(format: ConditionalFormatPlan['format']): number;
}

/** Collects the formats that cells and conditions use, each once, and writes them as the styles part. */
export class StyleBook implements CellStyles {
  private readonly fonts = new Pool([fontXml({})]);
  // The first two fills are set by the file format, whatever they are called.
  private readonly fills = new Pool([NO_FILL, '<fill><patternFill patternType="gray125"/></fill>']);
  private readonly borders = new Pool([borderXml(undefined)]);
  private readonly numberFormats = new Pool([]);
  private readonly cellFormats = new Pool([]);
  private readonly differentials = new Pool([]);
  private readonly plain = new WeakMap<CellFormat, number>();
  private readonly quoted = new WeakMap<CellFormat, number>();

  constructor() {
    this.cell({});
  }

  cell(format: CellFormat, quoted = false): number {
    // Neighbouring cells share the very same format object: no need to write it out for each.
    const known = quoted ? this.quoted : this.plain;
    const index = known.get(format) ?? this.cellFormats.place(this.cellXml(format, quoted));
    known.set(format, index);
    return index;
  }

  differential(format: ConditionalFormatPlan['format']): number {
    return this.differentials.place(differentialXml(format));
  }

  private numberFormat(code: string | undefined): number {
    if (code === undefined || code === 'General') return 0;
    return FIRST_OWN_NUMBER_FORMAT + this.numberFormats.place(code);
  }

  private cellXml(format: CellFormat, quoted: boolean): string {
    const ids = {
      numFmtId: this.numberFormat(format.numberFormat),
      fontId: this.fonts.place(fontXml(format)),
      fillId: this.fills.place(fillXml(format.fill)),
      borderId: this.borders.place(borderXml(format.borders)),
    };
    return cellFormatXml(format, ids, quoted);
  }

  private numberFormatsXml(): string {
    const codes = this.numberFormats.entries();
    if (codes.length === 0) return '';
    const written = codes.map((code, place) =>
      element('numFmt', {
        numFmtId: FIRST_OWN_NUMBER_FORMAT + place,
        formatCode: xmlAttribute(code),
      })
    );
    return element('numFmts', { count: codes.length }, written.join(''));
  }

  /** The whole styles part. */
  xml(): string {
    const parts = [
      this.numberFormatsXml(),
      this.fonts.list('fonts'),
      this.fills.list('fills'),
      this.borders.list('borders'),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.cellFormats.list('cellXfs'),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      this.differentials.list('dxfs'),
    ];
    return `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${parts.join('')}</styleSheet>`;
  }
}
