/** The Indicators table. */
import type { TableRef } from '../../kernel/tableRef';

export const INDICATOR_TABLE = {
  name: 'Indicators',
  headers: {
    name: 'Indicator',
    kind: 'Kind',
    unit: 'Unit',
    since: 'Since',
    delay: 'Delay',
    value: 'Value',
    lastPeriod: 'Last period',
    baseline: 'Baseline',
    target: 'Target',
    progress: 'Of the way',
    harvest: 'Harvest',
    harvestFrom: 'Harvest from',
  },
} as const satisfies TableRef;
