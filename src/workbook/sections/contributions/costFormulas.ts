/** What a contribution costs and is worth, as `model/worth.ts` has it: a fact in each column, computed once. */
import { COST_AMOUNTS, COST_PARTS } from '../../../model/costParts';
import type { CostField } from '../../../model/costParts';
import { VALUE_BASES } from '../../../model/worth';
import type { Basis } from '../../../model/worth';
import {
  NOTHING,
  and,
  call,
  equal,
  firstCase,
  group,
  ifError,
  minus,
  more,
  over,
  plus,
  times,
  toFormula,
  unequal,
  when,
  words,
} from '../../kernel/formula';
import type { Expression, Operand } from '../../kernel/formula';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { departmentRow } from '../../kernel/shared/departmentLookup';
import { DEPARTMENT_TABLE } from '../../kernel/shared/departmentsTable';
import { THEIR_COST_ADDS, lookup } from '../../kernel/shared/lookups';
import { cellIn, thisRow } from '../../kernel/tableRef';
import { BASIS_WORDS, DIRECTION_WORDS, YES, labelOf } from '../../kernel/words';

const givenBy = (who: 'given' | 'received'): Expression =>
  equal(thisRow(CONTRIBUTION_TABLE, 'direction'), words(labelOf(DIRECTION_WORDS, who)));

/** 1 for what we give, 2 for what they give, 0 for anything else, errors too: they spoil their own row only. */
export const SIDE_FORMULA = toFormula(
  ifError(
    firstCase(
      [
        [givenBy('given'), 1],
        [givenBy('received'), 2],
      ],
      0
    ),
    0
  )
);

/** Named short because nearly every formula of the table begins with it. */
export const SIDE = thisRow(CONTRIBUTION_TABLE, 'side');
/** In brackets, since it is multiplied: 1 or 0. */
const HAS_SIDE = group(more(SIDE, 0));

/** The cell of an amount, a rate or a score. */
const figure = (key: CostField | Basis): Expression => thisRow(CONTRIBUTION_TABLE, key);
/** Text without blanks around it; a number becomes its text, which is never empty. */
const trimmed = (cell: Expression): Expression => call('TRIM', cell);

/** 1 for a number of 0 or more; text never counts, and nothing does that is an error. */
const isUsable = (cell: Expression): Expression => call('COUNTIF', cell, words('>=0'));

/** The row in Departments, looked up once and read by the rate; blank for a name that is not there. */
export const DEPARTMENT_ROW_FORMULA = toFormula(
  ifError(departmentRow(thisRow(CONTRIBUTION_TABLE, 'department')), NOTHING)
);

/** A department without a rate, or with one that is no number of 0 or more, leaves it blank. */
export const USUAL_RATE_FORMULA = toFormula(
  ifError(
    call(
      'AVERAGEIF',
      cellIn(DEPARTMENT_TABLE, 'rate', thisRow(CONTRIBUTION_TABLE, 'departmentRow')),
      words('>=0')
    ),
    NOTHING
  )
);

/**
 * 1 where all amounts that are given can be used, and one is given; else 0. Spaces are nothing; text and
 * negative numbers are given and can't be used, so that the quotient is less than 1.
 */
const [firstAmount, ...otherAmounts] = COST_AMOUNTS.map(figure);
const sumOver = (of: (cell: Expression) => Expression): Expression =>
  firstAmount === undefined ? NOTHING : plus(of(firstAmount), ...otherAmounts.map(of));
export const AMOUNTS_FORMULA = toFormula(
  ifError(
    call(
      'INT',
      over(
        group(sumOver(isUsable)),
        group(sumOver((cell) => group(unequal(trimmed(cell), NOTHING))))
      )
    ),
    0
  )
);

/** Hours have a price, cash is its own. */
const [{ amount: HOURS, price: RATE }, { amount: CASH }] = COST_PARTS;

/**
 * The row's own rate, or the usual one where that was emptied; without hours no rate is asked for. Blank
 * where none is known, and where what is typed can't be used.
 */
export const RATE_USED_FORMULA = toFormula(
  ifError(
    firstCase(
      [
        [isUsable(figure(RATE)), figure(RATE)],
        [more(trimmed(figure(RATE)), NOTHING), NOTHING],
        [equal(call('N', figure(HOURS)), 0), 0],
      ],
      thisRow(CONTRIBUTION_TABLE, 'usualRate')
    ),
    NOTHING
  )
);

/** All amounts can be used and the row has a direction: 0 where either fails. */
const isKnown = times(thisRow(CONTRIBUTION_TABLE, 'amounts'), SIDE);
/**
 * N makes 0 of an empty cell. A missing rate is an empty text, and the product an error: the cost
 * is unknown, not 0.
 */
const hoursAndCash = plus(
  times(call('N', figure(HOURS)), thisRow(CONTRIBUTION_TABLE, 'rateUsed')),
  call('N', figure(CASH))
);
/** Blank where the row has no direction, and where something in it can't be used. */
export const COST_FORMULA = toFormula(
  when(equal(isKnown, 0), NOTHING, ifError(hoursAndCash, NOTHING))
);

/** Whether the cell's number is on the scale; an error where it holds none, for then it has no average. */
const isOnScale = (cell: Expression): Expression =>
  group(equal(call('MATCH', call('AVERAGE', cell), lookup('scale')), 1));

/** The number of the first basis that holds a usable score, from 1; 0 where none does. */
export const RESTS_ON_FORMULA = toFormula(
  VALUE_BASES.reduceRight<Operand>(
    (rest, basis, index) => ifError(over(index + 1, isOnScale(figure(basis))), rest),
    0
  )
);

/** Which of the bases holds the score that counts. */
const restsOn = thisRow(CONTRIBUTION_TABLE, 'restsOn');
/** One of these by the basis; the first where there is no direction or no score. */
const byBasis = (of: (basis: Basis) => Expression): Expression =>
  call('CHOOSE', plus(1, times(HAS_SIDE, restsOn)), NOTHING, ...VALUE_BASES.map(of));

/** The score on the first basis that has one, in the order of trust of the model. */
export const VALUE_FORMULA = toFormula(byBasis(figure));
/** What that basis is called. */
export const BASIS_FORMULA = toFormula(byBasis((basis) => words(BASIS_WORDS[basis])));

/** 1 where the row says yes there, else 0; an error in the cell is no yes. */
export function saysYes(key: 'costTold' | 'confirmed' | 'mustKeep'): Expression {
  return call('COUNTIF', thisRow(CONTRIBUTION_TABLE, key), words(YES));
}

/** A cost of theirs that they did not tell. */
const theirCostEstimated = and(
  equal(SIDE, 2),
  call('ISNUMBER', thisRow(CONTRIBUTION_TABLE, 'cost')),
  equal(saysYes('costTold'), 0)
);

/** Above 0 where a figure is an estimate or last period's, as `provisionalCauses` of the model has it. */
export const PROVISIONAL_FORMULA = toFormula(
  plus(
    times(call('MAX', 0, minus(restsOn, 1)), HAS_SIDE),
    when(theirCostEstimated, THEIR_COST_ADDS, 0)
  )
);
