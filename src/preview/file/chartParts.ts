/** Lines, markers and texts of charts in a file. */
import type { ShownLabel, ShownLine, ShownMarker } from '../view/sheetView';
import { chartValue, previewXmlText } from './xml';

const EMU_PER_POINT = 12_700;

const solid = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;

const NO_LINE = '<a:ln><a:noFill/></a:ln>';

const strokeXml = (color: string, width: number, dashed: boolean): string =>
  `<a:ln w="${Math.round(width * EMU_PER_POINT)}">${solid(color)}<a:prstDash val="${
    dashed ? 'dash' : 'solid'
  }"/></a:ln>`;

/** A series' line; scatter charts have one unless it is taken away by name. */
export function fileLineXml(line: ShownLine | null): string {
  return `<c:spPr>${line ? strokeXml(line.color, line.width, line.dashed) : NO_LINE}</c:spPr>`;
}

/** What bars are filled with; null for what is not drawn. */
export function fileFillXml(fill: string | null): string {
  return `<c:spPr>${fill === null ? '<a:noFill/>' : solid(fill)}${NO_LINE}</c:spPr>`;
}

/** Cells with texts and what they show now. */
export function fileTextsXml(formula: string, texts: readonly string[]): string {
  const points = texts.map(
    (text, index) => `<c:pt idx="${index}"><c:v>${previewXmlText(text)}</c:v></c:pt>`
  );
  return `<c:strRef><c:f>${previewXmlText(formula.replace(/^=/, ''))}</c:f><c:strCache>${chartValue('ptCount', texts.length)}${points.join('')}</c:strCache></c:strRef>`;
}

const SYMBOLS: Readonly<Record<ShownMarker['shape'], string>> = {
  triangle: 'triangle',
  square: 'square',
  circle: 'circle',
  diamond: 'diamond',
  x: 'x',
  plus: 'plus',
  dash: 'dash',
};

export function fileMarkerXml(marker: ShownMarker | null): string {
  if (!marker) return `<c:marker>${chartValue('symbol', 'none')}</c:marker>`;
  const fill = marker.fill ? solid(marker.fill) : '<a:noFill/>';
  const edge = marker.edge ?? marker.fill;
  const look = `<c:spPr>${fill}${edge ? strokeXml(edge, 1.25, false) : NO_LINE}</c:spPr>`;
  return `<c:marker>${chartValue('symbol', SYMBOLS[marker.shape])}${chartValue('size', Math.round(marker.size))}${look}</c:marker>`;
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
  `${chartValue('showLegendKey', 0)}${chartValue('showVal', value)}${chartValue('showCatName', 0)}` +
  `${chartValue('showSerName', 0)}${chartValue('showPercent', 0)}${chartValue('showBubbleSize', 0)}`;

/** How labels and axes are written. */
export function textXml(size: number, color: string, bold: boolean): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}">${solid(
    color
  )}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

const linkedText = (formula: string, text: string): string =>
  `<c:tx><c:strRef><c:f>${previewXmlText(formula.replace(/^=/, ''))}</c:f><c:strCache>${chartValue(
    'ptCount',
    1
  )}<c:pt idx="0"><c:v>${previewXmlText(text)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;

const ownText = (text: string): string =>
  `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-US"/><a:t>${previewXmlText(
    text
  )}</a:t></a:r></a:p></c:rich></c:tx>`;

export interface FileLabel {
  readonly index: number;
  readonly label: ShownLabel;
  /** The cell that the label follows. */
  readonly formula: string | null;
}

const labelXml = ({ index, label, formula }: FileLabel): string =>
  `<c:dLbl>${chartValue('idx', index)}${
    formula === null ? ownText(label.text) : linkedText(formula, label.text)
  }${textXml(label.size, label.color, label.bold)}${chartValue('dLblPos', POSITIONS[label.position])}${flags(
    1
  )}</c:dLbl>`;

/** The labels of a series' points. */
export function fileLabelsXml(labels: readonly FileLabel[]): string {
  return labels.length === 0
    ? ''
    : `<c:dLbls>${labels.map(labelXml).join('')}${flags(0)}</c:dLbls>`;
}

/** Cells with numbers and what they hold now; null is not drawn. */
export function fileNumbersXml(formula: string, values: readonly (number | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`
  );
  return `<c:numRef><c:f>${previewXmlText(formula.replace(/^=/, ''))}</c:f><c:numCache><c:formatCode>General</c:formatCode>${chartValue(
    'ptCount',
    values.length
  )}${points.join('')}</c:numCache></c:numRef>`;
}

/** A title of the chart or of an axis. */
export function fileTitleXml(text: string, size: number, upright: boolean): string {
  return `<c:title><c:tx><c:rich><a:bodyPr${upright ? ' rot="-5400000" vert="horz"' : ''}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${
    size * 100
  }" b="0"/></a:pPr><a:r><a:rPr lang="en-US" sz="${size * 100}" b="0"/><a:t>${previewXmlText(
    text
  )}</a:t></a:r></a:p></c:rich></c:tx>${chartValue('overlay', 0)}</c:title>`;
}
