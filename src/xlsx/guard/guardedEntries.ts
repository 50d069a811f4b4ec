import { refuse } from '../fileProblem';
import { checkEntries } from './checkEntries';
import { checkKind } from './checkKind';
import { LIMITS } from './limits';
import { otherFormat } from './sniff';
import { readDirectory, type ZipEntry } from './zipDirectory';

/** The parts of a package behind the guard; throws a refusal where the guard finds something. */
export function guardedEntries(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.length > LIMITS.fileBytes) {
    refuse({ code: 'too-big', bytes: bytes.length, limit: LIMITS.fileBytes });
  }
  const other = otherFormat(bytes);
  if (other !== null) refuse(other);
  const entries = readDirectory(bytes);
  checkEntries(entries);
  checkKind(entries);
  return entries;
}
