/** Labels of points in chart XML. */
import type { LabelPosition, PointLabelsPlan } from '../../workbook/kernel/chartPlan';
import { endOfParagraph, runProperties, type TextLook } from './chartText';
import { element, plainXmlText } from './xml';

const OFFICE_2012 = 'http://schemas.microsoft.com/office/drawing/2012/chart';
/** The extension of labels that says "value from cells". */
const LABEL_EXTENSION = '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}';
/** The extension of a series that says which cells. */
const SERIES_EXTENSION = '{02D57815-91ED-43cb-92C2-25804820EDAC}';
const DEFAULT_COLOR = '#242424';

/** The schema's words for places beside a point. */
export const LABEL_PLACES: Readonly<Record<LabelPosition, string>> = {
  left: 'l',
  right: 'r',
  top: 't',
  bottom: 'b',
  center: 'ctr',
};

/** Every flag is written: LibreOffice takes a missing one as set. */
const SHOW_NOTHING_ELSE = [
  'showLegendKey',
  'showVal',
  'showCatName',
  'showSerName',
  'showPercent',
  'showBubbleSize',
]
  .map((flag) => `<c:${flag} val="0"/>`)
  .join('');

/** Fields need an identity; one made from the place keeps the file the same each time. */
const fieldId = (series: number, point: number): string => {
  const hex = (value: number, digits: number): string =>
    value.toString(16).toUpperCase().padStart(digits, '0');
  return `{${hex(series + 1, 8)}-0000-4000-8000-${hex(point + 1, 12)}}`;
};

/** A label as it is drawn: its text, its look, and where. */
export interface DrawnLabel {
  readonly text: string;
  readonly look: TextLook;
  /** The schema's word: `l`, `r`, `t`, `b`, `ctr`, `inEnd`, `inBase`, `outEnd`. */
  readonly place: string;
  /** By how much it is moved from there, as fractions of the chart's size. */
  readonly moved?: { readonly x: number; readonly y: number };
}

const extensionXml = (uri: string, content: string): string =>
  `<c:extLst><c:ext uri="${uri}" xmlns:c15="${OFFICE_2012}">${content}</c:ext></c:extLst>`;

const VALUE_FROM_CELLS = extensionXml(LABEL_EXTENSION, '<c15:showDataLabelsRange val="1"/>');

/**
 * Excel 2013 and later lead a thin line from a point to a label that was moved away from it. Each label of such a
 * series says itself that it shows its cell: the schema has room for one element here.
 */
const WITH_LEADERS = extensionXml(LABEL_EXTENSION, '<c15:showLeaderLines val="1"/>');

const movedXml = (moved: DrawnLabel['moved']): string =>
  moved === undefined
    ? ''
    : `<c:layout><c:manualLayout><c:x val="${moved.x}"/><c:y val="${moved.y}"/></c:manualLayout></c:layout>`;

const labelXml = (label: DrawnLabel, series: number, point: number): string => {
  const { look } = label;
  const field = [
    `<a:fld id="${fieldId(series, point)}" type="CELLRANGE">${runProperties('a:rPr', look)}`,
    `<a:pPr>${runProperties('a:defRPr', look)}</a:pPr>`,
    `<a:t>${plainXmlText(label.text)}</a:t></a:fld>`,
  ].join('');
  return [
    `<c:dLbl><c:idx val="${point}"/>${movedXml(label.moved)}<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p>`,
    `<a:pPr>${runProperties('a:defRPr', look)}</a:pPr>${field}${endOfParagraph(look)}</a:p></c:rich></c:tx>`,
    `<c:dLblPos val="${label.place}"/>${SHOW_NOTHING_ELSE}`,
    VALUE_FROM_CELLS,
    '</c:dLbl>',
  ].join('');
};

const noLabelXml = (point: number): string =>
  `<c:dLbl><c:idx val="${point}"/><c:delete val="1"/></c:dLbl>`;

/**
 * The labels of a series, one a point, each a field that shows its own cell; null for a point without. With
 * `leaders`, a line leads to each that was moved.
 */
export function drawnLabelsXml(
  labels: readonly (DrawnLabel | null)[],
  series: number,
  leaders = false
): string {
  const written = labels.map((label, point) =>
    label === null ? noLabelXml(point) : labelXml(label, series, point)
  );
  return element(
    'c:dLbls',
    {},
    `${written.join('')}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${SHOW_NOTHING_ELSE}${leaders ? WITH_LEADERS : VALUE_FROM_CELLS}`
  );
}

const lookOf = (plan: PointLabelsPlan, point: number): TextLook => ({
  color: (typeof plan.colors === 'string' ? plan.colors : plan.colors[point]) ?? DEFAULT_COLOR,
  size: plan.size,
  bold: plan.bold,
});

/** Four digits of a chart's width are less than a tenth of a point. */
function movedOf({ moved }: PointLabelsPlan, point: number): Pick<DrawnLabel, 'moved'> {
  const found = moved?.[point] ?? null;
  if (found === null) return {};
  return { moved: { x: Number(found.right.toFixed(4)), y: Number(found.down.toFixed(4)) } };
}

/** The labels that a workbook's chart plans. */
export function labelsXml(plan: PointLabelsPlan, series: number): string {
  return drawnLabelsXml(
    plan.texts.map((text, point) => ({
      text,
      look: lookOf(plan, point),
      place: LABEL_PLACES[plan.positions[point] ?? 'right'],
      ...movedOf(plan, point),
    })),
    series,
    plan.moved !== undefined
  );
}

/** No labels at all. */
export const NO_LABELS = `<c:dLbls>${SHOW_NOTHING_ELSE}</c:dLbls>`;

/** Says at the end of a series where its labels' texts stand, and what they show now. */
export function labelRangeXml(texts: readonly string[], reference: string): string {
  const points = texts.map(
    (text, point) => `<c:pt idx="${point}"><c:v>${plainXmlText(text)}</c:v></c:pt>`
  );
  const cache = `<c15:dlblRangeCache><c:ptCount val="${texts.length}"/>${points.join('')}</c15:dlblRangeCache>`;
  return extensionXml(
    SERIES_EXTENSION,
    `<c15:datalabelsRange><c15:f>${plainXmlText(reference)}</c15:f>${cache}</c15:datalabelsRange>`
  );
}
