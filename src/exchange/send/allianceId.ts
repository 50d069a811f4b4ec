/** What an alliance is called in stamps. */
import type { Alliance } from '../../model/alliance';
import { stampChecksum } from '../stamp';

/**
 * An id made of the two sides' names, for workbooks that have none of their own: the same as long as both
 * keep their names. It tells nothing that the names don't.
 */
export function derivedAllianceId({ us, partner }: Pick<Alliance, 'us' | 'partner'>): string {
  const names = [us.name, partner.name].map((name) => name.trim().toLowerCase());
  return names.map((_, index) => stampChecksum([...names, index])).join('-');
}
