/** Words of single sheets, by what their formulas know: of steps, of the charter, of the partner's lines. */
import { CATEGORIES } from '../../../model/contribution';
import { followThrough } from '../../../model/action';
import type { Rvu } from '../../../model/rvu';
import type { PlannedCell } from '../../kernel/blueprint';
import { ACTIONS_MEDIAN_LATE, named } from '../../kernel/shared/cellNames';
import {
  AGREEMENT_WORDS,
  CHARTER_STATE_WORDS,
  SIGN_STATE_WORDS,
} from '../../kernel/shared/charterWords';
import { medianLateFormula, medianLateWords } from '../../kernel/shared/followThroughWords';
import { formula } from '../../kernel/sheetParts';
import { ACTION_DIRECTION_WORDS } from '../../kernel/words';
import { oneCell, texts } from './lookup';
import type { Lookup } from './lookup';

/** In the order of the sheet. */
export function wordLookups({ actions, today }: Rvu): readonly Lookup[] {
  const { medianDaysLate } = followThrough(actions, today);
  return [
    texts(
      'stepNumbers',
      'Direction of a step',
      ACTION_DIRECTION_WORDS.map((_, index) => index + 1)
    ),
    texts(
      'agreements',
      'Agreement',
      AGREEMENT_WORDS.map(([, label]) => label)
    ),
    { key: 'charterStates', title: 'State of a question', role: 'fixed', cells: questionStates() },
    texts('signStates', 'State of a signature', [
      SIGN_STATE_WORDS.none,
      SIGN_STATE_WORDS.us,
      SIGN_STATE_WORDS.partner,
      SIGN_STATE_WORDS.both,
    ]),
    texts('lineKeys', 'Value line of a copy', CATEGORIES),
    oneCell(
      'lateWords',
      'Follow-through, last words',
      formula(medianLateFormula(named(ACTIONS_MEDIAN_LATE)), medianLateWords(medianDaysLate))
    ),
  ];
}

/** Nobody has answered, we have, they have, both have; then by the agreement, that nothing is said first. */
function questionStates(): readonly (readonly PlannedCell[])[] {
  const { open, ours, theirs, compare, talk, settled } = CHARTER_STATE_WORDS;
  const both = [
    compare,
    ...AGREEMENT_WORDS.map(([agreement]) => (agreement === 'agreed' ? settled : talk)),
  ];
  return [...[open, theirs, ours].map((words) => both.map(() => words)), both];
}
