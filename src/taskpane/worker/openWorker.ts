/** Webpack turns this very form into a file of its own, which the page's policy lets in. */
export const openWorker = (): Worker =>
  new Worker(new URL(/* webpackChunkName: "exchange" */ './exchangeWorker.ts', import.meta.url));
