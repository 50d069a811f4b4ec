/** What a bridge's columns say and what they are drawn from. */
import { MARGIN } from '../../../model/compare';
import type { BridgeOf } from '../../../model/review/bridge';
import { NA } from '../../kernel/blueprint';
import type { CellError } from '../../kernel/blueprint';
import {
  NOTHING,
  and,
  call,
  equal,
  firstCase,
  joined,
  less,
  minus,
  more,
  not,
  plus,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { margin } from '../../kernel/margins';
import { PERIOD, PREVIOUS_PERIOD, named } from '../../kernel/shared/cellNames';
import { figure } from '../../kernel/shared/sentences';
import { roundedSize, roundedSizeFormula } from '../../kernel/shared/signedFigure';
import { FIRST, KNOWN, LAST, UNKNOWN_NOW, hereIn, isEndRow, isEndRowFormula } from './bridgeRows';
import type { BridgeRow, Columns, OwnRowCell } from './bridgeRows';
import type { Mirrored } from './mirrorTable';

const unkept = (here: OwnRowCell, otherwise: Expression): Expression =>
  when(equal(here('kept'), 0), NOTHING, otherwise);

/** Values to a tenth; costs whole and grouped, since that is what people read. */
const amountOf: Readonly<
  Record<
    BridgeOf,
    { readonly formula: (by: Expression) => Expression; readonly text: (by: number) => string }
  >
> = {
  value: {
    formula: (by) => joined(roundedSizeFormula(by, 10), NOTHING),
    text: (by) => String(roundedSize(by, 10)),
  },
  cost: {
    formula: (by) => call('FIXED', call('INT', plus(call('ABS', by), 0.5, margin)), 0),
    text: (by) => figure(Math.floor(Math.abs(by) + 0.5 + MARGIN)),
  },
};

/** The words below a column: what it is, and by how much. */
export function barLabelColumns(of: BridgeOf): Columns<'amount' | 'name' | 'sign' | 'label'> {
  const here = hereIn(of);
  const number = here('number');
  const { formula, text } = amountOf[of];
  const whole = isEndRowFormula(here);
  const sign = firstCase(
    [
      [equal(here('amount'), words('0')), NOTHING],
      [less(here('by'), 0), words('−')],
    ],
    when(whole, NOTHING, words('+'))
  );
  const name = firstCase(
    [
      [equal(number, FIRST), named(PREVIOUS_PERIOD)],
      [equal(number, LAST), call('UPPER', call('TRIM', named(PERIOD)))],
      [and(equal(number, KNOWN), less(here('by'), 0)), words(UNKNOWN_NOW)],
    ],
    here('words')
  );
  const signOf = (row: BridgeRow): string => {
    if (text(row.by) === '0') return '';
    return row.by < 0 ? '−' : isEndRow(row) ? '' : '+';
  };
  return {
    amount: { formula: formula(here('by')), of: ({ by }) => text(by) },
    name: { formula: name, of: ({ label }) => label },
    sign: { formula: sign, of: signOf },
    label: {
      formula: unkept(here, joined(here('name'), words(' '), here('sign'), here('amount'))),
      of: (row) => (row.kept === 0 ? '' : `${row.label} ${signOf(row)}${text(row.by)}`),
    },
  };
}

/** The pieces of the columns: an unseen base, over it one colour each; `under` is what lies below zero. */
export function drawnColumns(of: BridgeOf): Columns<'base' | 'whole' | 'up' | 'down' | 'under'> {
  const here = hereIn(of);
  const [low, high] = [here('low'), here('high')];
  const whole = isEndRowFormula(here);
  const above = minus(call('MAX', 0, high), call('MAX', 0, low));
  const piece = (shows: Expression, is: (row: BridgeRow) => boolean): Mirrored<BridgeRow> => ({
    formula: ifKept(here, when(shows, above, 0)),
    of: shown((row) => (is(row) ? Math.max(0, highOf(row)) - Math.max(0, lowOf(row)) : 0)),
  });
  return {
    base: {
      formula: ifKept(here, plus(call('MAX', 0, low), call('MIN', 0, high))),
      of: shown((row) => Math.max(0, lowOf(row)) + Math.min(0, highOf(row))),
    },
    whole: piece(whole, isEndRow),
    up: piece(and(not(whole), more(here('by'), 0)), (row) => !isEndRow(row) && row.by > 0),
    down: piece(and(not(whole), less(here('by'), 0)), (row) => !isEndRow(row) && row.by < 0),
    under: {
      formula: ifKept(here, minus(call('MIN', 0, low), call('MIN', 0, high))),
      of: shown((row) => Math.min(0, lowOf(row)) - Math.min(0, highOf(row))),
    },
  };
}

const lowOf = ({ from, to }: BridgeRow): number => Math.min(from, to);
const highOf = ({ from, to }: BridgeRow): number => Math.max(from, to);

const ifKept = (here: OwnRowCell, then: Expression): Expression =>
  when(equal(here('kept'), 0), call('NA'), then);

const shown =
  (of: (row: BridgeRow) => number) =>
  (row: BridgeRow): number | CellError =>
    row.kept === 0 ? NA : of(row);
