/** Does a job and posts what comes of it. Nothing is thrown: the page hears of everything. */
import { readReturned } from '../../exchange/receive/readReturned';
import { makeInternalBook } from '../../exchange/review/makeInternalBook';
import { makeSharedBook } from '../../exchange/review/makeSharedBook';
import { makeSharedDeck } from '../../exchange/review/makeSharedDeck';
import { sharedReviewWords } from '../../exchange/review/reviewWords';
import { makeCopy } from '../../exchange/copy/makeCopy';
import { hiddenButShared } from '../../exchange/send/hiddenRows';
import { ownCells } from '../../exchange/audit/ownCells';
import { unlisted } from '../../exchange/send/sharedView';
import { sharedWords } from '../../exchange/send/sharedWords';
import { SHARE_ALL } from '../../exchange/send/sendOrder';
import { reviewOf } from '../../model/review/review';
import type { Design } from '../../pptx/design/design';
import { writeDeck } from '../../pptx/writeDeck';
import { readCompanyTemplate } from '../../review/companyTemplate';
import { internalDeck } from '../../review/internalDeck';
import { WHOLE } from '../../model/respondents';
import { rvuBlueprint } from '../../workbook/book/rvuBlueprint';
import type {
  CopyJob,
  CopyResult,
  FileJob,
  Post,
  Results,
  ReviewJob,
  ReviewResult,
  Stage,
} from './job';

export function answerJob(job: FileJob, post: Post): void {
  const stage = (now: Stage) => post({ kind: 'stage', stage: now });
  try {
    post({ kind: 'done', result: answer(job, stage) });
  } catch (error) {
    post({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
}

type OnStage = (now: Stage) => void;

function answer(job: FileJob, stage: OnStage): Results[FileJob['kind']] {
  switch (job.kind) {
    case 'copy':
      return copied(job, stage);
    case 'review':
      return reviewed(job, stage);
    case 'read':
      stage('reading');
      return readReturned(job.bytes);
  }
}

function reviewed(job: ReviewJob, stage: OnStage): ReviewResult {
  const { rvu, edition, file, thanks, standing } = job;
  stage('writing');
  const read =
    job.template === null ? null : readCompanyTemplate(job.template, edition === 'shared');
  if (read?.ok === false) return read;
  const template = read?.template;
  if (edition === 'internal')
    return { ok: true, bytes: internalReview(job, template), leaving: null };
  const own = ownCells(standing, rvuBlueprint(rvu));
  const order = { share: SHARE_ALL, thanks };
  const onChecking = (): void => stage('checking');
  const { bytes, view, audit } =
    file === 'slides'
      ? makeSharedDeck(rvu, order, { own, template, onChecking })
      : makeSharedBook(rvu, order, { own, onChecking });
  const hidden = hiddenButShared(view.contributions, job.hidden);
  return { ok: true, bytes, leaving: { words: sharedReviewWords(view), audit, hidden } };
}

function internalReview(
  { rvu, file, thanks }: ReviewJob,
  template: Design | undefined
): Uint8Array {
  const review = reviewOf(rvu);
  if (file === 'sheets') return makeInternalBook(review, thanks);
  return writeDeck(internalDeck(review, { thanks, tokens: template?.tokens ?? [] }), template);
}

function copied(job: CopyJob, stage: OnStage): CopyResult {
  const { rvu, order, standing } = job;
  const own = ownCells(standing, rvuBlueprint(rvu));
  const { bytes, view, audit } = makeCopy(rvu, order, stage, own);
  const left = order.respondent === WHOLE ? [] : unlisted(rvu);
  const names = left.map(({ id, activity }) => `${id} ${activity}`);
  return {
    bytes,
    words: sharedWords(view),
    audit,
    unlisted: names,
    hidden: hiddenButShared(view, job.hidden),
  };
}
