/** Does a job and posts what comes of it. Nothing is thrown: the page hears of everything. */
import { readReturned } from '../../exchange/receive/readReturned';
import { makeCopy } from '../../exchange/copy/makeCopy';
import { unlisted } from '../../exchange/send/sharedView';
import { toldWords } from '../../exchange/send/toldWords';
import { WHOLE } from '../../model/respondents';
import type { CopyJob, CopyResult, FileJob, Post, Stage } from './job';

export function answerJob(job: FileJob, post: Post): void {
  const stage = (now: Stage) => post({ kind: 'stage', stage: now });
  try {
    if (job.kind === 'copy') post({ kind: 'done', result: copied(job, stage) });
    else {
      stage('reading');
      post({ kind: 'done', result: readReturned(job.bytes) });
    }
  } catch (error) {
    post({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
}

function copied({ rvu, order }: CopyJob, stage: (now: Stage) => void): CopyResult {
  const { bytes, view, audit } = makeCopy(rvu, order, stage);
  const left = order.respondent === WHOLE ? [] : unlisted(rvu);
  const names = left.map(({ id, activity }) => `${id} ${activity}`);
  return { bytes, words: toldWords(view), audit, unlisted: names };
}
