/** The model's word for the computed cells of the Indicators table. */
import { harvestOf, pastValue } from '../../../model/indicator';
import type { Indicator } from '../../../model/indicator';
import type { PastIndicator } from '../../../model/history';
import { formatPeriod, previousPeriod } from '../../../model/period';
import type { Period } from '../../../model/period';
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
