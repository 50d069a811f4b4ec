/** Making the partner's copy: what is asked for, how far it is, what came of it. */
import type { SendOrder, Share } from '../../exchange/send/sendOrder';
import { allianceIdOf } from '../../model/allianceId';
import { formatDay } from '../../model/day';
import type { Rvu } from '../../model/rvu';
import type { Book } from '../state/book';
import type { CopyFor } from '../state/sending';
import type { CopyJob, CopyResult, Stage } from '../worker/job';
import type { SearchedFile } from './runSearched';
import { lookAround, runSearched } from './runSearched';
import type { JobPhase } from './useSearchedJob';
import { useSearchedJob } from './useSearchedJob';

/** A copy that is made, and of what. */
export interface Made extends SearchedFile<CopyResult> {
  readonly copy: CopyFor;
  readonly order: SendOrder;
  readonly of: string;
}

type OwnPhase =
  | { readonly kind: 'working'; readonly stage: Stage | null }
  /** `left` says how it went out; null as long as it is here. */
  | { readonly kind: 'made'; readonly made: Made; readonly left: 'opened' | 'downloaded' | null };

export type SendPhase = JobPhase<OwnPhase>;

export interface Sending {
  readonly phase: SendPhase;
  readonly start: (copy: CopyFor, share: Share) => void;
  /** Stops what is running, and goes back to the choice. */
  readonly back: () => void;
  readonly left: (made: Made, how: 'opened' | 'downloaded') => void;
  /** Whether what is made is of what the workbook says now. */
  readonly isFresh: (made: Made) => boolean;
}

/** What a copy is made of; which copies left before does not change it. */
const contentOf = ({ exchanged: _, ...rest }: Rvu): string => JSON.stringify(rest);

export function useSend({ rvu, today }: Book): Sending {
  const { phase, setPhase, run, back } = useSearchedJob<CopyResult, OwnPhase>();

  async function start(copy: CopyFor, share: Share): Promise<void> {
    const { respondent, revision } = copy;
    const [time, allianceId] = [formatDay(today), allianceIdOf(rvu)];
    const order: SendOrder = { respondent, revision, time, allianceId, share };
    const of = contentOf(rvu);
    setPhase({ kind: 'working', stage: null });
    const job = runSearched(
      lookAround(rvu),
      ({ standing, hidden }): CopyJob => ({ kind: 'copy', rvu, order, standing, hidden }),
      (stage) => setPhase({ kind: 'working', stage })
    );
    await run(job, (file) => ({
      kind: 'made',
      made: { copy, order, ...file, of },
      left: null,
    }));
  }

  return {
    phase,
    start: (copy, share) => void start(copy, share),
    back,
    left: (made, how) => setPhase({ kind: 'made', made, left: how }),
    isFresh: ({ of }) => of === contentOf(rvu),
  };
}
