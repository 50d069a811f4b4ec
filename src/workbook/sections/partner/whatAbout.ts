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
  ifError,
  toFormula,
  when,
  withoutWildcards,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { lookedUp, lookup } from '../../kernel/shared/lookups';
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

export const CONTRIBUTION_ROW_FORMULA = toFormula(ifError(row, NOTHING));
/** The activity of that id as it is called now, else the id itself. */
const activity = cellIn(CONTRIBUTION_TABLE, 'activity', thisRow(PARTNER_TABLE, 'contributionRow'));
export const ACTIVITY_FORMULA = toFormula(ifError(asText(activity), asText(line)));
/** A line's own name: that of a value line, else what the program calls it. */
export const LINE_NAME_FORMULA = toFormula(
  ifError(
    lookedUp('lineNames', call('MATCH', line, lookup('lineKeys'), 0)),
    call('SUBSTITUTE', asText(line), words('-'), words(' '))
  )
);

export const WHAT_FORMULA = toFormula(
  ifError(
    when(isContribution, thisRow(PARTNER_TABLE, 'activity'), thisRow(PARTNER_TABLE, 'lineName')),
    NOTHING
  )
);

const byId = oncePer((contributions: PartnerRow['contributions']) =>
  firstBy(contributions, ({ id }) => idKey(id))
);

/** The activity of that id as it is called now; other lines go by their own names. */
export function whatMirror(row: PartnerRow): string {
  return row.line.list === 'did' ? activityMirror(row) : lineNameMirror(row);
}

/** The row in Contributions, from 1, whatever list the line is of. */
export function contributionRowMirror({
  line: { line: key },
  contributions,
}: PartnerRow): number | null {
  const found = byId(contributions).get(idKey(key));
  return found === undefined ? null : contributions.indexOf(found) + 1;
}

/** Whatever list the line is of. */
export function activityMirror({ line: { line: key }, contributions }: PartnerRow): string {
  return byId(contributions).get(idKey(key))?.activity ?? key;
}

export function lineNameMirror({ line: { line: key } }: PartnerRow): string {
  return CATEGORY_WORDS.find(([each]) => each === key)?.[1] ?? key.replaceAll('-', ' ');
}
