import type { Rvu } from '../../src/model/rvu';
import { planShownGap } from '../../src/workbook/book/planShownGap';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import type { WorkbookSource } from '../../src/workbook/kernel/source';
import { applied, editOf } from './applied';
import { sourceOf } from './sourceOf';

const ESTIMATEED = SAMPLE.contributions
  .filter(({ direction }) => direction === 'given')
  .slice(0, 4);
const rvu: Rvu = {
  ...SAMPLE,
  contributions: ESTIMATEED.map((each) => ({ ...each, estimate: 1, stated: 4 })),
};
const keys = ESTIMATEED.map(({ id }) => `contribution|${id}`);
const [first = '', second = '', third = '', fourth = ''] = keys;
const source = sourceOf(rvuBlueprint(rvu));

const choose = (from: WorkbookSource, key: string, show = true): WorkbookSource =>
  applied(from, editOf(planShownGap(from, key, show)));

function shownIn(from: WorkbookSource): readonly string[] {
  const reading = readRvu(from);
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return reading.rvu.shownGaps;
}

describe('choosing gaps to be shown', () => {
  it('writes and takes back one at a time; twice is once', () => {
    const one = choose(source, first);
    expect(shownIn(one)).toEqual([first]);
    expect(shownIn(choose(one, first))).toEqual([first]);
    const two = choose(one, second);
    expect(shownIn(two)).toEqual([first, second]);
    const less = choose(two, first, false);
    expect(shownIn(less)).toEqual([second]);
    expect(shownIn(choose(less, first, false))).toEqual([second]);
  });

  it('writes no fourth of one sign, and no gap that is not there', () => {
    const three = [first, second, third].reduce((from, key) => choose(from, key), source);
    expect(shownIn(choose(three, fourth))).toEqual([first, second, third]);
    expect(shownIn(choose(source, 'contribution|X9'))).toEqual([]);
  });

  it('brings the sheet along where it is missing', () => {
    const isExchange = (name: string) => /^(Exchange_log|Shown_gaps|Alliance_id)$/.test(name);
    const bare = {
      tables: source.tables.filter(({ name }) => !isExchange(name)),
      names: source.names.filter(({ name }) => !isExchange(name)),
    };
    const plan = planShownGap(bare, first, true);
    expect(plan.kind === 'edit' && plan.edit.addSheets.map(({ title }) => title)).toEqual([
      'Exchange',
    ]);
    expect(shownIn(choose(bare, first))).toEqual([first]);
  });

  it('brings the list alone back where only that is gone', () => {
    const tables = source.tables.filter(({ name }) => name !== 'Shown_gaps');
    const bare = { ...source, tables };
    const one = choose(bare, first);
    expect(shownIn(one)).toEqual([first]);
    expect(one.tables.filter(({ name }) => name === 'Exchange_log')).toHaveLength(1);
    expect(shownIn(choose(choose(one, second), first, false))).toEqual([second]);
  });

  it('does nothing in a workbook of others', () => {
    expect(planShownGap({ tables: [], names: [] }, first, true)).toEqual({
      kind: 'nothing',
      reason: 'not-ours',
    });
  });
});
