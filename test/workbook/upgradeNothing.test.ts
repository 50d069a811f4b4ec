/** Workbooks in which an upgrade finds nothing to do, and which version one is of. */
import { planUpgrade } from '../../src/workbook/book/upgrade';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { VERSION_NAME, WORKBOOK_VERSION } from '../../src/workbook/kernel/version';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { sourceOf, withName } from './sourceOf';

const sample = sourceOf(rvuBlueprint(SAMPLE));

test('there is nothing to upgrade in a workbook of today, of tomorrow, of others', () => {
  expect(planUpgrade(sample)).toEqual({ kind: 'nothing', reason: 'present-version' });
  const tomorrow = withName(sample, VERSION_NAME, WORKBOOK_VERSION + 1);
  expect(planUpgrade(tomorrow)).toEqual({ kind: 'nothing', reason: 'newer-version' });
  expect(planUpgrade({ tables: [], names: [] })).toEqual({ kind: 'nothing', reason: 'not-ours' });
});

test('a version that nobody can read is the first', () => {
  for (const value of [null, '', 'two', 0, -3, 1.5, true])
    expect(readRvu(withName(sample, VERSION_NAME, value))).toMatchObject({ version: 1 });
});
