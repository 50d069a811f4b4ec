/** What a line of the partner's is about, in words: the sheet's formula, and the model's word for it. */
import type { Contribution } from '../../../model/contribution';
import type { PartnerLine } from '../../../model/exchange';
import type { Rvu } from '../../../model/rvu';
import { idKey } from '../../../model/idKey';
import { firstBy, oncePer } from '../../../model/oncePer';
import {
  NOTHING,
  asText,
  call,
  equal,
  firstCase,
  ifError,
  toFormula,
  when,
  withoutWildcards,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { PARTNER_TABLE } from '../../kernel/shared/partnerTable';
import { cellIn, thisRow, wholeColumn } from '../../kernel/tableRef';
import { CATEGORY_WORDS, labelOf } from '../../kernel/words';
import { PARTNER_LIST_WORDS } from '../../kernel/shared/partnerWords';

/** A line with the contributions among which one that goes by an id is found. */
export interface PartnerRow {
  readonly line: PartnerLine;
  readonly contributions: readonly Pick<Contribution, 'id' | 'activity'>[];
  /** All lines of the partner's. */
  readonly lines: readonly PartnerLine[];
  /** That of the workbook. */
  readonly period: Rvu['period'];
}

const line = thisRow(PARTNER_TABLE, 'line');
const isContribution = equal(
  thisRow(PARTNER_TABLE, 'list'),
  words(labelOf(PARTNER_LIST_WORDS, 'did'))
);

const inIds = (wanted: Expression): Expression =>
  call('MATCH', wanted, wholeColumn(CONTRIBUTION_TABLE, 'id'), 0);

/** An id of digits only may stand in Contributions as a number. */
const row = ifError(inIds(withoutWildcards(call('TRIM', line))), inIds(call('VALUE', line)));

const activity = ifError(asText(cellIn(CONTRIBUTION_TABLE, 'activity', row)), asText(line));
const ownName = firstCase(
  CATEGORY_WORDS.map(([key, label]) => [equal(line, words(key)), words(label)]),
  call('SUBSTITUTE', asText(line), words('-'), words(' '))
);

export const WHAT_FORMULA = toFormula(ifError(when(isContribution, activity, ownName), NOTHING));

const byId = oncePer((contributions: PartnerRow['contributions']) =>
  firstBy(contributions, ({ id }) => idKey(id))
);

/** The activity of that id as it is called now; other lines go by their own names. */
export function whatMirror({ line: { list, line: key }, contributions }: PartnerRow): string {
  if (list !== 'did')
    return CATEGORY_WORDS.find(([each]) => each === key)?.[1] ?? key.replaceAll('-', ' ');
  const found = byId(contributions).get(idKey(key));
  return found === undefined ? key : found.activity;
}
