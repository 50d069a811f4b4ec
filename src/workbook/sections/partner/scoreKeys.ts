/** The keys under which a contribution finds the score that a copy of this period says of it. */
import type { Rvu } from '../../../model/rvu';
import { formatPeriod } from '../../../model/period';
import type { PartnerLine } from '../../../model/exchange';
import {
  NOTHING,
  and,
  call,
  equal,
  ifError,
  joined,
  more,
  toFormula,
  when,
  withoutWildcards,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { PERIOD, named } from '../../kernel/shared/cellNames';
import { PARTNER_TABLE, SCORE_KEY_SIGN } from '../../kernel/shared/partnerTable';
import { PARTNER_LIST_WORDS } from '../../kernel/shared/partnerWords';
import { thisRow, wholeColumn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { labelOf } from '../../kernel/words';

/** A cell of the same row of Partner RVU. */
const here = (key: KeyOf<typeof PARTNER_TABLE>): Expression => thisRow(PARTNER_TABLE, key);
const score = here('score');

/** The row scores a contribution of ours, in the present period. */
const isOurs = and(
  equal(here('period'), call('TRIM', named(PERIOD))),
  equal(here('list'), words(labelOf(PARTNER_LIST_WORDS, 'did'))),
  call('COUNT', score)
);
const key = joined(call('TRIM', here('line')), words(SCORE_KEY_SIGN), score);

/** `G1|4` where the line scores a contribution of ours in this period. */
export const SCORE_KEY_FORMULA = toFormula(ifError(when(isOurs, key, NOTHING), NOTHING));

const scoreKey = here('scoreKey');
/** Rows that say the same score in a later revision. */
const later = call(
  'COUNTIFS',
  wholeColumn(PARTNER_TABLE, 'scoreKey'),
  withoutWildcards(scoreKey),
  wholeColumn(PARTNER_TABLE, 'revision'),
  joined(words('>'), here('revision'))
);

/** The same in the highest revision that says so; blank in earlier ones. */
export const TELLS_FORMULA = toFormula(when(more(later, 0), NOTHING, scoreKey));

/** What the mirrors need: the row, all rows, the present period. */
interface Row {
  readonly line: PartnerLine;
  readonly lines: readonly PartnerLine[];
  readonly period: Rvu['period'];
}

/** `SCORE_KEY_FORMULA` in the model's terms; null where the cell is blank. */
export function scoreKeyMirror({ line, period }: Omit<Row, 'lines'>): string | null {
  const now = period !== null && line.period === formatPeriod(period);
  return now && line.list === 'did' && line.score !== null
    ? `${line.line.trim()}${SCORE_KEY_SIGN}${line.score}`
    : null;
}

/** `TELLS_FORMULA` in the model's terms; Excel's comparison knows no case, and neither does this. */
export function tellsMirror({ line, lines, period }: Row): string | null {
  const own = scoreKeyMirror({ line, period });
  const isLast = lines.every(
    (other) =>
      other.revision <= line.revision ||
      scoreKeyMirror({ line: other, period })?.toLowerCase() !== own?.toLowerCase()
  );
  return isLast ? own : null;
}
