/** What the names of a package's parts give away. */
import { refuse } from '../fileProblem';
import type { ZipEntry } from './zipDirectory';

/** Refuses packages that are no plain workbook, as far as their parts' names tell. */
export function checkKind(entries: readonly ZipEntry[]): void {
  const paths = new Set(entries.map(({ path }) => path));
  const named = (pattern: RegExp): string | undefined =>
    entries.find(({ path }) => pattern.test(path))?.path;
  if (paths.has('content.xml') && paths.has('META-INF/manifest.xml')) refuse({ code: 'ods' });
  const macro = named(/(^|\/)(vbaProject\w*\.bin|macrosheets\/|xlm[^/]*\.xml)/i);
  if (macro !== undefined) refuse({ code: 'macro', part: macro });
  const external = named(/(^|\/)externalLinks\//i);
  if (external !== undefined) refuse({ code: 'external-links', part: external });
  if (named(/^xl\/workbook\.bin$/i) !== undefined) refuse({ code: 'xlsb' });
}
