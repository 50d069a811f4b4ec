/** Reads somebody's list and posts what it says. Nothing is thrown: the page hears of everything. */
import { readList } from '../../exchange/csv/readList';
import type { ListJob, Post } from './job';

export function answerListJob({ order, facts }: ListJob, post: Post): void {
  try {
    post({ kind: 'done', result: readList(order, facts) });
  } catch (error) {
    post({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
}
