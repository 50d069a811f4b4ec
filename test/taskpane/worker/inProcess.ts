/** A worker for pages that have none, as in jsdom: it does the very same job, beside the caller's turn. */
import './coders';
import { deserialize, serialize } from 'node:v8';
import { answerJob } from '../../../src/taskpane/worker/answerJob';
import { answerListJob } from '../../../src/taskpane/worker/answerListJob';
import type { Job, JobMessage } from '../../../src/taskpane/worker/job';

const copied = <Value>(value: Value): Value => deserialize(serialize(value)) as Value;

/** What a test may make of the workers. */
export interface Behaviour {
  /** Handed each message; keeps it back where this returns false. */
  readonly passes?: (message: JobMessage) => boolean;
  /** Told in place of any work, as where the worker's file can't be fetched. */
  readonly breaks?: string;
}

export interface InstalledWorker {
  readonly uninstall: () => void;
  /** How many workers are still open. */
  readonly open: () => number;
  /** What is made of the workers from now on. */
  readonly behave: (behaviour: Behaviour) => void;
}

/** Puts it in the page's place. */
export function installWorker(first: Behaviour = {}): InstalledWorker {
  let behaviour = first;
  let open = 0;

  class InProcessWorker {
    onmessage: ((event: { readonly data: JobMessage }) => void) | null = null;
    onerror: ((event: { readonly message: string }) => void) | null = null;
    private ended = false;

    constructor() {
      open += 1;
    }

    postMessage(job: Job): void {
      // What can't be copied from thread to thread fails here as it would there.
      const sent = copied(job);
      setTimeout(() => {
        if (behaviour.breaks !== undefined) this.onerror?.({ message: behaviour.breaks });
        else if (!this.ended) this.answerTo(sent);
      }, 0);
    }

    terminate(): void {
      if (!this.ended) open -= 1;
      this.ended = true;
    }

    private answerTo(job: Job): void {
      const post = (message: JobMessage) => this.answer(copied(message));
      if (job.kind === 'list') answerListJob(job, post);
      else answerJob(job, post);
    }

    private answer(message: JobMessage): void {
      setTimeout(() => {
        const passes = behaviour.passes?.(message) ?? true;
        if (!this.ended && passes) this.onmessage?.({ data: message });
      }, 0);
    }
  }

  const before: unknown = Reflect.get(globalThis, 'Worker');
  Reflect.set(globalThis, 'Worker', InProcessWorker);
  return {
    uninstall: () => void Reflect.set(globalThis, 'Worker', before),
    open: () => open,
    behave: (next) => {
      behaviour = next;
    },
  };
}
