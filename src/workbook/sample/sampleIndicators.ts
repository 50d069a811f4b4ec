/** The sample's indicators, with their values in each of its periods. */
import type { Indicator, TripleWin } from '../../model/indicator';

/** The sample's periods: two that were closed, and the present one. */
export type SamplePeriod = '2026-Q2' | '2026-Q3' | '2026-Q4';

interface Followed extends Omit<Indicator, 'value'> {
  readonly values: Readonly<Record<SamplePeriod, number | null>>;
}

const values = (second: number | null, third: number | null, fourth: number | null) => ({
  '2026-Q2': second,
  '2026-Q3': third,
  '2026-Q4': fourth,
});

const INDICATORS: readonly Followed[] = [
  {
    name: 'Meetings held',
    kind: 'leading',
    unit: 'meetings',
    since: '2026-Q2',
    delay: 0,
    baseline: 2,
    target: 6,
    values: values(3, 5, 5),
  },
  {
    name: 'Joint activities started',
    kind: 'leading',
    unit: 'activities',
    since: '2026-Q2',
    delay: 0,
    baseline: 1,
    target: 4,
    values: values(2, 4, 3),
  },
  {
    name: 'Trust score of both teams',
    kind: 'leading',
    unit: 'of 5',
    since: '2026-Q3',
    delay: 1,
    baseline: 3,
    target: 4.5,
    values: values(null, 3.4, 3.9),
  },
  {
    name: 'Freight saved',
    kind: 'lagging',
    unit: 'USD',
    since: '2026-Q2',
    delay: 1,
    baseline: 0,
    target: 20_000,
    values: values(null, 7500, 12_000),
  },
  {
    name: 'Revenue from each other’s leads',
    kind: 'lagging',
    unit: 'USD',
    since: '2026-Q2',
    delay: 2,
    baseline: 0,
    target: 60_000,
    values: values(null, null, 48_000),
  },
  {
    name: 'Hospital groups won together',
    kind: 'lagging',
    unit: 'groups',
    since: '2026-Q3',
    delay: 4,
    baseline: 0,
    target: 3,
    values: values(null, null, null),
  },
];

/** What was measured in that period of what was followed then. */
export function sampleIndicators(period: SamplePeriod): readonly Indicator[] {
  return INDICATORS.filter(({ since }) => since === null || since <= period).map(
    ({ values: measured, ...indicator }) => ({ ...indicator, value: measured[period] })
  );
}

export const SAMPLE_TRIPLE_WIN: Readonly<Record<SamplePeriod, TripleWin>> = {
  '2026-Q2': { customer: 3, us: 3, partner: 2 },
  '2026-Q3': { customer: 4, us: 3, partner: 3 },
  '2026-Q4': { customer: 4, us: 4, partner: 3 },
};
