/** The Settings sheet to its readers. */
import { isDay } from '../../../model/day';
import type { Day } from '../../../model/day';
import type { ReadContext, Section } from '../../kernel/section';
import { TODAY } from '../../kernel/shared/cellNames';
import { DEPARTMENT_TABLE } from '../../kernel/shared/departmentsTable';
import { findName } from '../../kernel/source';
import type { WorkbookSource } from '../../kernel/source';
import { VERSION_NAME } from '../../kernel/version';
import { DEPARTMENT_COLUMNS } from './departmentColumns';
import { readDepartments } from './readDepartments';
import { readSettings } from './readSettings';
import { SCORES_SCALE_NAMES, readScoredOn } from './readScoresScale';
import { SETTING_FIELDS } from './settingFields';

export const SETTINGS_SECTION: Section = {
  title: 'Settings',
  tables: [{ name: DEPARTMENT_TABLE.name, columns: DEPARTMENT_COLUMNS }],
  fields: SETTING_FIELDS,
  names: [TODAY, VERSION_NAME, ...SCORES_SCALE_NAMES],
  read: (source) => {
    const { value, problems } = readSettings(source);
    return {
      value: {
        settings: value.settings,
        scoredOn: readScoredOn(source),
        today: readToday(source),
      },
      problems: [...problems, ...readDepartments(source).problems],
    };
  },
};

/** What the other sheets' readers need to know first. */
export function readContext(source: WorkbookSource): ReadContext {
  const { settings, cadence } = readSettings(source).value;
  return { scale: settings.scale, cadence, departments: readDepartments(source).departments };
}

/** The day that the sheet shows; a file's is that of its last calculation. */
function readToday(source: WorkbookSource): Day | null {
  const today = findName(source, TODAY)?.value;
  return typeof today === 'number' && isDay(today) ? today : null;
}
