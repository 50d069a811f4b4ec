/** Looks around in the workbook, then has a file made and audited beside the page. */
import type { Rvu } from '../../model/rvu';
import type { CopyJob, ResultOf, ReviewJob, Stage } from '../worker/job';
import type { Ended, Running } from '../worker/runJob';
import { runJob } from '../worker/runJob';
import type { Beside, Look, Unsearched } from './lookBeside';
import { lookBeside } from './lookBeside';

/** A file is made, and what of the workbook could not be searched. */
export interface SearchedFile<Result> {
  readonly result: Result;
  readonly unread: Unsearched;
}

/** A bug ends like Excel's refusal: nothing is sent unsearched. */
export function lookAround(rvu: Rvu): Promise<Look> {
  return lookBeside(rvu).catch((error: unknown) => ({ ok: false, detail: String(error) }));
}

/** Called off while Excel is asked, it ends once Excel has answered. */
export function runSearched<Asked extends CopyJob | ReviewJob>(
  look: Promise<Look>,
  jobOf: (beside: Beside) => Asked,
  onStage: (stage: Stage) => void
): Running<SearchedFile<ResultOf<Asked>>> {
  let cancelled = false;
  let cancelJob = () => {};
  async function run(): Promise<Ended<SearchedFile<ResultOf<Asked>>>> {
    const looked = await look;
    if (cancelled) return { ok: false, why: 'cancelled', detail: '' };
    if (!looked.ok) return { ...looked, why: 'failed' };
    const job = runJob(jobOf(looked.beside), onStage);
    cancelJob = job.cancel;
    const ended = await job.result;
    const { unread } = looked.beside;
    return ended.ok ? { ok: true, result: { result: ended.result, unread } } : ended;
  }
  const cancel = () => {
    cancelled = true;
    cancelJob();
  };
  return { result: run(), cancel };
}
