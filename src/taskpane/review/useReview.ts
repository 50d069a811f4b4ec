/** Making the slides: what is asked for, how far it is, what came of it. */
import { useEffect, useRef, useState } from 'react';
import type { Rvu } from '../../model/rvu';
import type { Book } from '../state/book';
import type { Unsearched } from '../send/lookBeside';
import type { ReviewJob, ReviewResult, Stage } from '../worker/job';
import type { Ended, Running } from '../worker/runJob';
import { runJob } from '../worker/runJob';

export type Edition = ReviewJob['edition'];

export interface ReviewOrder {
  readonly edition: Edition;
  readonly thanks: string | null;
}

/** Slides that are made, and of what. */
export interface MadeSlides {
  readonly order: ReviewOrder;
  readonly result: ReviewResult;
  /** What of the workbook could not be searched. */
  readonly unread: Unsearched;
  readonly of: Rvu;
}

export type ReviewPhase =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'working'; readonly stage: Stage | null }
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'made'; readonly made: MadeSlides };

export interface Reviewing {
  readonly phase: ReviewPhase;
  readonly start: (order: ReviewOrder) => void;
  /** Stops what is running; else goes back to the choice. */
  readonly back: () => void;
  /** Whether what is made is of what the workbook says now. */
  readonly isFresh: (made: MadeSlides) => boolean;
}

interface Searched {
  readonly result: ReviewResult;
  readonly unread: Unsearched;
}

const NOTHING_BESIDE = {
  standing: { sheets: [], names: [], tables: [], unread: [] },
  hidden: [],
  unread: { sheets: [], hidden: null },
} as const;

/** What looks around is fetched when it is first needed. */
const looking = () => import('../send/lookBeside');

export function useReview({ rvu, today }: Book): Reviewing {
  const [phase, setPhase] = useState<ReviewPhase>({ kind: 'choosing' });
  const running = useRef<Running<Searched> | null>(null);
  useEffect(() => () => running.current?.cancel(), []);

  async function start(order: ReviewOrder): Promise<void> {
    running.current?.cancel();
    setPhase({ kind: 'working', stage: null });
    const job = runReview({ ...rvu, today }, order, (stage) =>
      setPhase({ kind: 'working', stage })
    );
    running.current = job;
    const ended = await job.result;
    if (running.current !== job) return;
    running.current = null;
    if (ended.ok) setPhase({ kind: 'made', made: { order, ...ended.result, of: rvu } });
    else if (ended.why === 'failed') setPhase({ kind: 'failed', detail: ended.detail });
    else setPhase({ kind: 'choosing' });
  }

  const back = () => {
    if (running.current === null) setPhase({ kind: 'choosing' });
    else running.current.cancel();
  };
  return {
    phase,
    start: (order) => void start(order),
    back,
    isFresh: ({ of }) => of === rvu || JSON.stringify(of) === JSON.stringify(rvu),
  };
}

/** What leaves is searched for what people keep besides; what stays home need not be. */
function runReview(
  rvu: Rvu,
  order: ReviewOrder,
  onStage: (stage: Stage) => void
): Running<Searched> {
  let cancelled = false;
  let cancelJob = () => {};
  async function run(): Promise<Ended<Searched>> {
    const look = await lookAround(rvu, order);
    if (cancelled) return { ok: false, why: 'cancelled', detail: '' };
    if (!look.ok) return { ...look, why: 'failed' };
    const { standing, hidden, unread } = look.beside;
    const asked: ReviewJob = { kind: 'review', rvu, ...order, standing, hidden };
    const job = runJob(asked, onStage);
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

async function lookAround(rvu: Rvu, { edition }: ReviewOrder) {
  if (edition === 'internal') return { ok: true as const, beside: NOTHING_BESIDE };
  try {
    return await (await looking()).lookBeside(rvu);
  } catch (error) {
    // A file that could not be fetched ends like Excel's refusal: nothing is made unsearched.
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false as const, detail };
  }
}
