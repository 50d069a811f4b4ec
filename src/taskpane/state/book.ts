/** The workbook as the pane shows it: what was read, and what follows from it. */
import type { Analysis } from '../../model/analysis';
import { analyse } from '../../model/analysis';
import type { Rvu } from '../../model/rvu';
import { CONTRIBUTIONS } from '../../workbook/contributionColumns';
import { SETTING_FIELDS } from '../../workbook/fields';
import type { Place, Problem } from '../../workbook/problem';
import { readRvu } from '../../workbook/readRvu';
import { findName, findTable } from '../../workbook/source';
import type { WorkbookSource } from '../../workbook/source';

export interface Book {
  readonly rvu: Rvu;
  readonly analysis: Analysis;
  readonly problems: readonly Problem[];
  /** By contribution id. */
  readonly places: ReadonlyMap<string, Place>;
  /** The first cell of the list of contributions; null where the table is gone. */
  readonly list: Place | null;
  /** The first cell of the settings; null where it is gone. */
  readonly settings: Place | null;
}

/** What the source says; null where the workbook is none of ours (yet). */
export function bookOf(source: WorkbookSource): Book | null {
  const reading = readRvu(source);
  if (reading.kind === 'not-ours') return null;
  const { rvu, problems, places } = reading;
  const analysis = analyse(rvu.contributions, rvu.settings);
  return {
    rvu,
    analysis,
    problems,
    places,
    list: listPlace(source),
    settings: settingsPlace(source),
  };
}

function listPlace(source: WorkbookSource): Place | null {
  const table = findTable(source, CONTRIBUTIONS);
  return table === undefined
    ? null
    : { sheet: table.sheet, row: table.row + 1, column: table.column };
}

function settingsPlace(source: WorkbookSource): Place | null {
  const first = SETTING_FIELDS[0].name;
  return findName(source, first) ?? null;
}
