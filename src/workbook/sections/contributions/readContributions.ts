/** Reads the Contributions table back into the model. */
import type { Scale } from '../../../model/alliance';
import type { Contribution, Direction } from '../../../model/contribution';
import { COST_FIELDS, withoutCost } from '../../../model/costParts';
import { idKey } from '../../../model/idKey';
import type { Place, Problem } from '../../kernel/problem';
import { readTable } from '../../kernel/readTable';
import type { ReadRow } from '../../kernel/readTable';
import type { ContributionPlaces } from '../../kernel/section';
import { findTable } from '../../kernel/source';
import type { WorkbookSource } from '../../kernel/source';
import { CONTRIBUTION_COLUMNS } from './contributionColumns';
import type { ContributionRow } from './contributionColumns';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';

interface ContributionsReading extends ContributionPlaces {
  readonly contributions: readonly Contribution[];
  readonly problems: readonly Problem[];
}

/** The contributions, with a problem for each cell that can't be read. */
export function readContributions(source: WorkbookSource, scale: Scale): ContributionsReading {
  const table = findTable(source, CONTRIBUTION_TABLE.name);
  if (table === undefined)
    return {
      contributions: [],
      problems: [{ code: 'missing-table', table: CONTRIBUTION_TABLE.name }],
      places: new Map(),
      rows: [],
    };
  const read = readTable(table, CONTRIBUTION_COLUMNS, ['direction'], scale);
  const placed = read.rows.map((row) => ({ ...row, contribution: toContribution(row) }));
  const { places, duplicates } = placesById(placed);
  return {
    contributions: placed.map(({ contribution }) => contribution),
    problems: [...read.problems, ...duplicates],
    places,
    rows: read.rows.map((row) => row.index),
  };
}

type DirectedRow = ContributionRow & { readonly direction: Direction };

/**
 * A row with a direction is used even where its id or activity is missing, as the sheet's formulas
 * do. A figure that can't be read makes the whole cost unknown: the rest alone would understate it.
 */
function toContribution({ row, unreadable, place }: ReadRow<DirectedRow>): Contribution {
  const contribution = {
    ...row,
    id: row.id ?? `row ${place.row + 1}`,
    activity: row.activity ?? '',
  };
  const costIsKnown = COST_FIELDS.every((field) => !unreadable.has(field));
  return costIsKnown ? contribution : withoutCost(contribution);
}

function placesById(
  placed: readonly { readonly contribution: Contribution; readonly place: Place }[]
): { readonly places: ReadonlyMap<string, Place>; readonly duplicates: readonly Problem[] } {
  const places = new Map<string, Place>();
  const firsts = new Map<string, Place>();
  const duplicates: Problem[] = [];
  placed.forEach(({ contribution: { id }, place }) => {
    const first = firsts.get(idKey(id));
    if (!places.has(id)) places.set(id, place);
    if (first === undefined) firsts.set(idKey(id), place);
    else duplicates.push({ code: 'duplicate-id', place, id, first });
  });
  return { places, duplicates };
}
