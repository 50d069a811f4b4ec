/** What of a list is new to the workbook, and under which ids it comes. */
import type { Contribution } from '../../model/contribution';
import { COST_FIELDS, withoutCost } from '../../model/costParts';
import { idKey } from '../../model/idKey';
import { nextIds } from '../../model/nextIds';
import type { Rvu } from '../../model/rvu';
import type { CsvKey } from './csvColumns';
import type { CsvProblem } from './csvProblem';
import type { RowReading } from './rowReader';

/** What the workbook has already. */
export interface KnownContributions {
  readonly contributions: readonly Pick<Contribution, 'id' | 'activity' | 'direction'>[];
  /** Ids of closed periods: given to something else, they would seem to go on. */
  readonly pastIds: readonly string[];
}

export const NOTHING_PRESENT: KnownContributions = { contributions: [], pastIds: [] };

/** What a list that comes in has to be told apart from: contributions that are there, and ids of earlier periods. */
export function presentOf({ contributions, history }: Rvu): KnownContributions {
  return {
    contributions: contributions.map(({ id, activity, direction }) => ({
      id,
      activity,
      direction,
    })),
    pastIds: history.contributions.map(({ id }) => id),
  };
}

export interface IncomingRow {
  readonly line: number;
  /** With its id; cells that are not understood are blank. */
  readonly contribution: Contribution;
  /** What stands in cells that are not understood: it comes in as it is. */
  readonly unread: RowReading['unread'];
}

export interface Incoming {
  readonly rows: readonly IncomingRow[];
  /** How many are in the workbook already. */
  readonly present: number;
  /** Why rows are left out. */
  readonly leftOut: readonly CsvProblem[];
  /** Cells that are not understood, of rows that come in. */
  readonly unread: readonly CsvProblem[];
}

/** Sorts the rows of a list by what becomes of them. Rows without an id get the next free one. */
export function incoming(readings: readonly RowReading[], present: KnownContributions): Incoming {
  const byId = new Map(present.contributions.map((each) => [idKey(each.id), each]));
  const named = new Set(present.contributions.map(nameOf));
  const rows: (IncomingRow & { readonly problems: readonly CsvProblem[] })[] = [];
  const leftOut: CsvProblem[] = [];
  let there = 0;
  for (const reading of readings) {
    const { line, contribution, unread, problems } = reading;
    if (contribution === null || !isUsable(reading)) {
      leftOut.push(...problems);
      continue;
    }
    const twin = contribution.id === '' ? undefined : byId.get(idKey(contribution.id));
    if (
      twin === undefined ? named.has(nameOf(contribution)) : nameOf(twin) === nameOf(contribution)
    )
      there += 1;
    else if (twin !== undefined)
      leftOut.push({ code: 'taken-id', line, id: contribution.id, activity: twin.activity });
    else rows.push({ line, contribution, unread, problems });
  }
  return {
    rows: withIds(rows, present),
    present: there,
    leftOut,
    unread: rows.flatMap(({ problems }) => problems),
  };
}

/** The same thing done by the same side. */
const nameOf = ({ activity, direction }: Pick<Contribution, 'activity' | 'direction'>): string =>
  `${direction} ${activity.trim().toLowerCase()}`;

/** A row of which only cells beside the activity are not understood. */
const isUsable = ({ problems, unread }: RowReading): boolean =>
  problems.length === unread.size && !unread.has('activity') && !unread.has('direction');

const COST_KEYS: readonly CsvKey[] = [...COST_FIELDS, 'cost'];

/** As the workbook will count it: the rest of a cost alone would understate it. */
export function asCounted({ contribution, unread }: IncomingRow): Contribution {
  return COST_KEYS.some((key) => unread.has(key)) ? withoutCost(contribution) : contribution;
}

/** Rows that say no id get the next one after all that are known. */
function withIds(
  rows: readonly IncomingRow[],
  present: KnownContributions
): readonly IncomingRow[] {
  const known = [
    ...present.contributions.map(({ id }) => id),
    ...present.pastIds,
    ...rows.map(({ contribution }) => contribution.id),
  ];
  const nameless = rows.filter(({ contribution }) => contribution.id === '');
  const given = nextIds(
    nameless.map(({ contribution }) => contribution.direction),
    known
  );
  const byRow = new Map(nameless.map((row, index) => [row, given[index]]));
  return rows.map((row) => {
    const id = byRow.get(row);
    return id === undefined ? row : { ...row, contribution: { ...row.contribution, id } };
  });
}
