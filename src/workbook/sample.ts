/**
 * The sample alliance, an invented one: a maker of calibration instruments and the logistics company
 * that moves them. It shows every case of the trade once, so that a newcomer meets each of them.
 */
import { DEFAULT_SETTINGS } from '../model/alliance';
import { NO_PAPERS } from '../model/rvu';
import type { Rvu } from '../model/rvu';
import { SAMPLE_GIVEN } from './sampleGiven';
import { SAMPLE_RECEIVED } from './sampleReceived';

export const SAMPLE: Rvu = {
  alliance: {
    us: { name: 'Brightwater Instruments', manager: 'Nadia Brooks', sponsor: 'Elena Fischer' },
    partner: { name: 'Halden Logistics', manager: 'Marcus Oyelaran', sponsor: 'Ingrid Halden' },
    currency: 'USD',
    cadence: 'quarterly',
    departments: [
      { name: 'Marketing', rate: 85, side: 'us' },
      { name: 'Engineering', rate: 110, side: 'us' },
      { name: 'Operations', rate: 62, side: 'partner' },
      { name: 'Sales', rate: null, side: 'partner' },
    ],
  },
  period: { year: 2026, cadence: 'quarterly', part: 4 },
  settings: DEFAULT_SETTINGS,
  ...NO_PAPERS,
  contributions: [...SAMPLE_GIVEN, ...SAMPLE_RECEIVED],
};
