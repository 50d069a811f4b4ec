/** Series in chart XML. */
import type { SheetArea } from '../../workbook/kernel/area';
import type { LinePlan, MarkerPlan, ScatterSeriesPlan } from '../../workbook/kernel/chartPlan';
import { absoluteArea } from '../address';
import { BlueprintError } from './blueprintError';
import { labelRangeXml, labelsXml } from './chartLabels';
import { hexColor } from './color';
import { element, plainXmlText } from './xml';

const EMU_PER_POINT = 12_700;
const OUTLINE_POINTS = 1.5;

const solid = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${hexColor(color)}"/></a:solidFill>`;

/** An outline; a width in points. */
export function lineXml(color: string, width: number, dashed: boolean): string {
  return element(
    'a:ln',
    { w: Math.round(width * EMU_PER_POINT), cap: 'flat' },
    `${solid(color)}${element('a:prstDash', { val: dashed ? 'dash' : 'solid' })}<a:round/>`
  );
}

const NO_LINE = '<a:ln w="19050"><a:noFill/></a:ln>';

/** The line that joins the points of a series. */
export function seriesLine(line: LinePlan | null): string {
  return `<c:spPr>${line === null ? NO_LINE : lineXml(line.color, line.width, line.dashed)}</c:spPr>`;
}

/** How the inside of a hollow marker and the rim of any are drawn. */
export interface MarkerLooks {
  readonly inside: string;
  readonly rim: boolean;
}

const NOTHING_INSIDE: MarkerLooks = { inside: '<a:noFill/>', rim: true };
const NO_RIM = '<a:ln><a:noFill/></a:ln>';

/** A series' marker. */
export function markerXml(marker: MarkerPlan | null, looks = NOTHING_INSIDE): string {
  if (marker === null) return '<c:marker><c:symbol val="none"/></c:marker>';
  // No filling rather than a white one: LibreOffice draws no outlines, a white marker would vanish.
  const filling = marker.hollow ? looks.inside : solid(marker.color);
  const outline = looks.rim ? lineXml(marker.color, OUTLINE_POINTS, false) : NO_RIM;
  const size = Math.min(72, Math.max(2, Math.round(marker.size)));
  return `<c:marker><c:symbol val="${marker.shape}"/><c:size val="${size}"/><c:spPr>${filling}${outline}</c:spPr></c:marker>`;
}

/** Numbers as a chart keeps them beside the cells that they come from; null is a gap. */
export function numbersXml(reference: string, values: readonly (number | null)[]): string {
  const points = values.map((value, place) =>
    value === null || !Number.isFinite(value)
      ? ''
      : `<c:pt idx="${place}"><c:v>${value}</c:v></c:pt>`
  );
  return `<c:numRef><c:f>${plainXmlText(reference)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`;
}

/** Texts as a chart keeps them beside the cells that they come from. */
export function textsXml(reference: string, texts: readonly string[]): string {
  const points = texts.map((text, place) =>
    text === '' ? '' : `<c:pt idx="${place}"><c:v>${plainXmlText(text)}</c:v></c:pt>`
  );
  return `<c:strRef><c:f>${plainXmlText(reference)}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}

/** The cells as charts name them. */
export function referenceTo(
  { sheet, area }: SheetArea,
  titles: ReadonlyMap<string, string>
): string {
  const title = titles.get(sheet);
  if (title === undefined) throw new BlueprintError('sheet-unknown', { detail: sheet });
  return absoluteArea(title, area);
}

const checkLengths = (plan: ScatterSeriesPlan): void => {
  const cells = (target: SheetArea): number => target.area.rows * target.area.columns;
  const lengths = [cells(plan.x), cells(plan.y), plan.xValues.length, plan.yValues.length];
  if (plan.labels !== null) {
    const { texts, positions, moved = texts } = plan.labels;
    lengths.push(cells(plan.labels.cells), texts.length, positions.length, moved.length);
  }
  if (new Set(lengths).size > 1) {
    throw new BlueprintError('chart-invalid', { detail: `${plan.name}: lengths differ` });
  }
};

/**
 * A series of more points keeps no copy of its numbers: whoever opens the file reads the cells, and of a large chart
 * the copies would be most of the file.
 */
const MOST_COPIED = 250;

const pointsXml = (reference: string, values: readonly (number | null)[]): string =>
  values.length > MOST_COPIED
    ? `<c:numRef><c:f>${plainXmlText(reference)}</c:f></c:numRef>`
    : numbersXml(reference, values);

/** One series; the order of its elements is the schema's. */
export function seriesXml(
  plan: ScatterSeriesPlan,
  place: number,
  titles: ReadonlyMap<string, string>
): string {
  checkLengths(plan);
  const labels = plan.labels;
  return [
    `<c:ser><c:idx val="${place}"/><c:order val="${place}"/>`,
    `<c:tx><c:v>${plainXmlText(plan.name)}</c:v></c:tx>`,
    seriesLine(plan.line),
    markerXml(plan.marker),
    labels === null ? '' : labelsXml(labels, place),
    `<c:xVal>${pointsXml(referenceTo(plan.x, titles), plan.xValues)}</c:xVal>`,
    `<c:yVal>${pointsXml(referenceTo(plan.y, titles), plan.yValues)}</c:yVal>`,
    '<c:smooth val="0"/>',
    labels === null ? '' : labelRangeXml(labels.texts, referenceTo(labels.cells, titles)),
    '</c:ser>',
  ].join('');
}
