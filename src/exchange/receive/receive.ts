/**
 * Takes a returned file into an RVU, purely: receiving it again changes nothing, files of several
 * departments can come in any order, and what people typed on our side is never overwritten.
 */
import type { Exchanged } from '../../model/exchange';
import { flagChanges } from '../../model/flagChanges';
import type { Rvu } from '../../model/rvu';
import { lineChanges } from './changes';
import { checkReturned } from './checkReturned';
import type { Origin } from './checkReturned';
import { knownLines } from './knownLines';
import { applicableLines } from './missingTargets';
import type { MissingTarget } from './missingTargets';
import { mergeCharter } from './mergeCharter';
import { takenLines } from './mergeLines';
import { mergeStated } from './mergeStated';
import { mergeSteps } from './mergeSteps';
import { isOurWord } from './prefilled';
import type { ReceiveOrder, Reception } from './reception';
import type { Returned } from './returned';

/**
 * What taking the file would do; `rvu` in it is how the workbook would be. What of theirs would go to a
 * place that is `missing` is kept as received, and no more.
 */
export function receive(
  rvu: Rvu,
  returned: Returned,
  order: ReceiveOrder,
  missing: readonly MissingTarget[] = []
): Reception {
  const checked = checkReturned(rvu, returned, order);
  if (checked.kind === 'stopped') return checked;
  const { origin, doubts } = checked;
  const { lines, refused } = knownLines(rvu, returned);
  const theirs = lines.filter((line) => !isOurWord(rvu, line, origin));
  const taken = takenLines(rvu.partnerLines, theirs, origin);
  const { given, notApplied } = applicableLines(taken.given, missing);
  const placed = { ...taken, given };
  const stated = mergeStated(rvu, placed, order);
  const charter = mergeCharter(rvu, placed);
  const steps = mergeSteps(rvu, placed);
  const after: Rvu = {
    ...rvu,
    contributions: stated.part,
    charter: charter.part,
    actions: steps.part,
    partnerLines: taken.lines,
    exchanged: logged(rvu.exchanged, origin, order),
  };
  return {
    kind: 'ready',
    ...origin,
    doubts,
    notes: returned.notes,
    refused,
    changes: [...stated.changes, ...charter.changes, ...steps.changes, ...lineChanges(rvu, taken)],
    notApplied,
    flags: flagChanges(rvu, after),
    rvu: after,
  };
}

/** A revision that was taken before keeps its day. */
function logged(
  exchanged: readonly Exchanged[],
  { period, respondent, department, revision }: Origin,
  { on }: ReceiveOrder
): readonly Exchanged[] {
  const isThere = exchanged.some(
    (each) =>
      each.way === 'received' &&
      each.period === period &&
      each.respondent === respondent &&
      each.revision === revision
  );
  if (isThere) return exchanged;
  return [...exchanged, { way: 'received', period, respondent, department, revision, on }];
}
