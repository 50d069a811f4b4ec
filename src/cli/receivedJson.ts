/** What taking a returned file changed, as data (`rvu-receive/1`). */
import type { RefusedCell } from '../exchange/receive/returned';
import { refusedSentence } from '../exchange/receive/receiveSentence';
import { cellAddress } from '../workbook/kernel/a1';
import type { FileComment } from '../xlsx/fileBook';
import type { Received } from './words/receivedText';

/** Unknown is null, never left out. */
export function receivedJson(received: Received): string {
  const { period, respondent, department, revision, changes, notes, flags, otherNames } = received;
  const [comments, remarks] = [received.comments, received.remarks].map((all) => all.map(placed));
  const refused = received.refused.map(refusedCell);
  // The key is the schema's: scripts read it.
  const doubts = received.confirmations;
  const result = {
    period,
    respondent,
    department,
    revision,
    changes,
    refused,
    notes,
    doubts,
    flags,
  };
  const asked = { otherNames, comments, remarks };
  return `${JSON.stringify({ schema: 'rvu-receive/1', ...result, ...asked }, null, 2)}\n`;
}

const placed = ({ sheet, row, column, text }: FileComment) => ({
  sheet,
  cell: cellAddress(row, column),
  text,
});

const refusedCell = (cell: RefusedCell) => ({
  code: cell.code,
  sheet: cell.place.sheet,
  cell: cellAddress(cell.place.row, cell.place.column),
  list: cell.list,
  field: cell.field,
  found: cell.found,
  sentence: refusedSentence(cell),
});
