/** How each contribution of ours moved since last period. */
import type { History } from '../../../model/history';
import {
  NOTHING,
  and,
  call,
  equal,
  firstCase,
  ifError,
  less,
  minus,
  more,
  unequal,
  when,
  words,
} from '../../kernel/formula';
import { DIRECTION_WORDS, labelOf } from '../../kernel/words';
import type { BridgeOf } from '../../../model/review/bridge';
import type { Mirrored } from './mirrorTable';
import type { ReviewedRow } from './reviewedRows';

import { here, numberCell, of, pastCell } from './reviewedCells';
import type { ReviewedColumns } from './reviewedCells';

const isGiven = equal(here('side'), 1);
const last = here('last');
/** Between words nobody writes it: what was of the other direction is the same as nothing. */
const OTHER = '|';
const lastName = when(
  equal(pastCell('direction', last), words(labelOf(DIRECTION_WORDS, 'given'))),
  call('TRIM', pastCell('activity', last)),
  words(OTHER)
);
const isSame = and(more(last, 0), equal(here('lastName'), call('TRIM', of('activity'))));

export function moves(
  history: History
): ReviewedColumns<
  | 'last'
  | 'lastName'
  | 'past'
  | 'valueNow'
  | 'valueThen'
  | 'valueStep'
  | 'valueBy'
  | 'costNow'
  | 'costThen'
  | 'costStep'
  | 'costBy'
> {
  const value = moved('value');
  const cost = moved('cost');
  return {
    last: {
      formula: when(isGiven, numberCell(of('lastRow')), 0),
      of: ({ isGiven: given, mirrored }) => (given && mirrored !== null ? lastOf(mirrored) : 0),
    },
    lastName: {
      formula: when(equal(last, 0), NOTHING, lastName),
      of: ({ isGiven: given, mirrored }) => {
        const entry = given ? history.contributions[mirrored?.last ?? -1] : undefined;
        if (entry === undefined) return '';
        return entry.direction === 'given' ? entry.activity.trim() : OTHER;
      },
    },
    past: {
      formula: ifError(when(isSame, last, 0), 0),
      of: ({ past: found, isGiven: given, mirrored }) =>
        given && found !== null && mirrored !== null ? lastOf(mirrored) : 0,
    },
    ...{ valueNow: value.now, valueThen: value.then, valueStep: value.step, valueBy: value.by },
    ...{ costNow: cost.now, costThen: cost.then, costStep: cost.step, costBy: cost.by },
  };
}

const lastOf = ({ last: at }: { readonly last: number | null }): number =>
  at === null ? 0 : at + 1;

/** What it is and was, and how it moved, as `moveOf` has it. */
function moved(
  amount: BridgeOf
): Readonly<Record<'now' | 'then' | 'step' | 'by', Mirrored<ReviewedRow>>> {
  const [now, then] = [here(`${amount}Now`), here(`${amount}Then`)];
  const found = pastCell(amount, here('past'));
  return {
    now: {
      formula: when(isGiven, of(amount), NOTHING),
      of: ({ isGiven: given, mirrored }) => (given ? (mirrored?.analysed[amount] ?? '') : ''),
    },
    then: {
      formula: when(
        equal(here('past'), 0),
        NOTHING,
        when(equal(call('COUNT', found), 1), found, NOTHING)
      ),
      of: ({ isGiven: given, past: entry }) => (given ? (entry?.[amount] ?? null) : null),
    },
    step: {
      formula: firstCase(
        [
          [unequal(here('side'), 1), NOTHING],
          [equal(here('past'), 0), words('new')],
          [less(call('COUNT', then, now), 2), words('known')],
        ],
        when(less(now, then), words('less'), words('more'))
      ),
      of: ({ moves: move }) => move?.[amount].step ?? '',
    },
    by: {
      formula: when(isGiven, minus(numberCell(now), numberCell(then)), NOTHING),
      of: ({ moves: move }) => move?.[amount].by ?? '',
    },
  };
}
