/** The keys under which a contribution finds the score that a copy of this period says of it. */
import type { Rvu } from '../../../model/rvu';
import { oncePer } from '../../../model/oncePer';
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
const isOurScore = and(
  equal(here('period'), call('TRIM', named(PERIOD))),
  equal(here('list'), words(labelOf(PARTNER_LIST_WORDS, 'did'))),
  call('COUNT', score)
);
const key = joined(call('TRIM', here('line')), words(SCORE_KEY_SIGN), score);

/** `G1|4` where the line scores a contribution of ours in this period. */
export const SCORE_KEY_FORMULA = toFormula(ifError(when(isOurScore, key, NOTHING), NOTHING));

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
  return now ? saysScore(line) : null;
}

/** Of all lines that score a contribution, of whatever period: the highest revision that says so, by score and period. */
const lastRevisions = oncePer((lines: readonly PartnerLine[]): ReadonlyMap<string, number> => {
  const last = new Map<string, number>();
  lines.forEach((line) => {
    const key = sameScore(line);
    if (key !== null) last.set(key, Math.max(last.get(key) ?? -Infinity, line.revision));
  });
  return last;
});

const saysScore = ({ list, line, score }: PartnerLine): string | null =>
  list === 'did' && score !== null ? `${line.trim()}${SCORE_KEY_SIGN}${score}` : null;

/** Equal for lines of one period that say the same: ids know no case. */
const sameScore = (line: PartnerLine): string | null => {
  const key = saysScore(line);
  return key === null ? null : `${line.period} ${key.toLowerCase()}`;
};

/** `TELLS_FORMULA` in the model's terms; Excel's comparison knows no case, and neither does this. */
export function tellsMirror({ line, lines, period }: Row): string | null {
  const own = scoreKeyMirror({ line, period });
  const same = sameScore(line);
  if (own === null || same === null) return null;
  return line.revision >= (lastRevisions(lines).get(same) ?? -Infinity) ? own : null;
}
