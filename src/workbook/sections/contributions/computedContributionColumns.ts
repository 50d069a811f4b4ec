/** The columns of the Contributions table that people see computed, in two groups: what they act on and what explains it. */
import type { ColumnRecord } from '../../kernel/column';
import { COST_SUM, valueSentence } from '../../kernel/shared/costWords';
import { capital } from '../../kernel/wording';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { heading } from '../../kernel/tableRef';
import {
  BAND_FORMULA,
  COST_SHARE_FORMULA,
  QUADRANT_FORMULA,
  VALUE_PER_COST_FORMULA,
  VALUE_SHARE_FORMULA,
  ZONE_FORMULA,
} from './contributionFormulas';
import { BASIS_FORMULA, COST_FORMULA, VALUE_FORMULA } from './costFormulas';
import { FLAG_FORMULA, REASON_FORMULA } from './flagFormulas';
import {
  flagMirror,
  quadrantMirror,
  reasonMirror,
  scoreSourceMirror,
} from '../../kernel/shared/contributionMirrors';
import { CARRIED_OVER_FORMULA } from './carriedOverFormula';
import { carriedOverMirror, trendMirror } from './trendMirrors';
import { SCORE_SOURCE_FORMULA } from './scoreSourceFormula';
import { TREND_FORMULA } from './trendFormulas';
import { BAND_WORDS, BASIS_WORDS, ZONE_WORDS } from '../../kernel/words';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';

const computed = { entry: 'computed', privacy: 'private' } as const;
const text = (maxLength: number) => ({ kind: 'text', maxLength }) as const;
const number = <U extends 'money' | 'share' | 'ratio' | 'count' | 'scale'>(unit: U) =>
  ({ kind: 'number', unit }) as const;

/** What people decide on: it stands between what they typed and the decision. */
export const RESULT_COLUMNS = [
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'cost'),
    what: number('money'),
    width: 10,
    formula: COST_FORMULA,
    changed: 6,
    mirror: ({ analysed }: MirroredRow) => analysed.cost,
    about: `${capital(COST_SUM)}. Blank where it is unknown.`,
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'quadrant'),
    what: text(20),
    width: 12,
    formula: QUADRANT_FORMULA,
    changed: 6,
    mirror: quadrantMirror,
    about: 'Its place in the matrix: cost across, value up.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'flag'),
    what: text(40),
    width: 22,
    formula: FLAG_FORMULA,
    changed: 6,
    mirror: flagMirror,
    about: 'What to consider. A question mark: close to a line, or a figure is not firm yet.',
  },
] as const satisfies readonly ColumnRecord<MirroredRow>[];

/** How the result came about, and since when it stands. */
export const EXPLAINING_COLUMNS = [
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'carriedOver'),
    what: text(30),
    width: 14,
    formula: CARRIED_OVER_FORMULA,
    changed: 11,
    mirror: carriedOverMirror,
    since: 2,
    about: "Amounts that are last period's still: type over them, or say yes under Confirmed.",
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'value'),
    what: number('scale'),
    width: 8,
    formula: VALUE_FORMULA,
    changed: 6,
    mirror: ({ analysed }: MirroredRow) => analysed.value,
    about: valueSentence('is'),
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'basis'),
    what: text(20),
    width: 10,
    formula: BASIS_FORMULA,
    changed: 6,
    mirror: ({ analysed }: MirroredRow) => analysed.basis && BASIS_WORDS[analysed.basis],
    about:
      "What the value rests on: stated by the receiver, their score of last period, or the giver's estimate.",
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'scoreSource'),
    what: text(40),
    width: 21,
    formula: SCORE_SOURCE_FORMULA,
    changed: 11,
    mirror: scoreSourceMirror,
    since: 3,
    about: 'Where the stated value comes from: a copy that came back, our own score, or our note.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'costShare'),
    what: number('share'),
    width: 8,
    formula: COST_SHARE_FORMULA,
    changed: 6,
    mirror: ({ analysed }: MirroredRow) => analysed.costShare,
    about: 'Of the cost of all that this side gives and that is placed in the matrix.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'valueShare'),
    what: number('share'),
    width: 8,
    formula: VALUE_SHARE_FORMULA,
    changed: 6,
    mirror: ({ analysed }: MirroredRow) => analysed.valueShare,
    about: 'Of the value of all that this side gives and that is placed in the matrix.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'valuePerCost'),
    what: number('ratio'),
    width: 9,
    formula: VALUE_PER_COST_FORMULA,
    changed: 6,
    mirror: ({ analysed }: MirroredRow) => analysed.valuePerCost,
    about: 'Value share / cost share. Blank where the cost is 0.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'band'),
    what: text(10),
    width: 9,
    formula: BAND_FORMULA,
    changed: 6,
    mirror: ({ analysed }: MirroredRow) => analysed.band && BAND_WORDS[analysed.band],
    about: 'Value per cost: high above 2, low below 0.5, else medium.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'zone'),
    what: text(10),
    width: 8,
    formula: ZONE_FORMULA,
    changed: 6,
    mirror: ({ analysed }: MirroredRow) => analysed.zone && ZONE_WORDS[analysed.zone],
    about: 'Value control zone: above is too dear for its value, below has room to do more.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'reason'),
    what: text(200),
    width: 90,
    formula: REASON_FORMULA,
    changed: 6,
    mirror: reasonMirror,
    about: 'Why it is flagged, or why it is not placed.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'trend'),
    what: text(60),
    width: 45,
    formula: TREND_FORMULA,
    changed: 6,
    mirror: trendMirror,
    about: 'Where it came from and for how many periods it has stood there, from the History.',
  },
] as const satisfies readonly ColumnRecord<MirroredRow>[];
