/** What a contribution costs and is worth, as `model/worth.ts` has it. */
import { COST_AMOUNTS, COST_FIELDS, COST_PARTS } from '../../../model/costParts';
import type { CostField, CostPrice } from '../../../model/costParts';
import { FIRM_BASIS, VALUE_BASES } from '../../../model/worth';
import type { Basis } from '../../../model/worth';
import {
  NOTHING,
  and,
  atLeast,
  atMost,
  call,
  equal,
  firstCase,
  ifError,
  less,
  more,
  not,
  or,
  plus,
  reference,
  times,
  toFormula,
  when,
  words,
} from '../../kernel/formula';
import type { Expression, Operand } from '../../kernel/formula';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { DEPARTMENT_RATE } from '../../kernel/shared/departmentLookup';
import { thisRow } from '../../kernel/tableRef';
import { BASIS_WORDS, DIRECTION_WORDS, YES, labelOf } from '../../kernel/words';

const direction = thisRow(CONTRIBUTION_TABLE, 'direction');
const givenBy = (who: 'given' | 'received'): Expression =>
  equal(direction, words(labelOf(DIRECTION_WORDS, who)));

/** 1 for what we give, 2 for what they give, 0 for anything else, errors too: they spoil their own row only. */
export const SIDE = ifError(
  firstCase(
    [
      [givenBy('given'), 1],
      [givenBy('received'), 2],
    ],
    0
  ),
  0
);
export const NO_SIDE = equal(SIDE, 0);

/** Blank where the row has no direction, and where something in it is an error. */
const ofSide = (then: Operand): string => toFormula(ifError(when(NO_SIDE, NOTHING, then), NOTHING));

const figure = (key: CostField | Basis): Expression => thisRow(CONTRIBUTION_TABLE, key);

/** Something that is no number, or a negative one, stands where a figure should; spaces are nothing. */
function unusable(key: CostField): Expression {
  const cell = figure(key);
  return when(call('ISNUMBER', cell), less(cell, 0), more(call('LEN', call('TRIM', cell)), 0));
}

/** What a price is where the row has none of its own; an error where it is unknown. */
const USUAL_PRICE: Record<CostPrice, Expression> = { rate: DEPARTMENT_RATE };

/** A price that was emptied, or pasted over with nothing, is the usual one still. */
const priceOf = (key: CostPrice): Expression =>
  when(call('ISNUMBER', figure(key)), figure(key), USUAL_PRICE[key]);

/** Without an amount no price is asked for: it may be unknown then. */
function partCost({ amount, price }: (typeof COST_PARTS)[number]): Expression {
  const count = call('N', figure(amount));
  if (price === null) return count;
  return when(equal(count, 0), 0, times(figure(amount), priceOf(price)));
}

const anyUnusable = or(...COST_FIELDS.map(unusable));
const noAmount = equal(call('COUNT', ...COST_AMOUNTS.map(figure)), 0);
const wholeCost = COST_PARTS.map(partCost).reduce((sum, part) => plus(sum, part));

export const COST_FORMULA = ofSide(
  firstCase(
    [
      [anyUnusable, NOTHING],
      [noAmount, NOTHING],
    ],
    wholeCost
  )
);

/** Whether the cell holds a score of the scale in use. */
export function onScale(score: Expression): Expression {
  const number = call('N', score);
  return and(
    call('ISNUMBER', score),
    atLeast(number, reference('Used_scale_min')),
    atMost(number, reference('Used_scale_max'))
  );
}

/** By the first basis that holds a usable score. */
const byBasis = (of: (basis: Basis) => Expression): string =>
  ofSide(
    firstCase(
      VALUE_BASES.map((basis) => [onScale(figure(basis)), of(basis)]),
      NOTHING
    )
  );

export const VALUE_FORMULA = byBasis(figure);

export const BASIS_FORMULA = byBasis((basis) => words(BASIS_WORDS[basis]));

/** Whether the row says yes there; an error in the cell is no yes. */
export const saysYes = (key: 'costTold' | 'confirmed' | 'mustKeep'): Expression =>
  ifError(equal(thisRow(CONTRIBUTION_TABLE, key), words(YES)), false);

/** Whether the value rests on it. */
export const hasBasis = (basis: Basis): Expression =>
  equal(thisRow(CONTRIBUTION_TABLE, 'basis'), words(BASIS_WORDS[basis]));

/** A cost of theirs that they did not tell. */
export const THEIR_COST_ESTIMATED = and(
  equal(SIDE, 2),
  call('ISNUMBER', thisRow(CONTRIBUTION_TABLE, 'cost')),
  not(saysYes('costTold'))
);

/** 1 where a figure is an estimate or last period's, as `provisionalCauses` of the model has it. */
export const PROVISIONAL_FORMULA = toFormula(
  when(
    or(...VALUE_BASES.filter((basis) => basis !== FIRM_BASIS).map(hasBasis), THEIR_COST_ESTIMATED),
    1,
    0
  )
);
