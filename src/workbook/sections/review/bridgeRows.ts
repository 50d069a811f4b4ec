/** The columns of a bridge as the model has them: the sum before, the five steps, the sum now. */
import { formatPeriod, previousPeriod } from '../../../model/period';
import { BRIDGE_STEPS, bridgeOf } from '../../../model/review/bridge';
import type { Bridge, BridgeOf, BridgeStep } from '../../../model/review/bridge';
import { sum } from '../../../model/statistics';
import type { Expression } from '../../kernel/formula';
import { NOTHING, equal } from '../../kernel/formula';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { thisRow } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import type { Mirrored } from './mirrorTable';
import { bridgeTable } from './chartTables';

/** The sum before, the five steps, the sum now. */
export const BRIDGE_ROWS = BRIDGE_STEPS.length + 2;
export const [FIRST, LAST] = [1, BRIDGE_ROWS];
export const STOPPED = 1 + BRIDGE_STEPS.indexOf('stopped') + 1;
export const KNOWN = 1 + BRIDGE_STEPS.indexOf('known') + 1;

const STEP_WORDS: Readonly<Record<BridgeOf, Readonly<Record<BridgeStep, string>>>> = {
  value: {
    new: 'new',
    more: 'valued more',
    known: 'first valued',
    less: 'valued less',
    stopped: 'stopped',
  },
  cost: {
    new: 'new',
    more: 'costs more',
    known: 'first known',
    less: 'costs less',
    stopped: 'stopped',
  },
};
/** What became unknown takes from the sum. */
export const UNKNOWN_NOW = 'not known now';

/** One column of the chart; nothing is drawn where no period before is kept. */
export interface BridgeRow {
  readonly number: number;
  readonly step: string;
  readonly words: string;
  readonly label: string;
  readonly kept: number;
  /** Of the period before, and of this one. */
  readonly before: number;
  readonly now: number;
  /** What the step moves, whether or not a period before is kept. */
  readonly moved: number;
  readonly by: number;
  readonly from: number;
  readonly to: number;
}

type BridgeKey = KeyOf<ReturnType<typeof bridgeTable>>;
/** What formulas yield; number, step and words are constants. */
export type Key = Exclude<BridgeKey, 'number' | 'step' | 'words'>;
export type Columns<Some extends Key> = Readonly<Record<Some, Mirrored<BridgeRow>>>;
/** A cell of the formula's own row. */
export type OwnRowCell = (key: BridgeKey) => Expression;

/** Names cells of the row in which a formula of that bridge stands. */
export function hereIn(of: BridgeOf): OwnRowCell {
  return (key) => thisRow(bridgeTable(of), key);
}

/** Whether the row is the sum before or the sum now, not a step. */
export function isEndRow({ number }: BridgeRow): boolean {
  return number === FIRST || number === LAST;
}

/** The same as a formula: the two sums have no step. */
export function isEndRowFormula(here: OwnRowCell): Expression {
  return equal(here('step'), NOTHING);
}

/** The rows of the table of what we give. */
export function bridgeRows({ rvu, analysis }: AnalysedRvu, of: BridgeOf): readonly BridgeRow[] {
  const { period, history } = rvu;
  const present = analysis.directions.given.contributions;
  const bridge = bridgeOf(present, history, { period, direction: 'given', of });
  const was = period === null ? '' : formatPeriod(previousPeriod(period));
  const is = period === null ? '' : formatPeriod(period);
  const kept = bridge === null ? 0 : 1;
  const now = sum(present.map((each) => each[of] ?? 0));
  // Where nothing is kept of the period before, all is new.
  const { before, steps } = bridge ?? { before: 0, steps: { ...NO_STEPS, new: now } };
  const ends = { kept, before, now };
  let at = before;
  const moves = BRIDGE_STEPS.map((step, index): BridgeRow => {
    const from = at;
    const by = kept * steps[step];
    at += by;
    const said = STEP_WORDS[of][step];
    return {
      ...ends,
      ...{ number: index + 2, step, words: said, moved: steps[step], by, from, to: at },
      label: step === 'known' && by < 0 ? UNKNOWN_NOW : said,
    };
  });
  const whole = (number: number, label: string, all: number): BridgeRow => ({
    ...ends,
    ...{ number, step: '', words: '', label, moved: 0, by: kept * all, from: 0, to: kept * all },
  });
  return [whole(FIRST, was, before), ...moves, whole(LAST, is, now)];
}

const NO_STEPS: Bridge['steps'] = { new: 0, more: 0, known: 0, less: 0, stopped: 0 };
