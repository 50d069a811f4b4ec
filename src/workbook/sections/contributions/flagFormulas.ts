/** What to consider of a contribution, and why, as `flagMirror` and `reasonMirror` have it. */
import { GUESS } from '../../../model/worth';
import {
  NOTHING,
  and,
  call,
  equal,
  firstCase,
  ifError,
  joined,
  toFormula,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { percentOf } from '../../kernel/shared/contributionLookup';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { thisRow } from '../../kernel/tableRef';
import {
  BASIS_WORDS,
  FLAG_WORDS,
  GUESS_MARK,
  QUESTION_MARK,
  YES,
  quadrantLabel,
} from '../../kernel/words';
import { NO_SIDE } from './costFormulas';

const quadrant = thisRow(CONTRIBUTION_TABLE, 'quadrant');
const isCutBack = equal(quadrant, words(quadrantLabel('cut-back')));
const isGuess = equal(thisRow(CONTRIBUTION_TABLE, 'basis'), words(BASIS_WORDS[GUESS]));
const isBorderline = equal(thisRow(CONTRIBUTION_TABLE, 'borderline'), 1);
/** An error in the cell is no yes. */
const mustKeep = ifError(equal(thisRow(CONTRIBUTION_TABLE, 'mustKeep'), words(YES)), false);

const mark = firstCase(
  [
    [isGuess, words(GUESS_MARK)],
    [isBorderline, words(QUESTION_MARK)],
  ],
  NOTHING
);
const cutBackFlag = when(mustKeep, words(FLAG_WORDS.renegotiate), words(FLAG_WORDS['cut-back']));
export const FLAG_FORMULA = toFormula(
  firstCase(
    [
      [
        equal(quadrant, words(quadrantLabel('do-more'))),
        joined(words(FLAG_WORDS['do-more']), mark),
      ],
      [isCutBack, joined(cutBackFlag, mark)],
    ],
    NOTHING
  )
);

const unrated = equal(thisRow(CONTRIBUTION_TABLE, 'value'), NOTHING);
const costUnknown = equal(thisRow(CONTRIBUTION_TABLE, 'cost'), NOTHING);
const missing = when(
  NO_SIDE,
  NOTHING,
  joined(
    when(unrated, joined(words('unrated'), when(costUnknown, words(', '), NOTHING)), NOTHING),
    when(costUnknown, words('cost unknown'), NOTHING)
  )
);

const percent = (share: 'costShare' | 'valueShare'): Expression =>
  percentOf(call('N', thisRow(CONTRIBUTION_TABLE, share)));
const also = (condition: Expression, text: string): Expression =>
  when(condition, words(`; ${text}`), NOTHING);
const story = joined(
  words('costs '),
  percent('costShare'),
  words(' of what '),
  thisRow(CONTRIBUTION_TABLE, 'direction'),
  words(', brings '),
  percent('valueShare'),
  words(' of the value'),
  also(and(mustKeep, isCutBack), 'must be kept'),
  also(isGuess, 'the value is a guess: ask first'),
  also(isBorderline, 'close to a line')
);

export const REASON_FORMULA = toFormula(
  firstCase(
    [
      [equal(thisRow(CONTRIBUTION_TABLE, 'placed'), 0), missing],
      [equal(thisRow(CONTRIBUTION_TABLE, 'flag'), NOTHING), NOTHING],
    ],
    story
  )
);
