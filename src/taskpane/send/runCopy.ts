/** Looks around in the workbook, then has the copy made and audited beside the page. */
import type { SendOrder } from '../../exchange/send/sendOrder';
import type { Rvu } from '../../model/rvu';
import type { CopyResult, Stage } from '../worker/job';
import type { Ended, Running } from '../worker/runJob';
import { runJob } from '../worker/runJob';
import type { Look, Unsearched } from './lookBeside';
import { lookBeside } from './lookBeside';

export interface Copied {
  readonly result: CopyResult;
  /** What of the workbook could not be searched. */
  readonly unread: Unsearched;
}

/** A bug ends like Excel's refusal: nothing is sent unsearched. */
const lookAround = (rvu: Rvu): Promise<Look> =>
  lookBeside(rvu).catch((error: unknown) => ({ ok: false, detail: String(error) }));

/** The copy of this RVU; called off while Excel is asked, it ends once Excel has answered. */
export function runCopy(
  rvu: Rvu,
  order: SendOrder,
  onStage: (stage: Stage) => void
): Running<Copied> {
  let cancelled = false;
  let cancelJob = () => {};
  async function run(): Promise<Ended<Copied>> {
    const look = await lookAround(rvu);
    if (cancelled) return { ok: false, why: 'cancelled', detail: '' };
    if (!look.ok) return { ...look, why: 'failed' };
    const { standing, hidden, unread } = look.beside;
    const job = runJob({ kind: 'copy', rvu, order, standing, hidden }, onStage);
    cancelJob = job.cancel;
    const ended = await job.result;
    return ended.ok ? { ok: true, result: { result: ended.result, unread } } : ended;
  }
  const cancel = () => {
    cancelled = true;
    cancelJob();
  };
  return { result: run(), cancel };
}
