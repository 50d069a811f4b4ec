/** What an alliance is called in stamps. */
import type { Alliance } from './alliance';
import { checksum } from './checksum';
import type { Rvu } from './rvu';

/**
 * An id made of the two sides' names: a workbook keeps the one of its first day. It tells nothing that
 * the names don't.
 */
function derivedAllianceId({ us, partner }: Pick<Alliance, 'us' | 'partner'>): string {
  const names = [us.name, partner.name].map((name) => name.trim().toLowerCase());
  return names.map((_, index) => checksum([...names, index].join('\u001f'))).join('-');
}

/** The id that the workbook keeps, or the one that its names give where it keeps none yet. */
export function allianceIdOf({
  allianceId,
  alliance,
}: Pick<Rvu, 'allianceId' | 'alliance'>): string {
  return allianceId ?? derivedAllianceId(alliance);
}
