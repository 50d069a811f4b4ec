/** Where a stated value comes from, as `model/scoreSource.ts` has it: looked up in what the partner wrote. */
import {
  NOTHING,
  and,
  call,
  equal,
  firstCase,
  group,
  ifError,
  joined,
  more,
  times,
  toFormula,
  when,
  withoutWildcards,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { PERIOD, named } from '../../kernel/shared/cellNames';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { PARTNER_TABLE } from '../../kernel/shared/partnerTable';
import { PARTNER_LIST_WORDS } from '../../kernel/shared/partnerWords';
import { thisRow, wholeColumn } from '../../kernel/tableRef';
import { SCORE_SOURCE_WORDS, labelOf } from '../../kernel/words';
import { SIDE, onScale } from './costFormulas';

const id = call('TRIM', thisRow(CONTRIBUTION_TABLE, 'id'));
const stated = thisRow(CONTRIBUTION_TABLE, 'stated');
const period = call('TRIM', named(PERIOD));
const list = words(labelOf(PARTNER_LIST_WORDS, 'did'));

const theirs = (key: 'period' | 'list' | 'line' | 'score' | 'revision'): Expression =>
  wholeColumn(PARTNER_TABLE, key);

/** A criterion that is the text itself, whatever signs it holds. */
const exactly = (text: Expression): Expression => joined(words('='), withoutWildcards(text));

/** Whether a copy of this period says this score of it. */
const isReceived = and(
  more(call('LEN', id), 0),
  more(
    call(
      'COUNTIFS',
      ...[theirs('period'), exactly(period)],
      ...[theirs('list'), list],
      ...[theirs('line'), exactly(id)],
      ...[theirs('score'), stated]
    ),
    0
  )
);

/** The highest revision that says so. */
const revision = call(
  'SUMPRODUCT',
  call(
    'MAX',
    times(
      group(equal(theirs('period'), period)),
      group(equal(theirs('list'), list)),
      group(equal(joined(theirs('line'), NOTHING), id)),
      group(equal(theirs('score'), stated)),
      theirs('revision')
    )
  )
);

const { own, received, noted } = SCORE_SOURCE_WORDS;

export const SCORE_SOURCE_FORMULA = toFormula(
  ifError(
    firstCase(
      [
        [equal(SIDE, 0), NOTHING],
        [equal(onScale(stated), false), NOTHING],
        [equal(SIDE, 2), words(own)],
      ],
      when(isReceived, joined(words(`${received} `), ifError(revision, NOTHING)), words(noted))
    ),
    NOTHING
  )
);
