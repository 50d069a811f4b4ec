/** The two sides of the sample, an invented alliance. */
import type { Alliance } from '../../model/alliance';

export const SAMPLE_ALLIANCE: Alliance = {
  us: { name: 'Brightwater Instruments', manager: 'Nadia Brooks', sponsor: 'Elena Fischer' },
  partner: { name: 'Halden Logistics', manager: 'Marcus Oyelaran', sponsor: 'Ingrid Halden' },
  currency: 'USD',
  cadence: 'quarterly',
  departments: [
    { name: 'Marketing', rate: 85, side: 'us', key: 'd1' },
    { name: 'Engineering', rate: 110, side: 'us', key: 'd2' },
    { name: 'Operations', rate: 62, side: 'partner', key: 'd3' },
    { name: 'Sales', rate: null, side: 'partner', key: 'd4' },
  ],
};
