import { groundChange, groundOf } from '../../src/model/decisionGround';
import type { Quadrant } from '../../src/model/matrix';
import type { Basis } from '../../src/model/worth';
import { contribution } from './build';

const at = (quadrant: Quadrant | null, basis: Basis | null) => ({ quadrant, basis });

/** What is said of a decision made at one ground and looked at from another. */
const said = (
  then: ReturnType<typeof at>,
  now: ReturnType<typeof at>,
  decision: 'accept' | 'defer' = 'accept'
) =>
  groundChange({
    ...now,
    contribution: contribution({ id: 'G1', decision, decisionGround: groundOf('accept', then) }),
  });

test('a decision whose ground is as it was says nothing', () => {
  expect(said(at('cut-back', 'estimate'), at('cut-back', 'estimate'))).toBeNull();
  expect(said(at(null, null), at(null, null))).toBeNull();
});

test('a line or a figure that moved it to another quadrant is told', () => {
  expect(said(at('cut-back', 'stated'), at('keep', 'stated'))).toEqual({
    kind: 'moved',
    from: 'cut-back',
    to: 'keep',
  });
  expect(said(at('do-more', 'estimate'), at(null, null))).toEqual({
    kind: 'moved',
    from: 'do-more',
    to: null,
  });
});

test('an estimate, or last period’s score, that became a score is told', () => {
  expect(said(at('cut-back', 'estimate'), at('cut-back', 'stated'))).toEqual({ kind: 'scored' });
  expect(said(at('cut-back', 'carried'), at('cut-back', 'stated'))).toEqual({ kind: 'scored' });
});

test('of another decision, typed since, and of words that are none of ours nothing is said', () => {
  expect(said(at('cut-back', 'estimate'), at('keep', 'stated'), 'defer')).toBeNull();
  const odd = contribution({ id: 'G1', decision: 'accept', decisionGround: 'accept nowhere' });
  expect(groundChange({ ...at('keep', 'stated'), contribution: odd })).toBeNull();
  const blank = contribution({ id: 'G1', decision: 'accept' });
  expect(groundChange({ ...at('keep', 'stated'), contribution: blank })).toBeNull();
});
