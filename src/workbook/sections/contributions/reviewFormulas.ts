/** What the sheet Review looks up of a contribution: the order of flags, and how it moved since last period. */
import { EXCESS_PARTS, MOST_EXCESS } from '../../../model/flags';
import type { BridgeOf } from '../../../model/review/bridge';
import {
  NOTHING,
  and,
  call,
  equal,
  firstCase,
  group,
  ifError,
  joined,
  less,
  minus,
  plus,
  reference,
  times,
  toFormula,
  unequal,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { DECIDED_LIST, FLAG_GROUP, FLAG_PLACES, FLAG_RANK } from '../../kernel/shared/flagKey';
import { HISTORY_CONTRIBUTION_TABLE } from '../../kernel/shared/historyTables';
import { lookup } from '../../kernel/shared/lookups';
import { MOVE_WORDS, PAST_NAME_SIGN } from '../../kernel/shared/moveWords';
import { HIGH_COST_CLASS } from '../../kernel/shared/placeClass';
import { cellIn, thisRow } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { DIRECTION_WORDS, QUESTION_MARK, labelOf } from '../../kernel/words';
import { SIDE } from './costFormulas';

/** A cell of the same row of Contributions. */
const here = (key: KeyOf<typeof CONTRIBUTION_TABLE>): Expression =>
  thisRow(CONTRIBUTION_TABLE, key);

/** Of what is flagged only what asks for more costs little. */
const asksMore = less(here('class'), HIGH_COST_CLASS);
/** N makes the blank of what is not placed 0. */
const share = (key: 'costShare' | 'valueShare'): Expression => call('N', here(key));
/** By how much it costs more of the whole than it brings of it. */
const apart = minus(share('costShare'), share('valueShare'));
/** Cut off at both ends by MEDIAN, so that the weight keeps its number of digits in the sort key. */
const excess = times(EXCESS_PARTS, call('MEDIAN', -MOST_EXCESS, apart, MOST_EXCESS));

/** `weightMirror` as a formula. */
export const WEIGHT_FORMULA = toFormula(
  when(
    equal(here('flag'), NOTHING),
    NOTHING,
    times(when(asksMore, -1, 1), call('ROUND', excess, 0))
  )
);

/** Ends in a question mark; compared without `LEN`, since errors are blank further down. */
const isSoft = group(equal(call('RIGHT', here('flag')), words(QUESTION_MARK)));
/** What asks for less comes before what asks for more, firm before soft, ours before theirs. */
const rank = minus(
  FLAG_RANK.first,
  times(FLAG_RANK.more, group(asksMore)),
  times(FLAG_RANK.soft, isSoft),
  SIDE
);
/** The rank decides; the weight orders within it. */
const weighed = group(plus(times(group(rank), FLAG_GROUP), here('weight')));

/** `flagOrderMirror` as a formula; without a weight it is an error, and so blank. */
export const FLAG_ORDER_FORMULA = toFormula(
  ifError(plus(minus(times(weighed, FLAG_PLACES), call('ROW')), lookup('headerRow')), NOTHING)
);

/** Each word of the list that the cell may equal: all decisions but those that leave a flag open. */
const decided = equal(reference(DECIDED_LIST), call('TRIM', here('decision')));
/** SUMPRODUCT counts without being entered as an array, which Excel 2013 would ask for. */
const isOpen = equal(call('SUMPRODUCT', times(group(decided), 1)), 0);

/** `askOrderMirror` as a formula; an error in the cell decides nothing. */
export const ASK_ORDER_FORMULA = toFormula(when(ifError(isOpen, true), here('flagOrder'), NOTHING));

/** A cell of last period's row. */
const past = (key: KeyOf<typeof HISTORY_CONTRIBUTION_TABLE>, row: 'lastRow' | 'past') =>
  cellIn(HISTORY_CONTRIBUTION_TABLE, key, here(row));

/** The direction and the activity of what had its id in the period before. */
export const PAST_NAME_FORMULA = toFormula(
  when(
    equal(here('lastRow'), 0),
    NOTHING,
    ifError(
      joined(
        past('direction', 'lastRow'),
        words(PAST_NAME_SIGN),
        call('TRIM', past('activity', 'lastRow'))
      ),
      NOTHING
    )
  )
);

/** As `PAST_NAME_FORMULA` writes it, so that both can be compared as one text. */
const ourName = joined(
  words(labelOf(DIRECTION_WORDS, 'given') + PAST_NAME_SIGN),
  call('TRIM', here('activity'))
);

/** `pastMirror` as a formula. */
export const PAST_FORMULA = toFormula(
  ifError(when(and(equal(SIDE, 1), equal(here('pastName'), ourName)), here('lastRow'), 0), 0)
);

/** `moveMirror` as a formula: text and nothing have no average. */
export function moveFormula(of: BridgeOf): string {
  const by = minus(call('N', here(of)), call('AVERAGE', past(of, 'past')));
  return toFormula(
    firstCase(
      [
        [unequal(SIDE, 1), NOTHING],
        [equal(here('past'), 0), words(MOVE_WORDS.new)],
      ],
      ifError(by, words(MOVE_WORDS.known))
    )
  );
}
