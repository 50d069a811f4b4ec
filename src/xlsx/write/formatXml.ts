/** Fonts, fills, borders and alignments in the part of styles. */
import type {
  BorderEdge,
  CellFormat,
  ConditionalFormatPlan,
} from '../../workbook/kernel/blueprint';
import { argbColor } from './color';
import { element } from './xml';

const EDGES: readonly BorderEdge[] = ['left', 'right', 'top', 'bottom'];

/** A cell's font as styles list it; 11 points unless said. */
export function fontXml(format: CellFormat): string {
  return element(
    'font',
    {},
    [
      format.bold === true ? '<b/>' : '',
      format.italic === true ? '<i/>' : '',
      format.underline === true ? '<u/>' : '',
      element('sz', { val: format.size ?? 11 }),
      element('color', { rgb: argbColor(format.color ?? '#000000') }),
      '<name val="Calibri"/><family val="2"/>',
    ].join('')
  );
}

export const NO_FILL = '<fill><patternFill patternType="none"/></fill>';

/** A solid fill as styles list it; none where there is no colour. */
export function fillXml(fill: string | undefined): string {
  return fill === undefined
    ? NO_FILL
    : `<fill><patternFill patternType="solid"><fgColor rgb="${argbColor(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const edgeXml = (edge: BorderEdge, color: string | undefined): string =>
  color === undefined
    ? `<${edge}/>`
    : `<${edge} style="thin"><color rgb="${argbColor(color)}"/></${edge}>`;

/** A cell's borders as styles list them. */
export function borderXml(borders: CellFormat['borders']): string {
  return `<border>${EDGES.map((edge) => edgeXml(edge, borders?.[edge])).join('')}<diagonal/></border>`;
}

const alignmentXml = (format: CellFormat): string => {
  const { horizontal, vertical, wrap, indent } = format;
  if ([horizontal, vertical, wrap, indent].every((part) => part === undefined)) return '';
  return element('alignment', {
    // An indent only counts beside a stated side.
    horizontal: horizontal ?? (indent === undefined ? undefined : 'left'),
    vertical,
    wrapText: wrap,
    indent,
  });
};

const protectionXml = (format: CellFormat): string =>
  format.locked === undefined ? '' : element('protection', { locked: format.locked });

/** What a conditional look changes. */
export function differentialXml(format: ConditionalFormatPlan['format']): string {
  const font = [
    format.bold === undefined ? '' : element('b', { val: format.bold }),
    format.italic === undefined ? '' : element('i', { val: format.italic }),
    format.color === undefined ? '' : element('color', { rgb: argbColor(format.color) }),
  ].join('');
  const fill =
    format.fill === undefined
      ? ''
      : `<fill><patternFill patternType="solid"><fgColor rgb="${argbColor(format.fill)}"/><bgColor rgb="${argbColor(format.fill)}"/></patternFill></fill>`;
  return element('dxf', {}, (font === '' ? '' : `<font>${font}</font>`) + fill);
}

/** Where the parts of a format stand in the lists of the styles part. */
export interface FormatIds {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
}

/** The entry that a cell's style index leads to. */
export function cellFormatXml(format: CellFormat, ids: FormatIds, quoted: boolean): string {
  const alignment = alignmentXml(format);
  const protection = protectionXml(format);
  return element(
    'xf',
    {
      numFmtId: ids.numFmtId,
      fontId: ids.fontId,
      fillId: ids.fillId,
      borderId: ids.borderId,
      xfId: 0,
      quotePrefix: quoted || undefined,
      applyNumberFormat: ids.numFmtId > 0 || undefined,
      applyFont: ids.fontId > 0 || undefined,
      applyFill: ids.fillId > 0 || undefined,
      applyBorder: ids.borderId > 0 || undefined,
      applyAlignment: alignment !== '' || undefined,
      applyProtection: protection !== '' || undefined,
    },
    alignment + protection
  );
}
