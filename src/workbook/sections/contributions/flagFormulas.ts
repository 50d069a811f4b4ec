/** What to consider of a contribution, and why, as `flagMirror` and `reasonMirror` have it. */
import { asText, call, group, more, plus, times, toFormula, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { percentNumber } from '../../kernel/shared/contributionLookup';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { SIGNS_IN_WHY, lookedUp } from '../../kernel/shared/lookups';
import { thisRow } from '../../kernel/tableRef';
import { saysYes } from './costFormulas';

/** Each place has its words on Lookups, so that no formula holds them. */
const place = thisRow(CONTRIBUTION_TABLE, 'place');
const provisional = thisRow(CONTRIBUTION_TABLE, 'provisional');
const isOpen = group(more(provisional, 0));

/** Of the place's flags: firm or open, and either where it must be kept. */
export const FLAG_FORMULA = toFormula(
  asText(lookedUp('flags', place, plus(1, isOpen, times(2, saysYes('mustKeep')))))
);

/** Signs stand in the sentence for what differs from row to row. */
const filledIn = (text: Expression, sign: string, what: Expression): Expression =>
  call('SUBSTITUTE', text, words(sign), what);

const sentence = lookedUp('whys', place, plus(1, saysYes('mustKeep')));
/** What follows where a figure is not firm; empty where all are. */
const causes = lookedUp('causes', plus(1, provisional));

/** The sentence of the reason but its figures: those follow where people see it. */
export const WHY_FORMULA = toFormula(
  filledIn(
    filledIn(sentence, SIGNS_IN_WHY.direction, thisRow(CONTRIBUTION_TABLE, 'direction')),
    SIGNS_IN_WHY.causes,
    causes
  )
);

/** In whole percent, as the model rounds. */
const percent = (share: 'costShare' | 'valueShare'): Expression =>
  percentNumber(call('N', thisRow(CONTRIBUTION_TABLE, share)));

/** The whole sentence; two columns, since one formula would be too long to read. */
export const REASON_FORMULA = toFormula(
  filledIn(
    filledIn(thisRow(CONTRIBUTION_TABLE, 'why'), SIGNS_IN_WHY.cost, percent('costShare')),
    SIGNS_IN_WHY.value,
    percent('valueShare')
  )
);
