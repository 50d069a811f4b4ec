/** Months and periods as formulas look them up, and the workbook's own period in figures. */
import { MONTHS } from '../../../model/alliance';
import type { Rvu } from '../../../model/rvu';
import { NOTHING, ifError, minus, more, plus, when } from '../../kernel/formula';
import { FISCAL_MONTH, PERIOD, named } from '../../kernel/shared/cellNames';
import { lookedUp, lookup } from '../../kernel/shared/lookups';
import { PERIOD_PARTS, partIn, partNumber, yearIn } from '../../kernel/shared/periodFormula';
import type { PeriodPart } from '../../kernel/shared/periodFormula';
import { formula } from '../../kernel/sheetParts';
import { oneCell, texts } from './lookup';
import type { Lookup } from './lookup';

/** In the order of the sheet. */
export function calendarLookups(rvu: Rvu): readonly Lookup[] {
  return [...calendar(), ...presentPeriod(rvu)];
}

const parts = (
  key: 'parts' | 'partEnds' | 'partMonths' | 'partsBefore' | 'partCounts',
  title: string,
  of: (part: PeriodPart) => string | number
): Lookup => texts(key, title, PERIOD_PARTS.map(of));

/** The same in every workbook. */
const calendar = (): readonly Lookup[] => [
  texts(
    'monthNumbers',
    'Month',
    MONTHS.map((_, index) => index + 1)
  ),
  parts('parts', 'End of a period', ({ ending }) => ending),
  parts('partEnds', 'Part of the year', ({ share }) => share),
  parts('partMonths', 'Months', ({ months }) => months),
  parts('partsBefore', 'The one before', ({ before }) => before),
  parts('partCounts', 'Periods a year', ({ count }) => count),
];

/** By how many months the fiscal year begins before its own January, below 0. */
const lateOf = (firstMonth: number): number => (firstMonth > 1 ? firstMonth - 13 : 0);

function presentPeriod({ period, settings }: Rvu): readonly Lookup[] {
  const late = when(more(named(FISCAL_MONTH), 1), minus(named(FISCAL_MONTH), 13), 0);
  const month = ifError(plus(lookedUp('partMonths', lookup('periodPart')), 1, late), NOTHING);
  const [year, part] = [yearIn(named(PERIOD)), partIn(named(PERIOD))];
  const number = period === null ? '' : partNumber(period);
  const months = number === '' ? undefined : PERIOD_PARTS[number - 1]?.months;
  const shift = 1 + lateOf(MONTHS.indexOf(settings.fiscalYearStart) + 1);
  return [
    oneCell('periodYear', 'Year of the period', formula(year, period?.year ?? '')),
    oneCell('periodPart', 'Its part', formula(part, number)),
    oneCell('periodMonth', 'Month after it', formula(month, months ? months + shift : '')),
  ];
}
