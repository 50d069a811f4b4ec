/** The Settings sheet to those who make or change it. */
import { respondents } from '../../../model/respondents';
import type { ColumnEdit, NamedCellEdit } from '../../kernel/edit';
import { DEPARTMENT_TABLE } from '../../kernel/shared/departmentsTable';
import type { Drawing } from '../../kernel/shared/drawing';
import { findColumn, findTable } from '../../kernel/source';
import type { WorkbookSource } from '../../kernel/source';
import { readDepartments } from './readDepartments';
import { presentScale, readScoredOn } from './readScoresScale';
import { scoresStandOn } from './scoresScale';
import { SETTINGS_SHEET, settingsSheet } from './settingsSheet';

export const SETTINGS_DRAWING: Drawing = {
  sheets: (analysed) => [settingsSheet(analysed)],
  // Several forms and their roll-up are enough to begin with.
  waits: ({ rvu: { alliance, history } }) =>
    respondents(alliance).length > 1 && history.periods.length === 0 ? [SETTINGS_SHEET] : [],
  link: () => ({
    text: 'Settings',
    toSheet: SETTINGS_SHEET,
    about: 'Lines, scale, departments and rates',
  }),
  refresh: (source, { scoredOn }) => ({
    columns: keysFilled(source),
    // The scale was changed before any score was given.
    cells: scoredOn === null ? scaleFollowed(source) : [],
  }),
};

function scaleFollowed(source: WorkbookSource): readonly NamedCellEdit[] {
  const scale = presentScale(source);
  return readScoredOn(source) === null || scale === null ? [] : scoresStandOn(scale);
}

/** Departments that people typed get the key that ties them to their form. */
function keysFilled(source: WorkbookSource): readonly ColumnEdit[] {
  const table = findTable(source, DEPARTMENT_TABLE.name);
  const header = DEPARTMENT_TABLE.headers.key;
  const at = table === undefined ? null : findColumn(table, header);
  if (table === undefined || at === null) return [];
  const { departments, rows } = readDepartments(source);
  const cells = table.rows.map((row, index) => {
    const key = departments[rows.indexOf(index)]?.key;
    return key === undefined || row[at] === key ? undefined : key;
  });
  if (cells.every((cell) => cell === undefined)) return [];
  return [{ table: table.name, header: table.headers[at] ?? header, cells }];
}
