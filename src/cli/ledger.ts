/** What an analysis is made of, wherever it comes from. */
import type { Settings } from '../model/alliance';
import type { Contribution } from '../model/contribution';
import { formatPeriod } from '../model/period';
import { fillRates } from '../model/rates';
import type { Rvu } from '../model/rvu';

export interface Ledger {
  /** Who with whom; null of a bare list of contributions. */
  readonly title: string | null;
  readonly currency: string | null;
  readonly period: string | null;
  readonly settings: Settings;
  readonly contributions: readonly Contribution[];
}

/** The ledger of an RVU; a rate left open (or a formula without a stored result) is its department's. */
export function ledgerOf({ alliance, period, settings, contributions }: Rvu): Ledger {
  const names = [alliance.us.name, alliance.partner.name].filter((name) => name !== '');
  return {
    title: names.length === 0 ? null : names.join(' × '),
    currency: alliance.currency === '' ? null : alliance.currency,
    period: period === null ? null : formatPeriod(period),
    settings,
    contributions: fillRates(contributions, alliance.departments),
  };
}
