/** The tables of the Exchange sheet, which other sheets' formulas count. */
import type { TableRef } from '../tableRef';

/** The copies that passed. */
export const EXCHANGE_TABLE = {
  name: 'Exchange_log',
  headers: {
    way: 'Way',
    period: 'Period',
    department: 'Department',
    revision: 'Revision',
    on: 'On',
    respondent: 'Respondent',
  },
} as const satisfies TableRef;

/** The gaps chosen to be shown. */
export const SHOWN_GAP_TABLE = {
  name: 'Shown_gaps',
  headers: { gap: 'Gap' },
} as const satisfies TableRef;
