/** Whether a bar above the views is needed at all. */
import { WORKBOOK_VERSION } from '../../workbook/kernel/version';
import type { Book } from './book';

/**
 * Whether there is nothing to report about the workbook as a whole; the code for reports is loaded only otherwise.
 */
export function isWhole({ version, source }: Book): boolean {
  const { unfinished, computesWhenAsked } = source;
  return (
    version === WORKBOOK_VERSION && unfinished === undefined && computesWhenAsked === undefined
  );
}
