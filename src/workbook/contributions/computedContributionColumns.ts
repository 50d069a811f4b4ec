/** The columns of the Contributions table that people see computed. */
import type { AnalysedContribution } from '../../model/analysis';
import type { ColumnRecord } from '../records/column';
import {
  BAND_FORMULA,
  BASIS_FORMULA,
  COST_FORMULA,
  COST_SHARE_FORMULA,
  FLAG_FORMULA,
  QUADRANT_FORMULA,
  REASON_FORMULA,
  VALUE_FORMULA,
  VALUE_PER_COST_FORMULA,
  VALUE_SHARE_FORMULA,
  ZONE_FORMULA,
} from './contributionFormulas';
import type { Trend } from '../../model/trend';
import { flagMirror, quadrantMirror, reasonMirror } from './contributionMirrors';
import { TREND_FORMULA } from './trendFormulas';
import { trendMirror } from './trendMirrors';
import { BAND_WORDS, BASIS_WORDS, ZONE_WORDS } from '../words';

/** A contribution with its place in the table, as the computed columns mirror it. */
export interface MirroredRow {
  readonly analysed: AnalysedContribution;
  /** Counted from 1 over the table's rows. */
  readonly index: number;
  readonly trend: Trend;
  /** Where its department stands in the list of departments, from 1; null where it does not. */
  readonly departmentPlace: number | null;
}

const computed = { entry: 'computed', privacy: 'private' } as const;
const text = (maxLength: number) => ({ kind: 'text', maxLength }) as const;
const number = <U extends 'money' | 'share' | 'ratio' | 'count' | 'scale'>(unit: U) =>
  ({ kind: 'number', unit }) as const;

export const COMPUTED_COLUMNS = [
  {
    ...computed,
    key: 'cost',
    header: 'Cost',
    what: number('money'),
    width: 11,
    formula: COST_FORMULA,
    mirror: ({ analysed }: MirroredRow) => analysed.cost,
    about: 'Hours x rate + cash. Blank where it is unknown.',
  },
  {
    ...computed,
    key: 'value',
    header: 'Value',
    what: number('scale'),
    width: 8,
    formula: VALUE_FORMULA,
    mirror: ({ analysed }: MirroredRow) => analysed.value,
    about: 'The stated value if there is one, else the estimate.',
  },
  {
    ...computed,
    key: 'basis',
    header: 'Basis',
    what: text(20),
    width: 10,
    formula: BASIS_FORMULA,
    mirror: ({ analysed }: MirroredRow) => analysed.basis && BASIS_WORDS[analysed.basis],
    about: 'Whether the value is stated by the receiver or only estimated by the giver.',
  },
  {
    ...computed,
    key: 'costShare',
    header: 'Cost share',
    what: number('share'),
    width: 8,
    formula: COST_SHARE_FORMULA,
    mirror: ({ analysed }: MirroredRow) => analysed.costShare,
    about: 'Of the cost of all that this side gives and that is placed in the matrix.',
  },
  {
    ...computed,
    key: 'valueShare',
    header: 'Value share',
    what: number('share'),
    width: 8,
    formula: VALUE_SHARE_FORMULA,
    mirror: ({ analysed }: MirroredRow) => analysed.valueShare,
    about: 'Of the value of all that this side gives and that is placed in the matrix.',
  },
  {
    ...computed,
    key: 'valuePerCost',
    header: 'Value per cost',
    what: number('ratio'),
    width: 9,
    formula: VALUE_PER_COST_FORMULA,
    mirror: ({ analysed }: MirroredRow) => analysed.valuePerCost,
    about: 'Value share / cost share. Blank where the cost is 0.',
  },
  {
    ...computed,
    key: 'band',
    header: 'Band',
    what: text(10),
    width: 9,
    formula: BAND_FORMULA,
    mirror: ({ analysed }: MirroredRow) => analysed.band && BAND_WORDS[analysed.band],
    about: 'Value per cost: high above 2, low below 0.5, else medium.',
  },
  {
    ...computed,
    key: 'zone',
    header: 'Zone',
    what: text(10),
    width: 8,
    formula: ZONE_FORMULA,
    mirror: ({ analysed }: MirroredRow) => analysed.zone && ZONE_WORDS[analysed.zone],
    about: 'Value control zone: above is too dear for its value, below has room to do more.',
  },
  {
    ...computed,
    key: 'quadrant',
    header: 'Quadrant',
    what: text(20),
    width: 13,
    formula: QUADRANT_FORMULA,
    mirror: quadrantMirror,
    about: 'Its place in the matrix: cost across, value up.',
  },
  {
    ...computed,
    key: 'flag',
    header: 'Flag',
    what: text(40),
    width: 29,
    formula: FLAG_FORMULA,
    mirror: flagMirror,
    about: 'What to consider. A question mark: close to a line, or only a guess.',
  },
  {
    ...computed,
    key: 'reason',
    header: 'Reason',
    what: text(200),
    width: 90,
    formula: REASON_FORMULA,
    mirror: reasonMirror,
    about: 'Why it is flagged, or why it is not placed.',
  },
  {
    ...computed,
    key: 'trend',
    header: 'Trend',
    what: text(60),
    width: 45,
    formula: TREND_FORMULA,
    mirror: trendMirror,
    about: 'Where it came from and for how many periods it has stood there, from the History.',
  },
] as const satisfies readonly ColumnRecord<MirroredRow>[];
