/** What comes of a file that came back from the partner. */
import { readReturned } from '../../src/exchange/receive/readReturned';
import { RETURNED_LIMITS } from '../../src/exchange/receive/returnedLimits';

/** A problem's code, a stop's code, or `read`. */
export function copyOutcome(bytes: Uint8Array, limits = RETURNED_LIMITS): string {
  const reading = readReturned(bytes, limits);
  if (reading.ok) return 'read';
  return reading.rejection.code === 'file'
    ? reading.rejection.problem.code
    : reading.rejection.code;
}
