/** Reads a workbook of ours back into the model, with a problem for all that can't be read. */
import type { Scale } from '../../model/alliance';
import type { Contribution, Direction } from '../../model/contribution';
import { COST_FIELDS, withoutCost } from '../../model/costParts';
import { isDay } from '../../model/day';
import type { Day } from '../../model/day';
import { fillRates } from '../../model/rates';
import { NO_PAPERS } from '../../model/rvu';
import type { Rvu } from '../../model/rvu';
import { CONTRIBUTION_COLUMNS } from '../sections/contributions/contributionColumns';
import type { ContributionRow } from '../sections/contributions/contributionColumns';
import { readAnswers } from '../sections/forms/readAnswers';
import { readDepartments } from '../sections/settings/readDepartments';
import { TODAY } from '../kernel/shared/cellNames';
import type { Place, Problem } from '../kernel/problem';
import { readFacts } from '../sections/start/readFacts';
import { readSettings } from '../sections/settings/readSettings';
import { readHistory } from '../sections/history/readHistory';
import { readLedgers } from './readLedgers';
import { readExchange } from '../sections/exchange/readExchange';
import { readPartnerLines } from '../sections/partner/readPartner';
import { readTable } from '../kernel/readTable';
import type { ReadRow } from '../kernel/readTable';
import { findColumn, findName, findTable } from '../kernel/source';
import type { WorkbookSource } from '../kernel/source';
import { WANTED } from './wanted';
import { CONTRIBUTION_TABLE } from '../kernel/shared/contributionsTable';

export type RvuReading =
  /** Nothing in the workbook is ours. */
  | { readonly kind: 'not-ours' }
  | {
      readonly kind: 'rvu';
      readonly rvu: Rvu;
      readonly problems: readonly Problem[];
      /** Where each contribution's id stands. */
      readonly places: ReadonlyMap<string, Place>;
      /** The zero-based row in the table of each contribution, in the order of `rvu.contributions`. */
      readonly rows: readonly number[];
    };

/**
 * The RVU that a workbook holds. Cells that can't be read are unknown in it and listed as problems.
 * A blank rate is the department's, as the sheet's cost formula has it.
 */
export function readRvu(source: WorkbookSource): RvuReading {
  if (!isOurs(source)) return { kind: 'not-ours' };
  const settings = readSettings(source);
  const departments = readDepartments(source);
  const facts = readFacts(source, departments.departments, settings.value.cadence);
  const contributions = readContributions(source, settings.value.settings.scale);
  const answers = readAnswers(source, settings.value.settings.scale);
  const ledgers = readLedgers(source, settings.value.settings.scale);
  const history = readHistory(source, settings.value.settings.scale);
  const exchange = readExchange(source, settings.value.settings.scale);
  const partner = readPartnerLines(source, settings.value.settings.scale);
  return {
    kind: 'rvu',
    rvu: {
      ...NO_PAPERS,
      ...facts.value,
      answers: answers.value,
      ...ledgers.value,
      history: history.value,
      partnerLines: partner.entries,
      ...exchange.value,
      today: readToday(source),
      settings: settings.value.settings,
      contributions: fillRates(contributions.contributions, departments.departments),
    },
    problems: [
      ...contributions.problems,
      ...facts.problems,
      ...settings.problems,
      ...departments.problems,
      ...answers.problems,
      ...ledgers.problems,
      ...history.problems,
      ...exchange.problems,
      ...partner.problems,
    ],
    places: contributions.places,
    rows: contributions.rows,
  };
}

/** The day that the sheet shows; a file's is that of its last calculation. */
function readToday(source: WorkbookSource): Day | null {
  const today = findName(source, TODAY)?.value;
  return typeof today === 'number' && isDay(today) ? today : null;
}

/** Any of our named cells, or a table of our name with any of our columns: others' books have names too. */
export function isOurs(source: WorkbookSource): boolean {
  const table = findTable(source, CONTRIBUTION_TABLE.name);
  const columns = CONTRIBUTION_COLUMNS.filter(({ entry }) => entry === 'typed');
  return (
    WANTED.names.some((name) => findName(source, name) !== undefined) ||
    (table !== undefined && columns.some(({ header }) => findColumn(table, header) !== null))
  );
}

interface ContributionsReading {
  readonly contributions: readonly Contribution[];
  readonly problems: readonly Problem[];
  readonly places: ReadonlyMap<string, Place>;
  readonly rows: readonly number[];
}

function readContributions(source: WorkbookSource, scale: Scale): ContributionsReading {
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
  const duplicates: Problem[] = [];
  placed.forEach(({ contribution: { id }, place }) => {
    const first = places.get(id);
    if (first === undefined) places.set(id, place);
    else duplicates.push({ code: 'duplicate-id', place, id, first });
  });
  return { places, duplicates };
}
