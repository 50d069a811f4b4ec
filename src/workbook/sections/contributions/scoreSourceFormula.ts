/** Where a stated value comes from, as `model/scoreSource.ts` has it: looked up in what the partner wrote. */
import { VALUE_BASES } from '../../../model/worth';
import {
  NOTHING,
  call,
  equal,
  ifError,
  joined,
  plus,
  toFormula,
  unequal,
  when,
  withoutWildcards,
  words,
} from '../../kernel/formula';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { PARTNER_TABLE, SCORE_KEY_SIGN } from '../../kernel/shared/partnerTable';
import { cellIn, thisRow, wholeColumn } from '../../kernel/tableRef';
import { SCORE_SOURCE_WORDS } from '../../kernel/words';
import { SIDE } from './costFormulas';

const id = call('TRIM', thisRow(CONTRIBUTION_TABLE, 'id'));
const stated = thisRow(CONTRIBUTION_TABLE, 'stated');
const copy = thisRow(CONTRIBUTION_TABLE, 'copy');

const scoreKey = joined(withoutWildcards(id), words(SCORE_KEY_SIGN), stated);
const told = call('MATCH', scoreKey, wholeColumn(PARTNER_TABLE, 'tells'), 0);

const { own, received, noted } = SCORE_SOURCE_WORDS;
/** Which copy says this score of it; blank where none does. */
export const COPY_FORMULA = toFormula(
  ifError(joined(words(`${received} `), cellIn(PARTNER_TABLE, 'revision', told)), NOTHING)
);
const toldOrNoted = when(equal(copy, NOTHING), words(noted), copy);

const isStated = VALUE_BASES.indexOf('stated') + 1;

export const SCORE_SOURCE_FORMULA = toFormula(
  when(
    unequal(thisRow(CONTRIBUTION_TABLE, 'restsOn'), isStated),
    NOTHING,
    call('CHOOSE', plus(1, SIDE), NOTHING, toldOrNoted, words(own))
  )
);
