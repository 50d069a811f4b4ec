/** The workbook as the pane shows it: data read, and data computed from it. */
import { CONTRIBUTION_TABLE } from '../../workbook/kernel/shared/contributionsTable';
import type { Analysis } from '../../model/analysis';
import { analyse } from '../../model/analysis';
import type { Day } from '../../model/day';
import type { Form } from '../../model/answers';
import { respondents } from '../../model/respondents';
import type { Rvu } from '../../model/rvu';
import { REVIEW_TOP } from '../../workbook/sections/review/reviewLayout';
import { SETTING_FIELDS } from '../../workbook/sections/settings/settingFields';
import { ACTION_TABLE } from '../../workbook/kernel/shared/actionsTable';
import { longTable, shortTable } from '../../workbook/kernel/shared/formTables';
import type { Place, Problem } from '../../workbook/kernel/problem';
import { readRvu } from '../../workbook/book/readRvu';
import { findName, findTable } from '../../workbook/kernel/source';
import type { WorkbookSource } from '../../workbook/kernel/source';
import type { TableRef } from '../../workbook/kernel/tableRef';

export interface Book {
  readonly rvu: Rvu;
  readonly analysis: Analysis;
  readonly problems: readonly Problem[];
  /** The workbook's version. */
  readonly version: number;
  /** The data as read, for facts that only one view needs. */
  readonly source: WorkbookSource;
  /** By contribution id. */
  readonly places: ReadonlyMap<string, Place>;
  /** The first cell of the list of contributions; null where the table is gone. */
  readonly list: Place | null;
  /** The first line of each respondent's form that is in use, by its key, where it is there. */
  readonly answerPlaces: ReadonlyMap<string, Place>;
  /** The first cell of the promised steps; null where the table is gone. */
  readonly actions: Place | null;
  /** The day used for due dates: the sheet's, else the computer's. */
  readonly today: Day;
  /** The first cell of the settings; null where it is gone. */
  readonly settings: Place | null;
  /** The title of the sheet Review; null where it is gone, or the workbook is older. */
  readonly review: Place | null;
}

/**
 * Makes the book of a source; null where the workbook holds no alliance yet. `clock` is the computer's day, for
 * workbooks without a day of their own.
 */
export function bookOf(source: WorkbookSource, clock: Day): Book | null {
  const reading = readRvu(source);
  if (reading.kind === 'not-ours') return null;
  const { rvu, problems, places, version } = reading;
  const analysis = analyse(rvu.contributions, rvu.settings);
  return {
    rvu,
    analysis,
    problems,
    version,
    source,
    places,
    list: tablePlace(source, CONTRIBUTION_TABLE.name),
    answerPlaces: answerPlaces(source, rvu),
    actions: tablePlace(source, ACTION_TABLE.name),
    today: rvu.today ?? clock,
    settings: settingsPlace(source),
    review: findName(source, REVIEW_TOP) ?? null,
  };
}

const FORM_TABLES = {
  long: longTable,
  short: shortTable,
} as const satisfies Record<Form, (key: string) => TableRef>;

function answerPlaces(source: WorkbookSource, { alliance, form }: Rvu): ReadonlyMap<string, Place> {
  const places = respondents(alliance).flatMap(({ key }) => {
    const place = tablePlace(source, FORM_TABLES[form](key).name);
    return place === null ? [] : [[key, place] as const];
  });
  return new Map(places);
}

/** The first cell under the table's headers. */
function tablePlace(source: WorkbookSource, name: string): Place | null {
  const table = findTable(source, name);
  return table === undefined
    ? null
    : { sheet: table.sheet, row: table.row + 1, column: table.column };
}

function settingsPlace(source: WorkbookSource): Place | null {
  const first = SETTING_FIELDS[0].name;
  return findName(source, first) ?? null;
}
