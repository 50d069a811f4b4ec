/** Hands a job to a worker, tells how far it is, and can call it off. */
import type { Job, JobMessage, ResultOf, Stage } from './job';
import { openWorker } from './openWorker';

export type Ended<Result> =
  | { readonly ok: true; readonly result: Result }
  /** `detail` is for whoever is asked for help, not for the user alone. */
  | { readonly ok: false; readonly why: 'cancelled' | 'failed'; readonly detail: string };

export interface Running<Result> {
  /** Never rejects. */
  readonly result: Promise<Ended<Result>>;
  /** Stops at once, in the middle of the work; nothing has happened then. */
  readonly cancel: () => void;
}

/** One worker a job: what was called off leaves nothing behind. */
export function runJob<Asked extends Job>(
  job: Asked,
  onStage: (stage: Stage) => void = () => undefined
): Running<ResultOf<Asked>> {
  type Result = ResultOf<Asked>;
  let end: (ended: Ended<Result>) => void = () => undefined;
  const result = new Promise<Ended<Result>>((resolve) => {
    end = resolve;
  });
  const opened = tryOpen(job.kind);
  if (!opened.ok) {
    end(opened);
    return { result, cancel: () => undefined };
  }
  const { worker } = opened;
  const finish = (ended: Ended<Result>) => {
    worker.terminate();
    end(ended);
  };
  worker.onmessage = ({ data }: MessageEvent<JobMessage<Result>>) => {
    if (data.kind === 'stage') onStage(data.stage);
    else if (data.kind === 'done') finish({ ok: true, result: data.result });
    else finish({ ok: false, why: 'failed', detail: data.detail });
  };
  // Its file could not be fetched, or the machine has no memory left for it.
  worker.onerror = (event) => finish({ ok: false, why: 'failed', detail: event.message });
  worker.postMessage(job);
  return { result, cancel: () => finish({ ok: false, why: 'cancelled', detail: '' }) };
}

type Opened =
  | { readonly ok: true; readonly worker: Worker }
  | { readonly ok: false; readonly why: 'failed'; readonly detail: string };

/** Where the page's surroundings forbid workers, the browser throws. */
function tryOpen(kind: Job['kind']): Opened {
  try {
    return { ok: true, worker: openWorker(kind) };
  } catch (error) {
    return { ok: false, why: 'failed', detail: String(error) };
  }
}
