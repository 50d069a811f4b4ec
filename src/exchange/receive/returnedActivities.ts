/** Reads the names beside the ids of a returned list: an id may belong to another activity now. */
import { cellAt } from '../../xlsx/fileBook';
import type { ListRows } from './listNotes';
import type { ReturnedActivity } from './returned';

const LONGEST = 300;

/** Of the contributions that the list names; none where the column of names is gone. */
export function activitiesIn({ found, rows }: ListRows): readonly ReturnedActivity[] {
  const column = found.columns.get('activity');
  if (found.list !== 'did' || column === undefined) return [];
  const activities: ReturnedActivity[] = [];
  for (const { row, line } of rows) {
    const name = cellAt(found.sheet, row, column)?.value;
    if (line === null || typeof name !== 'string') continue;
    const activity = name.slice(0, LONGEST).trim();
    if (activity !== '') activities.push({ id: line, activity });
  }
  return activities;
}
