import { clearedFlags } from '../../../src/taskpane/state/clearedFlags';
import { analysed, pairs } from '../../model/build';

const listed = pairs([100, 5], [900, 1], [500, 4]);
const before = analysed(listed);

test('nothing is said while every flag stands', () => {
  expect(clearedFlags(before, before)).toBeNull();
  expect(clearedFlags(before, analysed(listed.filter(({ id }) => id !== 'C2')))).toBeNull();
});

test('a flag that goes because the cost line moved is told with the line', () => {
  const now = analysed(
    pairs([100, 5], [900, 1], [2000, 4]).concat(
      pairs([950, 4]).map((each) => ({ ...each, id: 'C9' }))
    )
  );
  expect(clearedFlags(before, now)).toEqual({ ids: ['C2'], line: { from: 500, to: 925 } });
});

test('a flag that goes by its own score is told without a line', () => {
  const now = analysed(pairs([100, 5], [900, 5], [500, 4]));
  expect(clearedFlags(before, now)).toEqual({ ids: ['C2'], line: null });
});
