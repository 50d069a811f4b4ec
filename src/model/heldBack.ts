/** What of an RVU may be told at all: contributions that are marked as internal stay home, and with them all that names or counts them. */
import type { Contribution } from './contribution';
import type { Rvu } from './rvu';

/** Whether the partner may know that there is such a contribution. */
export function isTellable({ internal }: Pick<Contribution, 'internal'>): boolean {
  return !internal;
}

/** The RVU without what is held back: whatever is listed, counted or compared for the partner starts here. */
export function tellable(rvu: Rvu): Rvu {
  return {
    ...rvu,
    contributions: rvu.contributions.filter(isTellable),
  };
}
