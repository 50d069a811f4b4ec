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
    sinceYear: 'Since year',
    sincePart: 'Since part',
    partCount: 'Parts',
    fromCount: 'From count',
    early: 'Early',
    pastName: 'Past name',
    pastValue: 'Past value',
    known: 'Known',
  },
} as const satisfies TableRef;
