/** What to consider of a contribution, and why, as `flagMirror` and `reasonMirror` have it. */
import { PROVISIONAL_CAUSES } from '../../../model/worth';
import type { ProvisionalCause } from '../../../model/worth';
import {
  NOTHING,
  and,
  call,
  equal,
  firstCase,
  joined,
  or,
  toFormula,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { percentOf } from '../../kernel/shared/contributionLookup';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { thisRow } from '../../kernel/tableRef';
import { CAUSE_WORDS, FLAG_WORDS, QUESTION_MARK, quadrantLabel } from '../../kernel/words';
import { NO_SIDE, THEIR_COST_ESTIMATED, hasBasis, saysYes } from './costFormulas';

const quadrant = thisRow(CONTRIBUTION_TABLE, 'quadrant');
const isCutBack = equal(quadrant, words(quadrantLabel('cut-back')));
const isProvisional = equal(thisRow(CONTRIBUTION_TABLE, 'provisional'), 1);
const isBorderline = equal(thisRow(CONTRIBUTION_TABLE, 'borderline'), 1);
const mustKeep = saysYes('mustKeep');

const mark = when(or(isProvisional, isBorderline), words(QUESTION_MARK), NOTHING);
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

/** Where the row has a side, a cost and a value: a reason is given of placed rows only. */
const HAS_CAUSE: Record<ProvisionalCause, Expression> = {
  carried: hasBasis('carried'),
  estimate: hasBasis('estimate'),
  'their-cost': THEIR_COST_ESTIMATED,
};

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
  ...PROVISIONAL_CAUSES.map((cause) => also(HAS_CAUSE[cause], CAUSE_WORDS[cause])),
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
