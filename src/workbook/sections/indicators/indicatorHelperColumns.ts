/** Hidden columns of the Indicators table that version 11 brought: each says one thing, so that formulas stay short. */
import { heading } from '../../kernel/tableRef';
import type { ColumnRecord } from '../../kernel/column';
import { HIDDEN_COUNT } from '../../kernel/shared/hiddenCount';
import {
  EARLY_FORMULA,
  FROM_COUNT_FORMULA,
  KNOWN_FORMULA,
  PART_COUNT_FORMULA,
  INDICATOR_PAST_NAME_FORMULA,
  PAST_VALUE_FORMULA,
  SINCE_PART_FORMULA,
  SINCE_YEAR_FORMULA,
} from './indicatorFormulas';
import {
  earlyMirror,
  fromCountMirror,
  knownMirror,
  lastPeriodMirror,
  partCountMirror,
  indicatorPastNameMirror,
  sincePartMirror,
  sinceYearMirror,
} from './indicatorMirrors';
import type { IndicatorRow } from './indicatorMirrors';
import { INDICATOR_TABLE } from './indicatorsTable';

const count = { ...HIDDEN_COUNT, width: 9, since: 11 } as const;

export const INDICATOR_HELPER_COLUMNS = [
  {
    ...count,
    ...heading(INDICATOR_TABLE, 'sinceYear'),
    formula: SINCE_YEAR_FORMULA,
    mirror: sinceYearMirror,
    about: 'The year of the period in which the work on it began.',
  },
  {
    ...count,
    ...heading(INDICATOR_TABLE, 'sincePart'),
    formula: SINCE_PART_FORMULA,
    mirror: sincePartMirror,
    about: 'Which part of that year it was: 1 to 4 the quarters, 5 and 6 the halves.',
  },
  {
    ...count,
    ...heading(INDICATOR_TABLE, 'partCount'),
    formula: PART_COUNT_FORMULA,
    mirror: partCountMirror,
    about: 'How many periods of that kind a year has.',
  },
  {
    ...count,
    ...heading(INDICATOR_TABLE, 'fromCount'),
    formula: FROM_COUNT_FORMULA,
    mirror: fromCountMirror,
    about: 'The first period in which an effect can be expected, counted from the year 0.',
  },
  {
    ...count,
    ...heading(INDICATOR_TABLE, 'early'),
    formula: EARLY_FORMULA,
    mirror: earlyMirror,
    about: '1 before an effect can be expected, then 0.',
  },
  {
    ...count,
    ...heading(INDICATOR_TABLE, 'pastName'),
    what: { kind: 'text', maxLength: 120 },
    formula: INDICATOR_PAST_NAME_FORMULA,
    mirror: indicatorPastNameMirror,
    about: 'What the indicator is looked for by in History.',
  },
  {
    ...count,
    ...heading(INDICATOR_TABLE, 'pastValue'),
    what: { kind: 'number', unit: 'figure' },
    formula: PAST_VALUE_FORMULA,
    mirror: lastPeriodMirror,
    about: 'What it was in the period before.',
  },
  {
    ...count,
    ...heading(INDICATOR_TABLE, 'known'),
    formula: KNOWN_FORMULA,
    mirror: knownMirror,
    about: 'How many of value, baseline and target are known.',
  },
] as const satisfies readonly ColumnRecord<IndicatorRow>[];
