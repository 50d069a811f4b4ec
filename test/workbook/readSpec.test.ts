/** What reading asks for: formulas of changed columns only where an upgrade sets them anew. */
import { planShownGap } from '../../src/workbook/book/planShownGap';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { upgradeChanges } from '../../src/workbook/book/upgradeChanges';
import { READ_SPEC } from '../../src/workbook/book/readSpec';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { asFirstVersion } from './older';
import { sourceOf } from './sourceOf';

const sample = sourceOf(rvuBlueprint(SAMPLE));
const first = asFirstVersion(sample);

test('a workbook of today is asked for no formula that changed, an older one for each', () => {
  expect(READ_SPEC.formulasFor(sample)).toEqual([]);
  const headers = READ_SPEC.formulasFor(first).map(({ header }) => header);
  expect(headers.slice(0, 4)).toEqual(['Cost', 'Quadrant', 'Flag', 'From last period']);
  expect(headers).toContain('What');
});

test('the news of an upgrade are the columns that people see', () => {
  expect(upgradeChanges(sample)).toBeNull();
  const headers = upgradeChanges(first)?.columns.map(({ header }) => header) ?? [];
  expect(headers).toContain('Last score');
  expect(headers).not.toContain('Provisional');
});

test('a shown gap is taken back by emptying its cell, where there is one', () => {
  const shown = { ...SAMPLE, shownGaps: ['contribution|G1'] };
  const source = sourceOf(rvuBlueprint(shown));
  const decision = planShownGap(source, 'contribution|G1', false);
  const columns = decision.kind === 'edit' ? decision.edit.columns : [];
  expect(columns.flatMap(({ cells }) => cells.filter((cell) => cell === null))).toHaveLength(1);
});
