/** What the user says of a workbook of ours that can't be told from it: rows below its tables, scores of another scale. */
import { SCALE_CHOICES, type ScaleChoice } from '../model/rescale';
import { withScoresRescaled } from '../workbook/book/planRescale';
import { withImportedRows } from '../workbook/book/planTakeRows';
import type { Problem } from '../workbook/kernel/problem';
import type { WorkbookSource } from '../workbook/kernel/source';
import type { Arguments, OptionRecord } from './command';
import { done, failed, type Result } from './result';

const [TAKE_ROWS, OUR_SCORES] = ['take-rows', 'our-scores'];

export const REPAIR_OPTIONS: readonly OptionRecord[] = [
  {
    name: TAKE_ROWS,
    about: 'takes rows that stand right below a table into it, each cell under its column',
  },
  {
    name: OUR_SCORES,
    value: SCALE_CHOICES.join('|'),
    about:
      'what your scores mean where the scale was changed: the same place on it, or the same number',
  },
];

export interface Repairs {
  readonly takeRows: boolean;
  readonly scores: ScaleChoice | null;
}

export const NO_REPAIRS: Repairs = { takeRows: false, scores: null };

/** What the options say; a word that is no choice is a failure. */
export function repairsIn({ options }: Arguments): Result<Repairs> {
  const named = options.get(OUR_SCORES);
  const scores = SCALE_CHOICES.find((each) => each === named) ?? null;
  return named !== undefined && scores === null
    ? failed(`--${OUR_SCORES} is ${SCALE_CHOICES.join(' or ')}, not “${named}”.`)
    : done({ takeRows: options.has(TAKE_ROWS), scores });
}

/** The workbook as it is read with them. */
export function repaired(source: WorkbookSource, { takeRows, scores }: Repairs): WorkbookSource {
  const whole = takeRows ? withImportedRows(source) : source;
  return scores === null ? whole : withScoresRescaled(whole, scores);
}

/** The option that would let the command go on, as a sentence; '' where none would. */
export function repairOffer({ code }: Problem): string {
  if (code === 'loose-rows') return ` Or add --${TAKE_ROWS}, where nothing else stands between.`;
  if (code === 'other-scale') return ` Here: --${OUR_SCORES} ${SCALE_CHOICES.join(' or ')}.`;
  return code === 'half-converted' ? ` Here: --${OUR_SCORES} keep.` : '';
}
