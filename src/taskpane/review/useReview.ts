/** Making the slides: what is asked for, how far it is, what came of it. */
import type { Rvu } from '../../model/rvu';
import { EMPTY_STANDING } from '../../workbook/kernel/standing';
import type { Book } from '../state/book';
import type { Beside, Look, Unsearched } from '../send/lookBeside';
import type { SearchedFile } from '../send/runSearched';
import { lookAround, runSearched } from '../send/runSearched';
import type { JobPhase } from '../send/useSearchedJob';
import { useSearchedJob } from '../send/useSearchedJob';
import type { ReviewFileMade, ReviewJob, ReviewResult, Stage } from '../worker/job';

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

type OwnPhase =
  | { readonly kind: 'working'; readonly file: ReviewFile; readonly stage: Stage | null }
  /** The template can't be used: why, and what to do, a sentence each. */
  | { readonly kind: 'refused'; readonly template: string; readonly why: readonly string[] }
  | { readonly kind: 'made'; readonly made: MadeSlides };

export type ReviewPhase = JobPhase<OwnPhase>;

export interface Reviewing {
  readonly phase: ReviewPhase;
  readonly start: (order: ReviewRequest) => void;
  /** Stops what is running, and goes back to the choice. */
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
  const { phase, setPhase, run, back } = useSearchedJob<ReviewResult, OwnPhase>();

  async function start(order: ReviewRequest): Promise<void> {
    const working = (stage: Stage | null) => setPhase({ kind: 'working', file: order.file, stage });
    working(null);
    const present = { ...rvu, today };
    const job = (beside: Beside): ReviewJob => ({ ...jobOf(present, order), ...beside });
    await run(runSearched(looked(present, order), job, working), (file) =>
      phaseAfter(order, file, rvu)
    );
  }

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
): OwnPhase {
  return result.ok
    ? { kind: 'made', made: { order, result, unread, of } }
    : { kind: 'refused', template: order.template?.name ?? '', why: result.refused };
}

/** What leaves is searched for what people keep besides; what stays home need not be. */
const looked = (rvu: Rvu, { edition }: ReviewRequest): Promise<Look> =>
  edition === 'internal' ? Promise.resolve({ ok: true, beside: NOTHING_BESIDE }) : lookAround(rvu);
