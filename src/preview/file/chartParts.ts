import type { ShownLabel, ShownLine, ShownMarker } from '../view/sheetView';
import { val, xmlText } from './xml';

const EMU_PER_POINT = 12_700;

const solid = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;

const NO_LINE = '<a:ln><a:noFill/></a:ln>';

const strokeXml = (color: string, width: number, dashed: boolean): string =>
  `<a:ln w="${Math.round(width * EMU_PER_POINT)}">${solid(color)}<a:prstDash val="${
    dashed ? 'dash' : 'solid'
  }"/></a:ln>`;

/** A series' line; scatter charts have one unless it is taken away by name. */
export const lineXml = (line: ShownLine | null): string =>
  `<c:spPr>${line ? strokeXml(line.color, line.width, line.dashed) : NO_LINE}</c:spPr>`;

const SYMBOLS: Readonly<Record<ShownMarker['shape'], string>> = {
  triangle: 'triangle',
  square: 'square',
  circle: 'circle',
  diamond: 'diamond',
  x: 'x',
  plus: 'plus',
  dash: 'dash',
};

export function markerXml(marker: ShownMarker | null): string {
  if (!marker) return `<c:marker>${val('symbol', 'none')}</c:marker>`;
  const fill = marker.fill ? solid(marker.fill) : '<a:noFill/>';
  const edge = marker.edge ?? marker.fill;
  const look = `<c:spPr>${fill}${edge ? strokeXml(edge, 1.25, false) : NO_LINE}</c:spPr>`;
  return `<c:marker>${val('symbol', SYMBOLS[marker.shape])}${val('size', Math.round(marker.size))}${look}</c:marker>`;
}

const POSITIONS: Readonly<Record<ShownLabel['position'], string>> = {
  left: 'l',
  right: 'r',
  top: 't',
  bottom: 'b',
  center: 'ctr',
};

/** Every flag is written: a missing one counts as set in some programs. */
const flags = (value: 0 | 1): string =>
  `${val('showLegendKey', 0)}${val('showVal', value)}${val('showCatName', 0)}` +
  `${val('showSerName', 0)}${val('showPercent', 0)}${val('showBubbleSize', 0)}`;

/** How labels and axes are written. */
export const textXml = (size: number, color: string, bold: boolean): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}">${solid(
    color
  )}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

const linkedText = (formula: string, text: string): string =>
  `<c:tx><c:strRef><c:f>${xmlText(formula.replace(/^=/, ''))}</c:f><c:strCache>${val(
    'ptCount',
    1
  )}<c:pt idx="0"><c:v>${xmlText(text)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;

const ownText = (text: string): string =>
  `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-US"/><a:t>${xmlText(
    text
  )}</a:t></a:r></a:p></c:rich></c:tx>`;

export interface FileLabel {
  readonly index: number;
  readonly label: ShownLabel;
  /** The cell that the label follows. */
  readonly formula: string | null;
}

const labelXml = ({ index, label, formula }: FileLabel): string =>
  `<c:dLbl>${val('idx', index)}${
    formula === null ? ownText(label.text) : linkedText(formula, label.text)
  }${textXml(label.size, label.color, label.bold)}${val('dLblPos', POSITIONS[label.position])}${flags(
    1
  )}</c:dLbl>`;

/** The labels of a series' points. */
export const labelsXml = (labels: readonly FileLabel[]): string =>
  labels.length === 0 ? '' : `<c:dLbls>${labels.map(labelXml).join('')}${flags(0)}</c:dLbls>`;

/** Cells with numbers and what they hold now; null is not drawn. */
export function numbersXml(formula: string, values: readonly (number | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`
  );
  return `<c:numRef><c:f>${xmlText(formula.replace(/^=/, ''))}</c:f><c:numCache><c:formatCode>General</c:formatCode>${val(
    'ptCount',
    values.length
  )}${points.join('')}</c:numCache></c:numRef>`;
}

/** A title of the chart or of an axis. */
export const titleXml = (text: string, size: number, upright: boolean): string =>
  `<c:title><c:tx><c:rich><a:bodyPr${upright ? ' rot="-5400000" vert="horz"' : ''}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${
    size * 100
  }" b="0"/></a:pPr><a:r><a:rPr lang="en-US" sz="${size * 100}" b="0"/><a:t>${xmlText(
    text
  )}</a:t></a:r></a:p></c:rich></c:tx>${val('overlay', 0)}</c:title>`;
