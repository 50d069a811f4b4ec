/** Making the slides: what is asked for, how far it is, what came of it. */
import { useEffect, useRef, useState } from 'react';
import type { Rvu } from '../../model/rvu';
import { EMPTY_STANDING } from '../../workbook/kernel/standing';
import type { Book } from '../state/book';
import type { Look, Unsearched } from '../send/lookBeside';
import type { SearchedFile } from '../send/runSearched';
import { lookAround, runSearched } from '../send/runSearched';
import type { ReviewFileMade, ReviewJob, ReviewResult, Stage } from '../worker/job';
import type { Running } from '../worker/runJob';

export type Edition = ReviewJob['edition'];
export type ReviewFile = ReviewJob['file'];

/** A presentation of the user's company, as it was chosen. */
export interface ChosenTemplate {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReviewRequest {
  readonly edition: Edition;
  readonly file: ReviewFile;
  /** As it is typed; blank for none. */
  readonly thanks: string;
  /** Null for our own design; sheets have no use for one. */
  readonly template: ChosenTemplate | null;
}

/** Slides or sheets that are made, and of what. */
export interface MadeSlides {
  readonly order: ReviewRequest;
  readonly result: ReviewFileMade;
  /** What of the workbook could not be searched. */
  readonly unread: Unsearched;
  readonly of: Rvu;
}

export type ReviewPhase =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'working'; readonly file: ReviewFile; readonly stage: Stage | null }
  | { readonly kind: 'failed'; readonly detail: string }
  /** The template can't be used: why, and what to do, a sentence each. */
  | { readonly kind: 'refused'; readonly template: string; readonly why: readonly string[] }
  | { readonly kind: 'made'; readonly made: MadeSlides };

export interface Reviewing {
  readonly phase: ReviewPhase;
  readonly start: (order: ReviewRequest) => void;
  /** Stops what is running; else goes back to the choice. */
  readonly back: () => void;
  /** Whether what is made is of what the workbook says now. */
  readonly isFresh: (made: MadeSlides) => boolean;
}

const NOTHING_BESIDE = {
  standing: EMPTY_STANDING,
  hidden: [],
  unread: { sheets: [], hidden: null },
} as const;

export function useReview({ rvu, today }: Book): Reviewing {
  const [phase, setPhase] = useState<ReviewPhase>({ kind: 'choosing' });
  const running = useRef<Running<SearchedFile<ReviewResult>> | null>(null);
  useEffect(() => () => running.current?.cancel(), []);

  async function start(order: ReviewRequest): Promise<void> {
    running.current?.cancel();
    const working = (stage: Stage | null) => setPhase({ kind: 'working', file: order.file, stage });
    working(null);
    const present = { ...rvu, today };
    const job = runSearched(
      looked(present, order),
      (beside): ReviewJob => ({ ...jobOf(present, order), ...beside }),
      working
    );
    running.current = job;
    const ended = await job.result;
    if (running.current !== job) return;
    running.current = null;
    if (ended.ok) setPhase(phaseAfter(order, ended.result, rvu));
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

function jobOf(rvu: Rvu, order: ReviewRequest): Omit<ReviewJob, 'standing' | 'hidden'> {
  const { file, template } = order;
  const thanks = order.thanks.trim();
  const bytes = file === 'slides' && template !== null ? template.bytes : null;
  return { kind: 'review', rvu, ...order, thanks: thanks === '' ? null : thanks, template: bytes };
}

function phaseAfter(
  order: ReviewRequest,
  { result, unread }: SearchedFile<ReviewResult>,
  of: Rvu
): ReviewPhase {
  return result.ok
    ? { kind: 'made', made: { order, result, unread, of } }
    : { kind: 'refused', template: order.template?.name ?? '', why: result.refused };
}

/** What leaves is searched for what people keep besides; what stays home need not be. */
const looked = (rvu: Rvu, { edition }: ReviewRequest): Promise<Look> =>
  edition === 'internal' ? Promise.resolve({ ok: true, beside: NOTHING_BESIDE }) : lookAround(rvu);
