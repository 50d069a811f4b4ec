/** Axes in chart XML. */
import { CHART_TEXT } from '../../workbook/kernel/chartPlan';
import type { AxisPlan } from '../../workbook/kernel/chartPlan';
import { lineXml } from './chartSeries';
import { textProperties, titleXml, type TextLook } from './chartText';
import { element, plainXmlAttribute } from './xml';

const AXIS_TEXT: TextLook = { color: '#616161', size: CHART_TEXT, bold: false };
const AXIS_LINE = '#BDBDBD';
const GRID_LINE = '#EDEBE9';

/** An element of charts that says one value; nothing for null. */
export function val(tag: string, value: string | number | null): string {
  return value === null ? '' : element(`c:${tag}`, { val: value });
}

const scalingXml = ({ min, max }: Pick<AxisPlan, 'min' | 'max'>): string =>
  `<c:scaling><c:orientation val="minMax"/>${val('max', max)}${val('min', min)}</c:scaling>`;

export interface AxisPlace {
  readonly id: number;
  readonly crosses: number;
  readonly side: 'b' | 'l';
  /** Whether it stands beside categories, which have room on both sides of their tick. */
  readonly between?: boolean;
  /** Where it crosses the other axis: where that begins unless given. */
  readonly at?: 'min' | 'max';
}

/** What else an axis may look like. */
export interface AxisLook {
  readonly text: TextLook;
  readonly numbers: boolean;
  readonly line: boolean;
}

const USUAL: AxisLook = { text: AXIS_TEXT, numbers: true, line: true };

/** The usual looks, in letters of that many points. */
export function axisLookOf(size = AXIS_TEXT.size, seen = true): AxisLook {
  return {
    text: { ...AXIS_TEXT, size },
    numbers: seen,
    line: seen,
  };
}

/** The looks that all kinds of axes share, between their title and the axis that they cross. */
function axisLooksXml(look: AxisLook): string {
  return [
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/>${val('tickLblPos', look.numbers ? 'low' : 'none')}`,
    `<c:spPr>${look.line ? lineXml(AXIS_LINE, 0.75, false) : '<a:ln><a:noFill/></a:ln>'}</c:spPr>`,
    textProperties(look.text),
  ].join('');
}

/** An axis of numbers. */
export function valueAxisXml(axis: AxisPlan, place: AxisPlace, look = USUAL): string {
  return [
    `<c:valAx>${val('axId', place.id)}${scalingXml(axis)}<c:delete val="0"/>${val('axPos', place.side)}`,
    axis.gridlines
      ? `<c:majorGridlines><c:spPr>${lineXml(GRID_LINE, 0.75, false)}</c:spPr></c:majorGridlines>`
      : '',
    axis.title === '' ? '' : titleXml(axis.title, look.text, place.side === 'l'),
    element('c:numFmt', { formatCode: plainXmlAttribute(axis.numberFormat), sourceLinked: 0 }),
    axisLooksXml(look),
    // Where the other axis begins, not at zero: scales may begin elsewhere.
    `${val('crossAx', place.crosses)}${val('crosses', place.at ?? 'min')}`,
    val('crossBetween', place.between === true ? 'between' : 'midCat'),
    `${val('majorUnit', axis.majorUnit)}</c:valAx>`,
  ].join('');
}

/** An axis of names; one at the left reads from top to bottom. */
export function namesAxisXml(title: string, place: AxisPlace, look = USUAL): string {
  const upright = place.side === 'l';
  return [
    `<c:catAx>${val('axId', place.id)}<c:scaling>${val('orientation', upright ? 'maxMin' : 'minMax')}</c:scaling>`,
    `<c:delete val="0"/>${val('axPos', place.side)}`,
    title === '' ? '' : titleXml(title, look.text, upright),
    '<c:numFmt formatCode="General" sourceLinked="0"/>',
    axisLooksXml(look),
    `${val('crossAx', place.crosses)}<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>`,
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('');
}
