/** The settings as the formulas use them, and when the workbook is. */
import { DEFAULT_SETTINGS, MONTHS } from '../../../model/alliance';
import type { Settings } from '../../../model/alliance';
import { isDay } from '../../../model/day';
import { formatPeriod, lastDay, previousPeriod } from '../../../model/period';
import type { Rvu } from '../../../model/rvu';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { MONTH_LIST } from '../../kernel/choiceLists';
import { limitsOf } from '../../kernel/decode';
import {
  NOTHING,
  and,
  atLeast,
  atMost,
  call,
  equal,
  group,
  ifError,
  joined,
  less,
  minus,
  more,
  plus,
  reference,
  times,
  unequal,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import {
  FISCAL_MONTH,
  FISCAL_YEAR_START,
  OUR_DEPARTMENTS,
  PERIOD_END,
  PREVIOUS_PERIOD,
  TODAY,
  USED_SETTINGS,
  named,
} from '../../kernel/shared/cellNames';
import type { UsedSetting } from '../../kernel/shared/cellNames';
import { DEPARTMENT_TABLE } from '../../kernel/shared/departmentsTable';
import { DATE_FORMAT } from '../../kernel/fromRecord';
import type { NamedFormula } from '../../kernel/sheetParts';
import { formula } from '../../kernel/sheetParts';
import { FIRST_HALF } from '../../kernel/shared/periodFormula';
import { lookedUp, lookup } from '../../kernel/shared/lookups';
import { wholeColumn } from '../../kernel/tableRef';
import { SIDE_WORDS, labelOf } from '../../kernel/words';
import { setting } from './settingFields';
import type { SettingName } from './settingFields';

interface UsedRecord {
  readonly label: string;
  /** The named cell in which people type it. */
  readonly typed: SettingName;
  readonly fits: Expression;
  readonly of: (settings: Settings) => number;
}

const isNumber = (name: SettingName): Expression => call('ISNUMBER', setting(name));
const numberIn = (name: SettingName): Expression => call('N', setting(name));
const counts = (name: SettingName): Expression => and(isNumber(name), atLeast(numberIn(name), 0));

/** Both ends at once: a scale that runs backwards is none. */
const SCALE_FITS = and(
  isNumber('Scale_min'),
  isNumber('Scale_max'),
  less(numberIn('Scale_min'), numberIn('Scale_max'))
);

const TOLERANCE_FITS = and(
  isNumber('Zone_tolerance'),
  atLeast(numberIn('Zone_tolerance'), 0),
  atMost(numberIn('Zone_tolerance'), limitsOf('points').max ?? Infinity)
);

const USED: Record<UsedSetting, UsedRecord> = {
  Used_scale_min: {
    label: 'Lowest score in use',
    typed: 'Scale_min',
    fits: SCALE_FITS,
    of: ({ scale }) => scale.min,
  },
  Used_scale_max: {
    label: 'Highest score in use',
    typed: 'Scale_max',
    fits: SCALE_FITS,
    of: ({ scale }) => scale.max,
  },
  Used_tolerance: {
    label: 'Zone tolerance in use',
    typed: 'Zone_tolerance',
    fits: TOLERANCE_FITS,
    of: ({ zoneTolerance }) => zoneTolerance,
  },
  Used_red_from: {
    label: 'Red flags from period, in use',
    typed: 'Red_from',
    fits: counts('Red_from'),
    of: ({ redFrom }) => redFrom,
  },
  Used_contact_days: {
    label: 'Contact overdue after, days, in use',
    typed: 'Contact_days',
    fits: counts('Contact_days'),
    of: ({ contactDays }) => contactDays,
  },
};

/**
 * The settings as they are used: the default where a cell holds nothing usable, as `readSettings` has
 * it, so that sheet and pane judge alike while a setting is being corrected.
 */
export function usedSettings({ rvu: { settings } }: AnalysedRvu): readonly NamedFormula[] {
  return USED_SETTINGS.map((name) => {
    const { label, typed, fits, of } = USED[name];
    const inUse = when(fits, setting(typed), of(DEFAULT_SETTINGS));
    return { name, label, cell: formula(inUse, of(settings)), numberFormat: 'General' };
  });
}

/** Each of our departments fills an RVU form of its own; where there is one or none, the company does. */
export function departmentFigures({ rvu: { alliance } }: AnalysedRvu): readonly NamedFormula[] {
  const name = wholeColumn(DEPARTMENT_TABLE, 'name');
  const side = wholeColumn(DEPARTMENT_TABLE, 'side');
  const isNamed = more(call('LEN', call('TRIM', name)), 0);
  const isOurDepartment = unequal(side, words(labelOf(SIDE_WORDS, 'partner')));
  return [
    {
      name: OUR_DEPARTMENTS,
      label: 'Departments of ours',
      cell: formula(
        call('SUMPRODUCT', times(isNamed, isOurDepartment)),
        alliance.departments.filter(({ side: whose }) => whose === 'us').length
      ),
      numberFormat: 'General',
    },
  ];
}

/** When the workbook is: the period before its own, and today. */
export function timeFigures({ rvu }: AnalysedRvu): readonly NamedFormula[] {
  const { period, today } = rvu;
  return [
    {
      name: PREVIOUS_PERIOD,
      label: 'Period before this one',
      cell: formula(periodBefore(), period === null ? '' : formatPeriod(previousPeriod(period))),
      numberFormat: 'General',
    },
    { name: TODAY, label: 'Today', cell: formula(call('TODAY'), today), numberFormat: DATE_FORMAT },
    ...fiscalFigures(rvu),
  ];
}

/** With which month the fiscal year begins, and so on which day the period ends. */
function fiscalFigures({ period, settings }: Rvu): readonly NamedFormula[] {
  const start = settings.fiscalYearStart;
  const last = period === null ? null : lastDay(period, start);
  return [
    {
      name: FISCAL_MONTH,
      label: 'First month of the fiscal year, in use',
      cell: formula(firstMonth(), MONTHS.indexOf(start) + 1),
      numberFormat: 'General',
      since: 4,
    },
    {
      name: PERIOD_END,
      label: 'Last day of this period',
      cell: formula(lastDayFormula(), last !== null && isDay(last) ? last : ''),
      numberFormat: DATE_FORMAT,
      since: 4,
    },
  ];
}

/** The number of the month that people chose; the first where the cell holds none. */
function firstMonth(): Expression {
  const isChosen = equal(reference(MONTH_LIST), named(FISCAL_YEAR_START));
  const number = call('SUMPRODUCT', times(group(isChosen), lookup('monthNumbers')));
  return ifError(call('MAX', 1, number), 1);
}

/** The period before the workbook's own; blank where the cell holds none. */
function periodBefore(): Expression {
  const [year, part] = [lookup('periodYear'), lookup('periodPart')];
  // The first part of a year follows the last one of the year before: quarter 1 and half 1.
  const yearBefore = minus(year, group(equal(call('MOD', part, FIRST_HALF - 1), 1)));
  const before = joined(call('TEXT', yearBefore, words('0000')), lookedUp('partsBefore', part));
  return ifError(before, NOTHING);
}

/**
 * The last day of the period in the fiscal year, as `lastDay` has it: DATE takes the day 0 as the last of the
 * month before. Blank where the spreadsheet's calendar does not know it, and where the cell holds no period.
 */
function lastDayFormula(): Expression {
  const [year, month] = [lookup('periodYear'), lookup('periodMonth')];
  const isKnown = atLeast(plus(times(year, 12), month), FIRST_MONTH_AFTER);
  return ifError(when(isKnown, call('DATE', year, month, 0), NOTHING), NOTHING);
}

/** April 1900, counted from the year 0: spreadsheets count a day in February 1900 that never was. */
const FIRST_MONTH_AFTER = 1900 * 12 + 4;
