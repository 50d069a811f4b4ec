/** Notes on Exchange that a copy has left: fetched when one has. */
import { planSent } from '../../exchange/send/planSent';
import type { Exchanged } from '../../model/exchange';
import { applyPlan } from '../state/drawActions';
import type { Outcome } from '../state/outcome';

/** Once, however often it is tried. */
export function logSentCopy(sent: Exchanged): Promise<Outcome> {
  return applyPlan((source) => planSent(source, sent));
}
