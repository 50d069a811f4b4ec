/** How the sample's contributions are written down: what is not said is unknown. */
import type { Contribution, Direction } from '../../model/contribution';

const UNKNOWN = {
  category: null,
  department: null,
  kind: null,
  mode: null,
  owner: null,
  hours: null,
  rate: null,
  cash: null,
  mustKeep: false,
  estimate: null,
  stated: null,
  notes: null,
  decision: null,
  decisionReason: null,
} as const;

type Said = Partial<Omit<Contribution, 'id' | 'activity' | 'direction'>>;

/** Writes down contributions of one direction. */
export const teller =
  (direction: Direction) =>
  (id: string, activity: string, said: Said): Contribution => ({
    ...UNKNOWN,
    id,
    activity,
    direction,
    ...said,
  });
