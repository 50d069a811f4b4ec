/** What the lists and charts on Matrix and Gaps look up of a contribution, each fact once. */
import { ORDER_PARTS } from '../../../model/gapList';
import {
  NOTHING,
  call,
  equal,
  firstCase,
  group,
  joined,
  less,
  minus,
  more,
  plus,
  reference,
  times,
  toFormula,
  when,
  words,
} from '../../kernel/formula';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { GAP_DECIMALS, GAP_PLACES, GIVEN_KEY } from '../../kernel/shared/gapKey';
import { HOLLOW_CLASS, RENEGOTIATED_CLASS, placeNamed } from '../../kernel/shared/placeClass';
import { FIRST_PLACED, lookedUp } from '../../kernel/shared/lookups';
import { GAP_NAMES } from '../../kernel/shared/gapListTables';
import { headerCell, thisRow } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { BASIS_WORDS, DIRECTION_WORDS, FLAG_WORDS, NOT_PLACED, labelOf } from '../../kernel/words';

/** A cell of the same row of Contributions. */
const here = (key: KeyOf<typeof CONTRIBUTION_TABLE>) => thisRow(CONTRIBUTION_TABLE, key);

/** Rows without a direction are in no list. */
const isListless = equal(here('order'), NOTHING);

/** Ids are compared without blanks around them, as the model compares them. */
const id = call('TRIM', here('id'));
/** A row without an id is called by its place on the sheet, as the reader does. */
export const SHOWN_ID_FORMULA = toFormula(
  firstCase(
    [
      [isListless, NOTHING],
      [equal(id, NOTHING), joined(words('row '), call('ROW'))],
    ],
    id
  )
);

/** Of the words of flags only this one begins so. */
const isRenegotiated = equal(call('LEFT', here('flag')), words(FLAG_WORDS.renegotiate.slice(0, 1)));

/** `placeClass` as a formula. */
export const CLASS_FORMULA = toFormula(
  firstCase(
    [
      [isListless, NOTHING],
      [less(here('place'), FIRST_PLACED), 0],
    ],
    plus(
      call('MATCH', here('quadrant'), placeNamed('quadrants'), 0),
      times(HOLLOW_CLASS, group(more(here('provisional'), 0))),
      times(RENEGOTIATED_CLASS, group(isRenegotiated))
    )
  )
);

/** Why there is no place where it is not placed. */
export const LIST_PLACE_FORMULA = toFormula(
  firstCase(
    [
      [equal(here('class'), NOTHING), NOTHING],
      [equal(here('class'), 0), joined(words(`${NOT_PLACED}: `), here('reason'))],
    ],
    call('INDEX', placeNamed('words'), here('class'), plus(1, lookedUp('near', here('place'))))
  )
);

/** Only a score of the receiver makes a gap. */
const isStated = group(equal(here('basis'), words(BASIS_WORDS.stated)));
const [from, to] = [reference(GAP_NAMES.from), reference(GAP_NAMES.to)];
const estimate = here('estimate');

/** What the receiver said less what the giver estimated, where both are on the scale. */
export const GAP_FORMULA = toFormula(
  when(
    times(isStated, call('COUNTIFS', estimate, from, estimate, to)),
    call('ROUND', minus(here('value'), estimate), GAP_DECIMALS),
    NOTHING
  )
);

/** The gap as a whole number, in the upper digits of the key. */
const parts = times(call('ROUND', times(here('gap'), ORDER_PARTS), 0), GAP_PLACES);
const isGiven = equal(here('direction'), words(labelOf(DIRECTION_WORDS, 'given')));
/** The header's row: counted from it, the row is the place in the table. */
const above = call('ROW', headerCell(CONTRIBUTION_TABLE, 'id'));

/** `gapOrderMirror` as a formula. */
export const GAP_ORDER_FORMULA = toFormula(
  when(
    equal(here('gap'), NOTHING),
    NOTHING,
    minus(plus(parts, when(isGiven, GIVEN_KEY, 0), above), call('ROW'))
  )
);
