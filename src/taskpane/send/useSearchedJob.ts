/** Making a file beside the page: the choice before it, the one job that runs, and how it ended. */
import { useEffect, useRef, useState } from 'react';
import type { Running } from '../worker/runJob';
import type { SearchedFile } from './runSearched';

/** `Own` are the phases that one page has besides. */
export type JobPhase<Own> =
  | { readonly kind: 'choosing' }
  /** `detail` is for whoever is asked for help. */
  | { readonly kind: 'failed'; readonly detail: string }
  | Own;

export interface SearchedJob<Result, Own> {
  readonly phase: JobPhase<Own>;
  readonly setPhase: (phase: JobPhase<Own>) => void;
  /** Nothing follows where the job was cancelled, or another took its place. */
  readonly run: (
    job: Running<SearchedFile<Result>>,
    phaseAfter: (file: SearchedFile<Result>) => Own
  ) => Promise<void>;
  /** Stops what is running, and goes back to the choice. */
  readonly back: () => void;
}

/** Leaving the page ends the job. */
export function useSearchedJob<Result, Own>(): SearchedJob<Result, Own> {
  const [phase, setPhase] = useState<JobPhase<Own>>({ kind: 'choosing' });
  const running = useRef<Running<SearchedFile<Result>> | null>(null);
  useEffect(() => () => running.current?.cancel(), []);

  const run: SearchedJob<Result, Own>['run'] = async (job, phaseAfter) => {
    running.current?.cancel();
    running.current = job;
    const ended = await job.result;
    if (running.current !== job) return;
    running.current = null;
    if (ended.ok) setPhase(phaseAfter(ended.result));
    else if (ended.why === 'failed') setPhase({ kind: 'failed', detail: ended.detail });
  };
  const back = () => {
    running.current?.cancel();
    running.current = null;
    setPhase({ kind: 'choosing' });
  };
  return { phase, setPhase, run, back };
}
