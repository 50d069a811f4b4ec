/**
 * Webpack turns this very form into files of their own, which the page's policy lets in. Reading a list needs
 * nothing of the .xlsx library, so it doesn't wait for it.
 */
import type { Job } from './job';

export function openWorker(kind: Job['kind']): Worker {
  return kind === 'list'
    ? new Worker(new URL(/* webpackChunkName: "list" */ './listWorker.ts', import.meta.url))
    : new Worker(
        new URL(/* webpackChunkName: "exchange" */ './exchangeWorker.ts', import.meta.url)
      );
}
