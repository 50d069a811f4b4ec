/** Which flags changed as stated values arrived. */
import { analyse, inInputOrder } from './analysis';
import type { AnalysedContribution } from './analysis';
import type { Direction } from './contribution';
import type { Flag } from './matrix';
import { idKey } from './idKey';
import { fillRates } from './rates';
import type { Rvu } from './rvu';

/** A flag before and after; null is none. `provisional` where it rests on the giver's estimate. */
export interface FlagChange {
  readonly id: string;
  readonly activity: string;
  readonly direction: Direction;
  readonly before: { readonly flag: Flag | null; readonly provisional: boolean };
  readonly after: { readonly flag: Flag | null; readonly provisional: boolean };
}

type Standing = FlagChange['after'];

const NO_FLAG: Standing = { flag: null, provisional: false };

/**
 * The flags that turned firm (or back into an estimate), changed, went or came from one state of the RVU to
 * the next: in the order of the contributions, those of contributions that are gone last.
 */
export function flagChanges(before: Rvu, after: Rvu): readonly FlagChange[] {
  const [earlier, later] = [analysed(before), analysed(after)];
  const cleared = [...earlier.values()].filter(
    ({ contribution }) => !later.has(idKey(contribution.id))
  );
  return [...later.values(), ...cleared]
    .map(({ contribution: { id, activity, direction } }) => ({
      id,
      activity,
      direction,
      before: standing(earlier.get(idKey(id))),
      after: standing(later.get(idKey(id))),
    }))
    .filter(isChange);
}

/** Of contributions with the same id, which the reader reports, the first counts. */
function analysed(rvu: Rvu): ReadonlyMap<string, AnalysedContribution> {
  const contributions = fillRates(rvu.contributions, rvu.alliance.departments);
  const inOrder = inInputOrder(analyse(contributions, rvu.settings), contributions);
  const found = new Map<string, AnalysedContribution>();
  for (const each of inOrder) {
    const key = idKey(each.contribution.id);
    if (!found.has(key)) found.set(key, each);
  }
  return found;
}

const standing = (found: AnalysedContribution | undefined): Standing =>
  found === undefined ? NO_FLAG : { flag: found.flag, provisional: found.provisional };

/** Without a flag there is nothing that could turn firm. */
function isChange({ before, after }: FlagChange): boolean {
  if (before.flag !== after.flag) return true;
  return before.flag !== null && before.provisional !== after.provisional;
}
