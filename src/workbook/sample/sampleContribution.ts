/** How the sample's contributions are written down: what is not said is unknown. */
import { UNKNOWN_DETAILS } from '../../model/contribution';
import type { Contribution, Direction } from '../../model/contribution';

type Said = Partial<typeof UNKNOWN_DETAILS>;

/** Writes down contributions of one direction. */
export function teller(direction: Direction) {
  return (id: string, activity: string, said: Said): Contribution => ({
    ...UNKNOWN_DETAILS,
    id,
    activity,
    direction,
    ...said,
  });
}
