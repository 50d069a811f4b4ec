/** How the sample's contributions are written down: what is not said is unknown. */
import { UNKNOWN_DETAILS } from '../../model/contribution';
import type { Contribution, Direction } from '../../model/contribution';

type KnownDetails = Partial<typeof UNKNOWN_DETAILS>;

/** Writes down contributions of one direction. */
export function contributionBuilder(direction: Direction) {
  return (id: string, activity: string, known: KnownDetails): Contribution => ({
    ...UNKNOWN_DETAILS,
    id,
    activity,
    direction,
    ...known,
  });
}
