/** The charts of Review's appendix as a file has them. */
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { partOf } from './parts';

const plan = rvuBlueprint(SAMPLE);
const before = plan.sheets
  .slice(
    0,
    plan.sheets.findIndex(({ key }) => key === 'reviewAppendix')
  )
  .reduce((count, { charts }) => count + charts.length, 0);
const chart = (place: number): string => partOf(plan, `xl/charts/chart${before + place}.xml`);

test('a bridge is stacked columns over a base without a filling', () => {
  const bridge = chart(1);
  expect(bridge).toContain('<c:barDir val="col"/><c:grouping val="stacked"/>');
  expect(bridge).toContain('<c:overlap val="100"/>');
  const [, base = '', whole = ''] = bridge.split('<c:ser>');
  expect(base).toContain('<c:spPr><a:noFill/>');
  expect(whole).toContain('<a:srgbClr val="8A8886"/>');
  expect(bridge).toContain('Review figures');
});

test('a trend is lines with markers, none where nothing is known', () => {
  // LibreOffice draws #N/A as zero where lines have gaps.
  expect(chart(3)).toContain('<c:dispBlanksAs val="span"/>');
  expect(chart(4)).toContain('<c:dispBlanksAs val="gap"/>');
  expect(chart(3)).toContain('<c:lineChart><c:grouping val="standard"/>');
  expect(chart(3).match(/<c:ser>/g)).toHaveLength(4);
  expect(chart(3)).toContain('<c:max val="1"/><c:min val="0"/>');
});

test('what each side brings lies, and its names read from the top', () => {
  expect(chart(5)).toContain('<c:barDir val="bar"/>');
  expect(chart(5)).toContain('<c:orientation val="maxMin"/>');
});
