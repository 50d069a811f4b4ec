/** Where the columns of a new workbook's Contributions stand, on the screen and on paper. */
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import type { SheetPlan } from '../../src/workbook/kernel/blueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { CONTRIBUTION_COLUMNS } from '../../src/workbook/sections/contributions/contributionColumns';
import { CONTRIBUTIONS_SHEET } from '../../src/workbook/sections/contributions/contributionsSheet';

function contributionsPlan(): SheetPlan {
  const sheet = rvuBlueprint(SAMPLE).sheets.find(({ key }) => key === CONTRIBUTIONS_SHEET);
  if (sheet === undefined) throw new Error('no Contributions');
  return sheet;
}

const plan = contributionsPlan();
const headers = plan.tables.flatMap(({ columns }) => columns.map(({ header }) => header));
const { fit, area, titleColumns } = plan.print;

test('columns stand in the order of work, so that cost, flag and decision need no scrolling', () => {
  // Name it, say what it costs and what it is worth, see where it stands, decide.
  expect(headers.slice(0, 13)).toEqual([
    ...['Id', 'Activity', 'Direction'],
    ...['Hours', 'Rate', 'Cash'],
    ...['Estimate', 'Stated value'],
    ...['Cost', 'Quadrant', 'Flag'],
    ...['Decision', 'Decision reason'],
  ]);
  // What describes it can wait, and what other formulas stand on is in nobody's way at the end.
  expect(headers.slice(13, 19)).toEqual([
    ...['Category', 'Department', 'Kind', 'Mode', 'Owner', 'Notes'],
  ]);
  const hidden = CONTRIBUTION_COLUMNS.map((column) => 'hidden' in column);
  expect(hidden.indexOf(true)).toBe(area?.columns);
  expect(hidden.slice(hidden.indexOf(true))).not.toContain(false);
});

test('the frozen columns are those that name a row: more would leave too little beside them', () => {
  expect(headers.slice(0, plan.freeze?.columns)).toEqual(['Id', 'Activity']);
});

describe('on paper', () => {
  const breaks = fit.kind === 'scale' ? fit.breakBeforeColumns : [];
  const pages = [0, ...breaks].map((from, page) => [from, breaks[page] ?? area?.columns ?? 0]);

  test('cost, flag and decision are on the first of three pages', () => {
    expect(pages).toHaveLength(3);
    const first = headers.slice(0, breaks[0]);
    expect(first).toEqual(expect.arrayContaining(['Cost', 'Flag', 'Decision reason']));
  });

  test('no page is wider than US Letter, or it would break once more', () => {
    // Measured as LibreOffice prints it: 209 characters at 47 %.
    const most = fit.kind === 'scale' ? (209 * 47) / fit.percent : 0;
    const widthOf = (from = 0, to = 0): number =>
      CONTRIBUTION_COLUMNS.slice(from, to).reduce((sum, { width }) => sum + width, 0);
    const repeated = widthOf(0, (titleColumns?.[1] ?? -1) + 1);
    for (const [from, to] of pages)
      expect((from === 0 ? 0 : repeated) + widthOf(from, to)).toBeLessThan(most);
  });
});
