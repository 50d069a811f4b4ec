/**
 * Receives a returned file into an RVU, as a pure function: receiving it again changes nothing, files of several
 * departments can come in any order, and what people typed on our side is never overwritten.
 */
import type { Exchanged } from '../../model/exchange';
import { flagChanges } from '../../model/flagChanges';
import type { Rvu } from '../../model/rvu';
import { inOurCurrency } from './amounts';
import { lineChanges } from './changes';
import { checkReturned, mixedNotes } from './checkReturned';
import { chosenForm } from './chosenForm';
import type { ReturnOrigin } from './checkReturned';
import { knownLines } from './knownLines';
import { applicableLines } from './missingTargets';
import type { MissingTarget } from './missingTargets';
import { mergeCharter } from './mergeCharter';
import { mergeLate, timeOf } from './lateAnswers';
import { takenLines } from './mergeLines';
import type { ImportedLines } from './mergeLines';
import { mergeStated } from './mergeStated';
import { mergeSteps } from './mergeSteps';
import { isOurWord } from './prefilled';
import type { ReceiveOrder, ReceivePreview } from './receivePreview';
import { remarkLines } from './remarkLines';
import { rescaled } from './rescaled';
import type { ReadingNote, Returned, ReturnedForm, ReturnedLine } from './returned';
import { sameNames } from './sameNames';

/**
 * The effect of receiving the file; `rvu` is the resulting workbook. Values for `missing` targets are kept on Partner
 * RVU only.
 */
export function receive(
  rvu: Rvu,
  returned: Returned,
  order: ReceiveOrder,
  missing: readonly MissingTarget[] = []
): ReceivePreview {
  const choice = chosenForm(rvu, returned, order);
  if (choice.kind === 'stopped') return choice;
  const { form } = choice;
  const checked = checkReturned(rvu, form, order);
  if (checked.kind === 'stopped') return checked;
  const { origin, confirmations } = checked;
  const { isLate, then } = timeOf(rvu, origin);
  const { lines: scored, notes } = rescaled(form, rvu.settings.scale, order);
  const named = sameNames(then, { ...form, lines: inOurCurrency(rvu, form, scored) }, order);
  const { lines, refused } = knownLines(then, { ...form, lines: named.lines });
  const theirs = lines.filter((line) => !isOurWord(rvu, line, origin));
  const taken = takenLines(rvu.partnerLines, theirs, origin, remarkLines(returned, origin));
  const { after, ...merged } = isLate
    ? lateWith(rvu, taken, order)
    : mergedWith(rvu, taken, { order, missing });
  return {
    kind: 'ready',
    ...origin,
    confirmations,
    notes: [
      ...notes,
      ...choice.notes,
      ...lateNotes(isLate, theirs, form),
      ...mixedNotes(rvu, origin, form.sheet),
    ],
    refused,
    otherNames: named.others,
    comments: returned.comments,
    remarks: returned.remarks,
    ...merged,
    flags: flagChanges(rvu, after),
    rvu: after,
  };
}

const lateNotes = (
  isLate: boolean,
  { length: count }: readonly ReturnedLine[],
  { sheet }: ReturnedForm
): readonly ReadingNote[] => (isLate ? [{ code: 'late', list: null, sheet, count }] : []);

/** Only the closed period's history takes it. */
function lateWith(rvu: Rvu, taken: ImportedLines, order: ReceiveOrder) {
  const { part, changes } = mergeLate(rvu, taken, order);
  const after: Rvu = {
    ...rvu,
    history: { ...rvu.history, contributions: part },
    partnerLines: taken.lines,
    exchanged: logged(rvu.exchanged, taken.origin, order),
  };
  return { after, changes: [...changes, ...lineChanges(rvu, taken)], notApplied: [] };
}

interface Taking {
  readonly order: ReceiveOrder;
  readonly missing: readonly MissingTarget[];
}

function mergedWith(rvu: Rvu, taken: ImportedLines, { order, missing }: Taking) {
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
    exchanged: logged(rvu.exchanged, taken.origin, order),
  };
  const changes = [
    ...stated.changes,
    ...charter.changes,
    ...steps.changes,
    ...lineChanges(rvu, taken),
  ];
  return { after, changes, notApplied };
}

/** A revision received before keeps its day. */
function logged(
  exchanged: readonly Exchanged[],
  { period, respondent, department, revision }: ReturnOrigin,
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
