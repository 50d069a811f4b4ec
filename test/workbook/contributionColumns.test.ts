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
const { fit, area } = plan.print;

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
  expect(hidden.indexOf(true)).toBeGreaterThan(area?.columns ?? 0);
  expect(hidden.slice(hidden.indexOf(true))).not.toContain(false);
});

test('the frozen columns are those that name a row: more would leave too little beside them', () => {
  expect(headers.slice(0, plan.freeze?.columns)).toEqual(['Id', 'Activity']);
});

describe('on paper', () => {
  const percent = fit.kind === 'scale' ? fit.percent : 0;

  test('cost, flag and decision are on one page, and nothing breaks it', () => {
    const printed = headers.slice(0, area?.columns);
    expect(printed).toEqual(expect.arrayContaining(['Cost', 'Flag', 'Decision']));
    expect(fit).toMatchObject({ breakBeforeColumns: [] });
    // Measured as LibreOffice prints US Letter with a font that is wider than ours: 209 characters at 47 %.
    const width = CONTRIBUTION_COLUMNS.slice(0, area?.columns).reduce(
      (sum, column) => sum + column.width,
      0
    );
    expect(width).toBeLessThan((209 * 47) / percent);
  });

  test('no letter is smaller than 7 points', () => {
    const sizes = plan.formats.flatMap(({ format: { size } }) => size ?? []);
    expect((Math.min(11, ...sizes) * percent) / 100).toBeGreaterThanOrEqual(7);
  });
});
