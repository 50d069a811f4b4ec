import { goneFlags } from '../../../src/taskpane/state/goneFlags';
import { analysed, pairs } from '../../model/build';

const listed = pairs([100, 5], [900, 1], [500, 4]);
const before = analysed(listed);

test('nothing is said while every flag stands', () => {
  expect(goneFlags(before, before)).toBeNull();
  expect(goneFlags(before, analysed(listed.filter(({ id }) => id !== 'C2')))).toBeNull();
});

test('a flag that goes because the cost line moved is told with the line', () => {
  const now = analysed(
    pairs([100, 5], [900, 1], [2000, 4]).concat(
      pairs([950, 4]).map((each) => ({ ...each, id: 'C9' }))
    )
  );
  expect(goneFlags(before, now)).toEqual({ ids: ['C2'], line: { from: 500, to: 925 } });
});

test('a flag that goes by its own score is told without a line', () => {
  const now = analysed(pairs([100, 5], [900, 5], [500, 4]));
  expect(goneFlags(before, now)).toEqual({ ids: ['C2'], line: null });
});
