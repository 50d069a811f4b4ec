/** The settings as the formulas use them, and when the workbook is. */
import { DEFAULT_SETTINGS } from '../../../model/alliance';
import { formatPeriod, previousPeriod } from '../../../model/period';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { limitsOf } from '../../kernel/decode';
import { TODAY } from '../../kernel/shared/cellNames';
import { DATE_FORMAT } from '../../kernel/fromRecord';
import type { NamedFormula } from '../../kernel/sheetParts';
import { formula } from '../../kernel/sheetParts';
import { SIDE_WORDS, labelOf } from '../../kernel/words';
import { OUR_DEPARTMENTS } from '../../kernel/shared/cellNames';

/**
 * The settings as they are used: the default where a cell holds nothing usable, as `readSettings` has
 * it, so that sheet and pane judge alike while a setting is being mended.
 */
export function usedSettings({ rvu: { settings } }: AnalysedRvu): readonly NamedFormula[] {
  const { scale, zoneTolerance, redFrom, contactDays } = DEFAULT_SETTINGS;
  const { max } = limitsOf('points');
  const scaleFits = 'AND(ISNUMBER(Scale_min),ISNUMBER(Scale_max),N(Scale_min)<N(Scale_max))';
  const toleranceFits = `AND(ISNUMBER(Zone_tolerance),N(Zone_tolerance)>=0,N(Zone_tolerance)<=${max})`;
  return [
    used(
      'Used_scale_min',
      'Lowest score in use',
      `=IF(${scaleFits},Scale_min,${scale.min})`,
      settings.scale.min
    ),
    used(
      'Used_scale_max',
      'Highest score in use',
      `=IF(${scaleFits},Scale_max,${scale.max})`,
      settings.scale.max
    ),
    used(
      'Used_tolerance',
      'Zone tolerance in use',
      `=IF(${toleranceFits},Zone_tolerance,${zoneTolerance})`,
      settings.zoneTolerance
    ),
    used(
      'Used_red_from',
      'Red flags from period, in use',
      `=IF(${counts('Red_from')},Red_from,${redFrom})`,
      settings.redFrom
    ),
    used(
      'Used_contact_days',
      'Contact overdue after, days, in use',
      `=IF(${counts('Contact_days')},Contact_days,${contactDays})`,
      settings.contactDays
    ),
  ];
}

const counts = (name: string): string => `AND(ISNUMBER(${name}),N(${name})>=0)`;

const PERIOD = 'UPPER(TRIM(Period))';

const used = (name: string, label: string, text: string, value: number): NamedFormula => ({
  name,
  label,
  cell: formula(text, value),
  numberFormat: 'General',
});

/** Each of our departments fills an RVU form of its own; where there is one or none, the company does. */
export function departmentFigures({ rvu: { alliance } }: AnalysedRvu): readonly NamedFormula[] {
  const named = '(LEN(TRIM(Departments[Department]))>0)';
  return [
    used(
      OUR_DEPARTMENTS,
      'Departments of ours',
      `=SUMPRODUCT(${named}*(Departments[Side]<>"${labelOf(SIDE_WORDS, 'partner')}"))`,
      alliance.departments.filter(({ side }) => side === 'us').length
    ),
  ];
}

/** When the workbook is: the period before its own, and today. */
export function timeFigures({ rvu: { period, today } }: AnalysedRvu): readonly NamedFormula[] {
  const [year, letter, part] = [
    [1, 4],
    [6, 1],
    [7, 1],
  ].map(([from, length]) => `MID(${PERIOD},${from},${length})`);
  const lastYear = `TEXT(${year}-1,"0000")&"-"&${letter}&IF(${letter}="H",2,4)`;
  return [
    {
      name: 'Previous_period',
      label: 'Period before this one',
      cell: formula(
        `=IF(LEN(${PERIOD})<>7,"",IFERROR(IF(${part}="1",${lastYear},LEFT(${PERIOD},6)&(${part}-1)),""))`,
        period === null ? '' : formatPeriod(previousPeriod(period))
      ),
      numberFormat: 'General',
    },
    {
      name: TODAY,
      label: 'Today',
      cell: formula('=TODAY()', today),
      numberFormat: DATE_FORMAT,
    },
  ];
}
