/** Which flags changed as stated values arrived. */
import type { Direction } from './contribution';
import type { Flag } from './matrix';

/** A flag before and after; null is none. `provisional` where it rests on the giver's guess. */
export interface FlagChange {
  readonly id: string;
  readonly activity: string;
  readonly direction: Direction;
  readonly before: { readonly flag: Flag | null; readonly provisional: boolean };
  readonly after: { readonly flag: Flag | null; readonly provisional: boolean };
}
