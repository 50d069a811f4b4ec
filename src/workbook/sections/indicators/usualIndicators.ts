/** The indicators that a workbook begins with, so that people only type values. */
import { formatPeriod } from '../../../model/period';
import type { Indicator } from '../../../model/indicator';
import type { Rvu } from '../../../model/rvu';

/** The indicators given, else the usual ones: leading ones at once, lagging ones after up to a year. */
export function indicatorsOf(rvu: Rvu): readonly Indicator[] {
  return rvu.indicators.length > 0 ? rvu.indicators : usualIndicators(rvu);
}

function usualIndicators({ alliance, period, settings }: Rvu): readonly Indicator[] {
  const { min, max } = settings.scale;
  const year = alliance.cadence === 'quarterly' ? 4 : 2;
  const since = period && formatPeriod(period);
  const indicator =
    (kind: 'leading' | 'lagging') =>
    (name: string, unit: string | null, delay: number): Indicator => ({
      name,
      kind,
      unit,
      since,
      delay,
      value: null,
      baseline: null,
      target: null,
    });
  const [leading, lagging] = [indicator('leading'), indicator('lagging')];
  const money = alliance.currency || null;
  return [
    leading('Meetings held', 'meetings', 0),
    leading('Joint activities started', 'activities', 0),
    leading('Actions done on time', '%', 0),
    leading('Trust score', `${min} to ${max}`, 0),
    lagging('Savings', money, year / 2),
    lagging('Revenue', money, year),
    lagging('New markets', 'markets', year),
  ];
}
