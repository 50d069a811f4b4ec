/**
 * What the pane does in the workbook, each as one action whose outcome is a value. What draws whole
 * sheets is fetched when it is first needed: most openings of the pane only read.
 */
import type { Alliance } from '../../model/alliance';
import type { Decision } from '../../model/contribution';
import type { Day } from '../../model/day';
import { dayOf } from '../../model/day';
import type { Form } from '../../model/answers';
import type { Period } from '../../model/period';
import { readSource } from '../../excel/readSource';
import { showCell, showTableRow } from '../../excel/showCell';
import { writeTableCells } from '../../excel/writeTableCells';
import { CONTRIBUTIONS } from '../../workbook/contributionColumns';
import type { Place } from '../../workbook/problem';
import { WANTED } from '../../workbook/wanted';
import { DECISION_WORDS, labelOf } from '../../workbook/words';
import { placeName } from '../period/placeName';
import type { Book } from './book';
import { bookOf } from './book';
import type { Outcome } from './outcome';
import { foundOr } from './outcome';

const ID = 'Id';

const drawing = () => import('./drawActions');

/** The workbook as it stands; null where it holds no alliance. Rejects with office.js errors. */
export async function readBook(): Promise<Book | null> {
  return bookOf(await readSource(WANTED), clockDay(new Date()));
}

/** The day on the computer's own calendar. */
function clockDay(now: Date): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Adds the sheets of a new alliance to the workbook. */
export async function createAlliance(
  alliance: Alliance,
  period: Period,
  form: Form
): Promise<Outcome> {
  return (await drawing()).createAlliance(alliance, period, form);
}

/** Adds the sheets of the built-in sample. */
export async function createSample(): Promise<Outcome> {
  return (await drawing()).createSample();
}

/** Brings charts, lists and formulas up to date. */
export async function refreshMatrix(): Promise<Outcome> {
  return (await drawing()).refreshMatrix();
}

/** Closes the period that was agreed to end; null asks what stands in the way where none can be read. */
export async function startNextPeriod(closing: Period | null): Promise<Outcome> {
  return (await drawing()).startNextPeriod(closing);
}

/** Selects the contribution's row, wherever it is by now. */
export async function showContribution(id: string): Promise<Outcome> {
  return foundOr(await showTableRow(CONTRIBUTIONS, ID, id), id);
}

/** Selects a cell. */
export async function showPlace(place: Place): Promise<Outcome> {
  return foundOr(await showCell(place.sheet, place.row, place.column), placeName(place));
}

/** Writes what was decided and why beside the contribution. */
export async function decide(id: string, decision: Decision, reason: string): Promise<Outcome> {
  const result = await writeTableCells(CONTRIBUTIONS, ID, id, [
    { header: 'Decision', value: labelOf(DECISION_WORDS, decision) },
    { header: 'Decision reason', value: reason },
  ]);
  return foundOr(result, id);
}
