import type { ScatterChartPlan } from '../../src/workbook/kernel/chartPlan';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { blueprintOf } from './makeBlueprint';
import { partOf } from './parts';
import { richBlueprint } from './richBlueprint';
import { matrixChart, matrixSheet } from './richMatrix';

const chart = partOf(richBlueprint, 'xl/charts/chart1.xml');
const second = partOf(richBlueprint, 'xl/charts/chart2.xml');
const series = chart.split('<c:ser>').slice(1);

const withChart = (plan: ScatterChartPlan) => blueprintOf([{ ...matrixSheet, charts: [plan] }]);

describe('a native chart in a file', () => {
  it('has one series a class with its own colour and shape', () => {
    expect(series).toHaveLength(7);
    expect(series[0]).toContain('<c:symbol val="triangle"/><c:size val="9"/>');
    expect(series[0]).toContain('<a:srgbClr val="009E73"/>');
    expect(series[3]).toContain('<c:symbol val="diamond"/>');
  });

  it('draws a hollow marker as an outline', () => {
    expect(series[3]).toMatch(/<c:size val="9"\/><c:spPr><a:solidFill>/);
    expect(series[4]).toMatch(/<c:size val="9"\/><c:spPr><a:noFill\/><a:ln /);
  });

  it('draws thresholds as dashed lines without markers', () => {
    expect(series[5]).toContain('<c:symbol val="none"/>');
    expect(series[5]).toContain('<a:prstDash val="dash"/>');
    expect(series[5]).toContain('<a:ln w="15875"');
    expect(series[0]).toContain('<a:ln w="19050"><a:noFill/></a:ln>');
  });

  it('keeps present values, and none for #N/A', () => {
    expect(series[0]).toContain("<c:f>'Matrix &lt;1&gt;'!$B$32:$B$40</c:f>");
    expect(series[0]).toMatch(
      /<c:yVal>.*<c:ptCount val="9"\/><c:pt idx="0"><c:v>5<\/c:v><\/c:pt><c:pt idx="1"><c:v>4.6<\/c:v><\/c:pt><\/c:numCache>/
    );
  });

  it('labels each point from its own cell, where and as planned', () => {
    const labels = series[1]?.split('<c:dLbl>').slice(1) ?? [];
    expect(labels).toHaveLength(9);
    expect(labels[3]).toContain('type="CELLRANGE"');
    expect(labels[3]).toContain('<a:t>G4</a:t>');
    expect(labels[3]).toContain('<c:dLblPos val="t"/>');
    expect(labels[4]).toContain('<c:dLblPos val="r"/>');
    expect(labels[3]).toContain('<a:srgbClr val="004F7C"/>');
    for (const flag of ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize']) {
      expect(labels[3]).toContain(`<c:show${flag} val="0"/>`);
    }
    expect(series[1]).toContain('{02D57815-91ED-43cb-92C2-25804820EDAC}');
    expect(series[1]).toContain("<c15:f>'Matrix &lt;1&gt;'!$A$32:$A$40</c15:f>");
    expect(series[1]).toContain('<c:pt idx="3"><c:v>G4</c:v></c:pt>');
  });

  it('has axes as planned', () => {
    expect(chart).toContain('<c:max val="28000"/><c:min val="0"/>');
    expect(chart).toContain('<a:t>Cost to us, USD</a:t>');
    expect(chart).toContain('<c:numFmt formatCode="#,##0" sourceLinked="0"/>');
    expect(chart.match(/<c:majorGridlines>/g)).toHaveLength(1);
    expect(chart).toContain('<c:majorUnit val="4000"/>');
  });

  it('shows filtered rows, and title and legend only where asked', () => {
    expect(chart).toContain('<c:plotVisOnly val="0"/>');
    expect(chart).toContain('<c:autoTitleDeleted val="1"/>');
    expect(chart).not.toContain('<c:legend>');
    expect(second).toContain('<c:legend>');
    expect(second).toContain('<a:t>With a title</a:t>');
  });

  it('tells in words what it shows', () => {
    const drawing = partOf(richBlueprint, 'xl/drawings/drawing1.xml');
    expect(drawing).toContain('name="Matrix of what we give" descr="Cost across, value up');
    expect(drawing).toContain('<xdr:from><xdr:col>0</xdr:col>');
  });

  it('is refused when its parts do not fit together', () => {
    const [first, ...others] = matrixChart.series;
    if (first === undefined) throw new Error('no series');
    const cut = { ...first, xValues: first.xValues.slice(1) };
    const plan = withChart({ ...matrixChart, series: [cut, ...others] });
    expect(() => writeWorkbook(plan)).toThrow(/chart-invalid.*do-more/);
  });
});
