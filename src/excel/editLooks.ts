/** Which looks an edit brings to the sheets that it makes and draws anew. */
import type { SheetPlan } from '../workbook/kernel/blueprint';
import type { WorkbookEdit } from '../workbook/kernel/edit';
import type { WorkbookSource } from '../workbook/kernel/source';
import type { Unfinished } from '../workbook/kernel/unfinished';
import { editLocator } from './editLocator';
import type { Present } from './later';
import { NEW_LOOKS } from './lookParts';
import { seedOf, type LookTask } from './lookTasks';
import type { Opening } from './openings';
import { redrawnLooks } from './redrawSheets';
import type { Renaming } from './retitle';
import type { SheetStock } from './stock';
import { stockLocator } from './stockLocator';
import { type Survey, unfinishedIn } from './survey';
import { tablePairs } from './tablePairs';

/** An edit with everything that must be known before it is written. */
export interface Prepared {
  readonly edit: WorkbookEdit;
  /** As it was read. */
  readonly before: Survey;
  readonly present: Present;
  readonly source: WorkbookSource;
  /** With the names, columns and titles that the edit gives. */
  readonly survey: Survey;
  readonly renamings: readonly Renaming[];
  readonly stock: readonly SheetStock[];
  readonly openings: readonly Opening[];
}

/** Sheets that are made, and those that are drawn anew, with what both need to know. */
export const drawingOf = ({ edit, stock }: Prepared, survey: Survey) => {
  const pairs = tablePairs(edit.redrawSheets, survey);
  const making = stock.some(({ state }) => state !== 'complete');
  const locate = editLocator(pairs, stockLocator(stock, survey));
  return { survey, pairs, locate, names: edit.addNames, making };
};

/** The looks that the edit brings, with those that an earlier attempt left on the same sheets. */
export const editLooks = (prepared: Prepared, survey: Survey): readonly LookTask[] => {
  const { edit, stock } = prepared;
  const left = unfinishedIn(survey);
  const made = stock.filter(({ state }) => state !== 'complete');
  return [
    ...made.map((entry) => ({ seed: seedOf(entry), kinds: NEW_LOOKS, settles: [] })),
    ...addedBefore(edit.addSheets, stock, left),
    ...redrawnLooks(edit.redrawSheets, stock, drawingOf(prepared, survey), left),
  ];
};

/** Sheets of the edit that stand, made by an attempt that was cut off at their looks. */
const addedBefore = (
  plans: readonly SheetPlan[],
  stock: readonly SheetStock[],
  left: readonly Unfinished[]
): readonly LookTask[] =>
  stock.flatMap((entry) => {
    const kinds = left.find(({ key }) => key === entry.plan.key)?.kinds ?? [];
    const isAdded = plans.includes(entry.plan) && entry.state === 'complete';
    return isAdded && kinds.length > 0 ? [{ seed: seedOf(entry), kinds, settles: kinds }] : [];
  });
