/** The guard: the only way to the parts of a file that came from outside. */
import { refuse } from '../fileProblem';
import { checkEntries } from './checkEntries';
import { checkKind } from './checkKind';
import { LIMITS, type Limits } from './limits';
import { otherFormat } from './sniff';
import { readDirectory, type ZipEntry } from './zipDirectory';

/** The parts of a package behind the guard; throws a refusal where the guard finds something. */
export function guardedEntries(bytes: Uint8Array, limits: Limits = LIMITS): readonly ZipEntry[] {
  if (bytes.length > limits.fileBytes) {
    refuse({ code: 'too-big', bytes: bytes.length, limit: limits.fileBytes });
  }
  const other = otherFormat(bytes);
  if (other !== null) refuse(other);
  const entries = readDirectory(bytes, limits);
  checkEntries(entries, limits);
  checkKind(entries);
  return entries;
}
