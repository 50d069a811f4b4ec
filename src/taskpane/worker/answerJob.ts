/** Does a job and posts what comes of it. Nothing is thrown: the page hears of everything. */
import { readReturned } from '../../exchange/receive/readReturned';
import { makeCopy } from '../../exchange/copy/makeCopy';
import { hiddenTold } from '../../exchange/send/hiddenRows';
import { ownCells } from '../../exchange/audit/ownCells';
import { unlisted } from '../../exchange/send/sharedView';
import { toldWords } from '../../exchange/send/toldWords';
import { WHOLE } from '../../model/respondents';
import { rvuBlueprint } from '../../workbook/book/rvuBlueprint';
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

function copied(job: CopyJob, stage: (now: Stage) => void): CopyResult {
  const { rvu, order, standing } = job;
  const own = ownCells(standing, rvuBlueprint(rvu));
  const { bytes, view, audit } = makeCopy(rvu, order, stage, own);
  const left = order.respondent === WHOLE ? [] : unlisted(rvu);
  const names = left.map(({ id, activity }) => `${id} ${activity}`);
  return {
    bytes,
    words: toldWords(view),
    audit,
    unlisted: names,
    hidden: hiddenTold(view, job.hidden),
  };
}
