/** The part that says where charts stand. */
import type { ChartPlan } from '../../workbook/kernel/chartPlan';
import { element, plainXmlAttribute, XML_HEAD } from './xml';

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const cornerXml = (tag: string, row: number, column: number): string =>
  `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;

const frameXml = (chart: ChartPlan, place: number): string => {
  const named = element('xdr:cNvPr', {
    id: place + 2,
    name: plainXmlAttribute(chart.name),
    descr: plainXmlAttribute(chart.description),
  });
  return [
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${named}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="rId${place + 1}"/></a:graphicData></a:graphic>`,
    '</xdr:graphicFrame>',
  ].join('');
};

const anchorXml = (chart: ChartPlan, place: number): string => {
  const { row, column, rows, columns } = chart.anchor;
  const corners = cornerXml('from', row, column) + cornerXml('to', row + rows, column + columns);
  return `<xdr:twoCellAnchor editAs="oneCell">${corners}${frameXml(chart, place)}<xdr:clientData/></xdr:twoCellAnchor>`;
};

/** Where the charts of a sheet stand; the chart at place n is related as rId(n+1). */
export function drawingXml(charts: readonly ChartPlan[]): string {
  return `${XML_HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${MAIN}">${charts.map(anchorXml).join('')}</xdr:wsDr>`;
}
