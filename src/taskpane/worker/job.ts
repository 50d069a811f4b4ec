/** What is done beside the page, so that it stays awake: what is asked, and what is answered. */
import type { AuditResult } from '../../exchange/audit/audit';
import type { ListFacts, ListOrder, ListReading } from '../../exchange/csv/readList';
import type { ReturnedReading } from '../../exchange/receive/returned';
import type { MakeStage } from '../../exchange/copy/makeCopy';
import type { SendOrder } from '../../exchange/send/sendOrder';
import type { SharedWord } from '../../exchange/send/sharedWords';
import type { Rvu } from '../../model/rvu';
import type { HiddenRow, Standing } from '../../workbook/kernel/standing';

/** Makes and audits the partner's copy. */
export interface CopyJob {
  readonly kind: 'copy';
  readonly rvu: Rvu;
  readonly order: SendOrder;
  /** What people keep in the workbook besides: it stays home. */
  readonly standing: Standing;
  /** Rows of contributions that people hid. */
  readonly hidden: readonly HiddenRow[];
}

/** Makes the period's review as slides or sheets; those for both sides are audited. */
export interface ReviewJob {
  readonly kind: 'review';
  readonly rvu: Rvu;
  readonly edition: 'internal' | 'shared';
  /** A presentation, or a workbook of pages to print with a pre-read. */
  readonly file: 'slides' | 'sheets';
  /** What the first slide begins with; null for nothing. */
  readonly thanks: string | null;
  /** A company's .pptx file whose master and slides with tokens are taken; null for ours. Sheets take none. */
  readonly template: Uint8Array | null;
  /** What people keep in the workbook besides, and which rows they hid: for slides that leave. */
  readonly standing: Standing;
  readonly hidden: readonly HiddenRow[];
}

/** Reads the bytes of a file that came back. */
export interface ReadJob {
  readonly kind: 'read';
  readonly bytes: Uint8Array;
}

/** Reads somebody's list of contributions. */
export interface ListJob {
  readonly kind: 'list';
  readonly order: ListOrder;
  readonly facts: ListFacts;
}

/** What needs the .xlsx library. */
export type FileJob = CopyJob | ReadJob | ReviewJob;
/** Everything that is asked of the worker; each job is a plain value, since it is copied on its way. */
export type Job = FileJob | ListJob;

/** A finished copy with what must be looked at before it leaves. */
export interface CopyResult {
  /** The .xlsx file; it must not leave where the audit has findings. */
  readonly bytes: Uint8Array;
  readonly words: readonly SharedWord[];
  readonly audit: AuditResult;
  /** What we gave that no department's copy lists, by name; empty for a copy of everything. */
  readonly unlisted: readonly string[];
  /** Contributions that the copy tells although their rows are hidden. */
  readonly hidden: readonly HiddenRow[];
}

/** The finished file; `leaving` is null for the edition that stays home. */
export interface ReviewFileMade {
  readonly ok: true;
  /** The .pptx or .xlsx file. */
  readonly bytes: Uint8Array;
  /** Of the edition that leaves: it must not where there are findings. */
  readonly leaving: Pick<CopyResult, 'words' | 'audit' | 'hidden'> | null;
}

export type ReviewResult =
  | ReviewFileMade
  /** The template can't be used: a sentence for each reason. */
  | { readonly ok: false; readonly refused: readonly string[] };

/** What comes of each kind of job. */
export interface Results {
  readonly copy: CopyResult;
  readonly read: ReturnedReading;
  readonly list: ListReading;
  readonly review: ReviewResult;
}

/** The result that belongs to a job, so that who asks needs no check of its kind. */
export type ResultOf<Asked extends Job> = Results[Asked['kind']];

/** What is being done, for the line beside the progress. */
export type Stage = MakeStage | 'reading';

export type Post = (message: JobMessage) => void;

/** What the worker says: how far it is, then once what came of it. */
export type JobMessage<Result = Results[Job['kind']]> =
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'done'; readonly result: Result }
  /** A bug, or a machine that has no memory left. */
  | { readonly kind: 'failed'; readonly detail: string };
