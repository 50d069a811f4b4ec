/** The History tables in which other sheets' formulas look up the period before. */
import type { TableRef } from '../tableRef';

export const HISTORY_INDICATOR_TABLE = {
  name: 'History_indicators',
  headers: { period: 'Period', name: 'Indicator', kind: 'Kind', value: 'Value' },
} as const satisfies TableRef;
