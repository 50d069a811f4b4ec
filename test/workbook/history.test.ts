import fc from 'fast-check';
import { NO_HISTORY } from '../../src/model/history';
import { readHistory } from '../../src/workbook/sections/history/readHistory';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { runs } from '../share';
import { rvuArbitrary } from './arbitraries';
import { withHistory } from './pastArbitraries';
import { columnIn, sourceOf, tableIn, withCell, withTable } from './sourceOf';
import { HISTORY_ANSWER_TABLE } from '../../src/workbook/sections/history/pastTables';
import {
  HISTORY_CONTRIBUTION_TABLE,
  HISTORY_PERIOD_TABLE,
} from '../../src/workbook/kernel/shared/historyTables';

const past = rvuArbitrary(5).chain(withHistory);

test('what stands in History is read back as it was', () => {
  fc.assert(
    fc.property(past, (rvu) => {
      const source = sourceOf(rvuBlueprint(rvu));
      const { value, problems } = readHistory(source, rvu.settings.scale);
      expect(problems).toEqual([]);
      expect(value).toEqual(rvu.history);
    }),
    { numRuns: runs(40) }
  );
});

test('a History without entries has one blank row each and reads as nothing', () => {
  const source = sourceOf(rvuBlueprint({ ...SAMPLE, history: NO_HISTORY }));
  expect(tableIn(source, HISTORY_CONTRIBUTION_TABLE.name).rows).toHaveLength(1);
  expect(tableIn(source, HISTORY_ANSWER_TABLE.name).rows).toEqual([Array(9).fill(null)]);
  expect(readHistory(source, SAMPLE.settings.scale)).toEqual({
    value: NO_HISTORY,
    problems: [],
  });
  expect(readHistory({ tables: [], names: [] }, SAMPLE.settings.scale).problems).toEqual([]);
});

test('an entry names its period, and keys are what the trend looks up', () => {
  fc.assert(
    fc.property(past, (rvu) => {
      const table = tableIn(sourceOf(rvuBlueprint(rvu)), HISTORY_CONTRIBUTION_TABLE.name);
      const keys = rvu.history.contributions.map(({ period, id }) => `${period}|${id}`);
      expect(columnIn(table, 'Key')).toEqual(keys.length > 0 ? keys : ['']);
    }),
    { numRuns: runs(20) }
  );
});

test('a period that can’t be read is a problem, and its row is left out', () => {
  const [rvu] = fc.sample(
    past.filter(({ history }) => history.periods.length > 0),
    1
  );
  if (rvu === undefined) throw new Error('no sample');
  const source = withTable(sourceOf(rvuBlueprint(rvu)), HISTORY_PERIOD_TABLE.name, (table) =>
    withCell(table, 0, 'Period', 'some day')
  );
  const { value, problems } = readHistory(source, rvu.settings.scale);
  expect(value.periods).toEqual(rvu.history.periods.slice(1));
  expect(problems.map(({ code }) => code)).toEqual(['bad-cell']);
});

describe('figures that people took out of History', () => {
  const source = sourceOf(rvuBlueprint(SAMPLE));
  const { scale } = SAMPLE.settings;
  const emptied = (table: string, headers: readonly string[]) =>
    headers.reduce(
      (now, header) => withTable(now, table, (each) => withCell(each, 0, header, null)),
      source
    );

  test('counts begin at nothing', () => {
    const headers = [
      'Gaps known',
      'Gaps of 2 and more',
      'Actions due',
      'Done on time',
      'Forms filled',
      'Forms asked for',
    ];
    const [first] = readHistory(emptied(HISTORY_PERIOD_TABLE.name, headers), scale).value.periods;
    expect(first).toEqual({
      ...SAMPLE.history.periods[0],
      gapCount: 0,
      gapAtLeastTwo: 0,
      actionsDue: 0,
      actionsOnTime: 0,
      answered: 0,
      asked: 0,
    });
  });

  test('what stood in a quadrant has stood there once, what was not placed never', () => {
    const without = (headers: readonly string[]) =>
      readHistory(emptied(HISTORY_CONTRIBUTION_TABLE.name, headers), scale).value.contributions[0];
    const first = SAMPLE.history.contributions[0];
    expect(first?.quadrant).not.toBeNull();
    expect(without(['Running'])).toEqual({ ...first, running: 1 });
    expect(without(['Running', 'Quadrant'])).toEqual({ ...first, running: 0, quadrant: null });
    // A required cell: told, and read as a contribution without a name.
    expect(without(['Activity'])).toEqual({ ...first, activity: '' });
  });
});
