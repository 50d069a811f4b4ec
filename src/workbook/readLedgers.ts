/** Reads the lists that stand beside the contributions: actions. */
import type { Scale } from '../model/alliance';
import type { Rvu } from '../model/rvu';
import { readActions } from './readActions';
import type { FieldReading } from './readFields';
import type { WorkbookSource } from './source';

/** What both sides promised, with a problem for all that can't be read. */
export function readLedgers(
  source: WorkbookSource,
  scale: Scale
): FieldReading<Pick<Rvu, 'actions'>> {
  const actions = readActions(source, scale);
  return { value: { actions: actions.value }, problems: actions.problems };
}
