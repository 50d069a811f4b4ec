/** The model's word for the computed cells of the Indicators table. */
import { harvestOf, pastValue } from '../../../model/indicator';
import type { Indicator } from '../../../model/indicator';
import type { PastIndicator } from '../../../model/history';
import { formatPeriod, parsePeriod, previousPeriod } from '../../../model/period';
import type { Period } from '../../../model/period';
import { PERIOD_PARTS, partNumber } from '../../kernel/shared/periodFormula';
import { EARLY_WORDS, EXPECTED } from '../../kernel/shared/indicatorWords';

/** An indicator with the period that it is looked at in and what went before. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly period: Period | null;
  readonly past: readonly PastIndicator[];
}

export function lastPeriodMirror({ indicator, period, past }: IndicatorRow): number | null {
  return period === null
    ? null
    : pastValue(past, formatPeriod(previousPeriod(period)), indicator.name);
}

/** The period from which an effect can be expected, whatever the present one. */
export function fromMirror({ indicator, period }: IndicatorRow): string | null {
  const harvest = harvestOf(indicator, period ?? ANY_PERIOD);
  return harvest && formatPeriod(harvest.from);
}

const ANY_PERIOD: Period = { year: 2026, cadence: 'quarterly', part: 1 };

export function harvestMirror({ indicator, period }: IndicatorRow): string | null {
  const harvest = harvestOf(indicator, period);
  if (harvest === null) return null;
  return harvest.isExpected ? EXPECTED : EARLY_WORDS + formatPeriod(harvest.from);
}

/** The begin of the work on it. */
const begunIn = ({ indicator: { since } }: IndicatorRow): Period | null =>
  since === null ? null : parsePeriod(since);

export function sinceYearMirror(row: IndicatorRow): number | null {
  return begunIn(row)?.year ?? null;
}

export function sincePartMirror(row: IndicatorRow): number | null {
  const since = begunIn(row);
  return since === null ? null : partNumber(since);
}

export function partCountMirror(row: IndicatorRow): number | null {
  const part = sincePartMirror(row);
  return part === null ? null : (PERIOD_PARTS[part - 1]?.count ?? null);
}

/** The period from which an effect can be expected, counted from the year 0. */
export function fromCountMirror(row: IndicatorRow): number | null {
  const { indicator, period } = row;
  const harvest = harvestOf(indicator, period ?? ANY_PERIOD);
  const count = partCountMirror(row);
  return harvest === null || count === null
    ? null
    : harvest.from.year * count + harvest.from.part - 1;
}

export function earlyMirror({ indicator, period }: IndicatorRow): number | null {
  const harvest = harvestOf(indicator, period);
  return harvest && Number(!harvest.isExpected);
}

/** With the signs before which MATCH and criteria need another. */
export function indicatorPastNameMirror({ indicator: { name } }: IndicatorRow): string {
  return `=${name.replace(/[~*?]/g, '~$&')}`;
}

export function knownMirror({ indicator: { value, baseline, target } }: IndicatorRow): number {
  return [value, baseline, target].filter((each) => each !== null).length;
}
