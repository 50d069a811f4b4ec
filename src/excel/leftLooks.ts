/** Looks that an earlier attempt left, on sheets whose contents are whole and in use. */
import { inExcel } from './inExcel';
import { PLACED_LOOKS } from './lookParts';
import { seedOf, type LookTask } from './lookTasks';
import { openSheets, planOpenings, type Opening } from './openings';
import { queuePlaces } from './readSource';
import type { SheetStock } from './stock';
import { withPlaces, type Survey, unfinishedIn } from './survey';
import { tablePairs } from './tablePairs';

/** The survey with the places of the plans' tables; one round trip. */
const placed = (survey: Survey, stock: readonly SheetStock[]): Promise<Survey> =>
  inExcel(async (context) => {
    const planned = new Set(
      stock.flatMap(({ plan }) => plan.tables.map(({ name }) => name.toLowerCase()))
    );
    const tables = survey.tables.map(({ name }) => name);
    const there = tables.filter((name) => planned.has(name.toLowerCase()));
    const places = queuePlaces(context, { tables: there, names: [] });
    await context.sync();
    return withPlaces(survey, places());
  });

/** Whether each table stands where the plan has it, as long as the plan has it. */
const isAsPlanned = (
  { plan, title, rowShift, columnShift }: SheetStock,
  survey: Survey
): boolean => {
  const pairs = tablePairs([plan], survey);
  return (
    pairs.length === plan.tables.length &&
    pairs.every(
      ({ plan: table, table: there, place }) =>
        there.rowCount === table.rows.length &&
        place.sheet === title &&
        place.row === table.row + rowShift &&
        place.column === table.column + columnShift
    )
  );
};

export interface LeftLooks {
  readonly tasks: readonly LookTask[];
  /** Sheets that are protected and had to be opened; to be closed when all is drawn. */
  readonly openings: readonly Opening[];
  /** With the places of tables. */
  readonly survey: Survey;
}

/**
 * What the mark names for sheets that stand; none costs no trip. What has a place of its own is left out
 * where people moved or lengthened something: the sheet looks as they made it. Protected sheets are open then.
 */
export const takeLeftLooks = async (
  stock: readonly SheetStock[],
  seen: Survey
): Promise<LeftLooks> => {
  const left = unfinishedIn(seen).flatMap(({ key, kinds }) => {
    const entry = stock.find(({ plan, state }) => plan.key === key && state === 'complete');
    return entry === undefined ? [] : [{ entry, kinds }];
  });
  if (left.length === 0) return { tasks: [], openings: [], survey: seen };
  const entries = left.map(({ entry }) => entry);
  const survey = await placed(seen, entries);
  const tasks = left.map(({ entry, kinds }) => ({
    seed: seedOf(entry),
    kinds: isAsPlanned(entry, survey) ? kinds : kinds.filter((kind) => !PLACED_LOOKS.has(kind)),
    settles: kinds,
  }));
  const openings = planOpenings(
    survey,
    entries.map(({ title }) => title)
  );
  if (openings.length > 0) {
    await inExcel((context) => {
      openSheets(context, openings);
      return context.sync();
    });
  }
  return { tasks, openings, survey };
};
