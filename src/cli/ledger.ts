/** What an analysis is made of, wherever it comes from. */
import type { Settings } from '../model/alliance';
import type { Contribution } from '../model/contribution';
import type { Quadrant } from '../model/matrix';
import { formatPeriod } from '../model/period';
import { fillRates } from '../model/rates';
import type { Rvu } from '../model/rvu';
import { trendsOf } from '../model/trend';
import { trendWords } from '../workbook/sections/contributions/trendWords';

export interface Ledger {
  /** Who with whom; null of a bare list of contributions. */
  readonly title: string | null;
  readonly currency: string | null;
  readonly period: string | null;
  readonly settings: Settings;
  readonly contributions: readonly Contribution[];
  /** What closed periods tell of how it came to its quadrant, in words; empty where they tell nothing. */
  readonly trend: (id: string, quadrant: Quadrant | null) => string;
}

/** A list without a past. */
export const NO_TREND: Ledger['trend'] = () => '';

/** The ledger of an RVU; a rate left open (or a formula without a stored result) is its department's. */
export function ledgerOf(rvu: Rvu): Ledger {
  const { alliance, period, settings, contributions, history } = rvu;
  const trendOf = trendsOf(history, period);
  const names = [alliance.us.name, alliance.partner.name].filter((name) => name !== '');
  return {
    title: names.length === 0 ? null : names.join(' × '),
    currency: alliance.currency === '' ? null : alliance.currency,
    period: period === null ? null : formatPeriod(period),
    settings,
    contributions: fillRates(contributions, alliance.departments),
    trend: (id, quadrant) => trendWords(trendOf(id, quadrant), quadrant),
  };
}
