/** How what people chose for a flag relates to what the flag advises. */
import type { Decision } from './contribution';
import type { Flag } from './matrix';

/** Whether the decision contradicts the flag, so that whoever reads it later wants to know why. */
export function goesAgainst(flag: Flag, decision: Decision): boolean {
  if (decision === 'accept' || decision === 'defer') return false;
  return !(flag === 'renegotiate' && decision === 'renegotiate');
}

/** The decision that does what the flag advises. */
export function following(flag: Flag): Decision {
  return flag === 'renegotiate' ? 'renegotiate' : 'accept';
}
