/**
 * Takes a returned file into an RVU, purely: receiving it again changes nothing, files of several
 * departments can come in any order, and what people typed on our side is never overwritten.
 */
import type { Exchanged } from '../../model/exchange';
import { flagChanges } from '../../model/flagChanges';
import type { Rvu } from '../../model/rvu';
import { lineChanges } from './changes';
import { checkReturned, mixedNotes } from './checkReturned';
import { chosenForm } from './chosenForm';
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
import type { Returned, ReturnedLine } from './returned';
import { sameNames } from './sameNames';

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
  const choice = chosenForm(rvu, returned, order);
  if (choice.kind === 'stopped') return choice;
  const { form } = choice;
  const checked = checkReturned(rvu, form, order);
  if (checked.kind === 'stopped') return checked;
  const { origin, doubts } = checked;
  const named = sameNames(rvu, form, order);
  const { lines, refused } = knownLines(rvu, { ...form, lines: named.lines });
  const theirs = lines.filter((line) => !isOurWord(rvu, line, origin));
  const { after, ...merged } = mergedWith(rvu, theirs, { origin, order, missing });
  return {
    kind: 'ready',
    ...origin,
    doubts,
    notes: [...form.notes, ...choice.notes, ...mixedNotes(rvu, origin, form.sheet)],
    refused,
    otherNames: named.others,
    comments: returned.comments,
    ...merged,
    flags: flagChanges(rvu, after),
    rvu: after,
  };
}

interface Taking {
  readonly origin: Origin;
  readonly order: ReceiveOrder;
  readonly missing: readonly MissingTarget[];
}

function mergedWith(rvu: Rvu, theirs: readonly ReturnedLine[], { origin, order, missing }: Taking) {
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
  const changes = [
    ...stated.changes,
    ...charter.changes,
    ...steps.changes,
    ...lineChanges(rvu, taken),
  ];
  return { after, changes, notApplied };
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
