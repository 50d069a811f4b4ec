/** Takes what the partner sent into the workbook: fetched when it is agreed to. */
import { planReceive } from '../../exchange/receive/planReceive';
import type { ReceiveOrder } from '../../exchange/receive/receivePreview';
import type { Returned } from '../../exchange/receive/returned';
import { applyPlan } from './drawActions';
import type { Outcome } from './outcome';

/** Writes the valid parts of the file; repeating it reaches the same state. */
export function takeReturned(returned: Returned, order: ReceiveOrder): Promise<Outcome> {
  return applyPlan((source) => planReceive(source, returned, order));
}
