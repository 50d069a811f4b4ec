/** @jest-environment ./test/pageEnvironment.js */
import { render } from '@testing-library/react';
import { groundOf } from '../../../src/model/decisionGround';
import type { Contribution } from '../../../src/model/contribution';
import { Decided } from '../../../src/taskpane/matrix/Decided';
import { analysed } from '../../model/build';
import { contribution } from '../contributions';

/** Beside one that is worth much and costs little, so that 9,000 and a score of 1 is cut back. */
const dear = { id: 'G2', cash: 9000, stated: 1, decision: 'accept' } as const;
const beside = contribution({ id: 'G1', cash: 10, stated: 5 });

function said(facts: Partial<Contribution>): string {
  const { contributions } = analysed([beside, contribution({ ...dear, ...facts })]);
  const found = contributions.find((each) => each.contribution.id === 'G2');
  if (found === undefined) throw new Error('not analysed');
  return render(<Decided analysed={found} />).container.textContent;
}

const ON_CUT_BACK = groundOf('accept', { quadrant: 'cut-back', basis: 'stated' });

test('says the decision in the words of its flag, and the reason', () => {
  expect(said({ decisionGround: ON_CUT_BACK })).toBe('Decided: cut back');
  expect(said({ decision: 'keep', decisionReason: 'By contract' })).toBe(
    'Decided: keep “By contract”'
  );
  expect(said({ decision: null })).toBe('');
});

test('says when it stands elsewhere now, or when a score has come since', () => {
  const words = said({ stated: 5, decisionGround: ON_CUT_BACK });
  expect(words).toContain(' · It was “Cut back” when you decided and is “Keep” now.');
  const guessed = groundOf('accept', { quadrant: 'cut-back', basis: 'estimate' });
  expect(said({ decisionGround: guessed })).toContain(
    'You decided on an estimate; a score has come since.'
  );
  const unplaced = said({ cash: null, decisionGround: ON_CUT_BACK });
  expect(unplaced).toContain('is not placed now.');
});

test('of a decision that was typed over in the sheet it says no change', () => {
  expect(said({ decision: 'defer', decisionGround: ON_CUT_BACK })).not.toContain(
    'when you decided'
  );
});
