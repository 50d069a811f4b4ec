/**
 * The pane's actions in the workbook; each returns its outcome as a value. Reading code is loaded with the first
 * screen, drawing code when first needed.
 */
import type { Period } from '../../model/period';
import { showCell } from '../../excel/read/showCell';
import type { Place } from '../../workbook/kernel/problem';
import { placeName } from './placeName';
import type { Book } from './book';
import type { NewAlliance } from './draft';
import type { Outcome } from './outcome';
import { foundOr } from './outcome';

const drawing = () => import('./drawActions');

/** The reading code, loaded while Excel gets ready (see `taskpane.tsx`). */
const reading = () => import('./readBook');

/** The workbook as it stands; null where it holds no alliance. Rejects with office.js errors. */
export async function readBook(): Promise<Book | null> {
  return (await reading()).readBook();
}

/** Adds the sheets of a new alliance to the workbook. */
export async function createAlliance(alliance: NewAlliance): Promise<Outcome> {
  return (await drawing()).createAlliance(alliance);
}

/** Adds the sheets of the built-in sample. */
export async function createSample(): Promise<Outcome> {
  return (await drawing()).createSample();
}

/** Brings charts, lists and formulas up to date. */
export async function refreshMatrix(): Promise<Outcome> {
  return (await drawing()).refreshMatrix();
}

/** Closes the agreed period; with null it returns the reason why no period can be read. */
export async function closePresentPeriod(closing: Period | null): Promise<Outcome> {
  return (await drawing()).closePresentPeriod(closing);
}

/** Reopens the last closed period, unless something was typed since. */
export async function reopenClosed(closed: string): Promise<Outcome> {
  return (await drawing()).reopenClosed(closed);
}

/** Gives ids to contributions that were typed without one. */
export async function giveIds(): Promise<Outcome> {
  return (await drawing()).giveIds();
}

/** Selects a cell. */
export async function showPlace(place: Place): Promise<Outcome> {
  return foundOr(await showCell(place.sheet, place.row, place.column), placeName(place));
}
