/** What a sheet needs of a column record: table columns, number formats, validation, looks. */
import type { Scale } from '../model/alliance';
import type { Area } from './area';
import type {
  CellFormat,
  FormatRun,
  TableColumn,
  ValidationPlan,
  ValidationRule,
} from './blueprint';
import type { ColumnRecord, Unit, What } from './column';
import { limitsOf } from './decode';
import { COLORS } from './palette';
import { NO, YES, labelsOf } from './words';

const NUMBER_FORMATS: Record<Unit, string> = {
  hours: '#,##0.##',
  money: '#,##0',
  moneyPerHour: '#,##0.##',
  share: '0%',
  ratio: '0.0',
  points: '0.##',
  count: '0',
  scale: '0.##',
};

/** `#,##0.##` would leave a bare point behind whole numbers, so decimals show where they are typed. */
const GENERAL: ReadonlySet<Unit> = new Set(['hours', 'moneyPerHour', 'points', 'scale']);

export function tableColumn(column: ColumnRecord<never>): TableColumn {
  return column.entry === 'typed'
    ? { header: column.header, role: 'input' }
    : { header: column.header, role: column.entry, formula: column.formula };
}

/** How the cells of such a column show what they hold. */
export function numberFormat(what: What): string {
  if (what.kind === 'score') return 'General';
  if (what.kind !== 'number')
    return what.kind === 'yesNo' || what.kind === 'choice' ? 'General' : '@';
  return GENERAL.has(what.unit) ? 'General' : NUMBER_FORMATS[what.unit];
}

const isFigure = (what: What): boolean => what.kind === 'number' || what.kind === 'score';

/** Long words wrap; figures stand to the right. */
function bodyFormat(column: ColumnRecord<never>): CellFormat {
  const { what } = column;
  const computed = column.entry === 'computed';
  return {
    fill: computed
      ? COLORS.computedTint
      : column.privacy === 'private'
        ? COLORS.privateTint
        : COLORS.inputTint,
    color: computed ? COLORS.computed : COLORS.ink,
    // A computed text cell must not be formatted as text, or Excel shows the formula itself.
    numberFormat: computed && !isFigure(what) ? 'General' : numberFormat(what),
    horizontal: isFigure(what) ? 'right' : 'left',
    vertical: 'center',
    // Only typed words make a row taller by themselves; a formula's would be cut.
    wrap: !computed && what.kind === 'text' && what.maxLength > 40,
    locked: computed,
  };
}

const SIGNS = { typed: '✎', filled: '✎ƒ', computed: 'ƒ' } as const;
export const HOME_SIGN = '⌂';

/** The sign above a header: who fills the column, and whether it stays home. */
export function columnSign(column: ColumnRecord<never>): string {
  const sign = SIGNS[column.entry];
  return column.privacy === 'private' ? `${sign} ${HOME_SIGN}` : sign;
}

export function headerFill(column: ColumnRecord<never>): string {
  if (column.entry === 'computed') return COLORS.computed;
  return column.privacy === 'private' ? COLORS.private : COLORS.brand;
}

export interface PlacedTable {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** The looks of a table: header row, then each column's body. */
export function tableFormats(
  columns: readonly ColumnRecord<never>[],
  place: PlacedTable
): readonly FormatRun[] {
  return columns.flatMap((column, index) => [
    {
      area: { row: place.row, column: place.column + index, rows: 1, columns: 1 },
      format: {
        ...HEADER,
        fill: headerFill(column),
        horizontal: isFigure(column.what) ? 'right' : 'left',
      },
    } satisfies FormatRun,
    { area: bodyArea(place, index), format: bodyFormat(column) },
  ]);
}

const HEADER: CellFormat = { color: COLORS.white, bold: true, wrap: true, vertical: 'center' };

const bodyArea = (place: PlacedTable, index: number): Area => ({
  row: place.row + 1,
  column: place.column + index,
  rows: place.rows,
  columns: 1,
});

/** The checks and prompts of a table's typed and filled columns. */
export function tableValidations(
  columns: readonly ColumnRecord<never>[],
  place: PlacedTable,
  scale: Scale
): readonly ValidationPlan[] {
  return columns.flatMap((column, index) =>
    column.entry === 'computed'
      ? []
      : [validation(column.what, column.header, column.about, bodyArea(place, index), scale)]
  );
}

/** The check and the prompt of cells that hold `what`. Unknown departments only warn. */
export function validation(
  what: What,
  label: string,
  about: string,
  area: Area,
  scale: Scale
): ValidationPlan {
  return {
    area,
    rule: ruleOf(what),
    severity: what.kind === 'department' ? 'warning' : 'stop',
    promptTitle: label,
    prompt: about,
    errorTitle: label,
    error: wantedWords(what, scale),
  };
}

function ruleOf(what: What): ValidationRule {
  switch (what.kind) {
    case 'choice':
      return { kind: 'list', choices: labelsOf(what.choices) };
    case 'yesNo':
      return { kind: 'list', choices: [YES, NO] };
    case 'department':
      return { kind: 'listOfName', name: 'Department_names' };
    case 'score':
      return { kind: 'decimal', min: '=Scale_min', max: '=Scale_max' };
    case 'number':
      return { kind: 'decimal', ...numberLimits(what.unit) };
    case 'text':
      return { kind: 'textLength', max: what.maxLength };
    case 'period':
      return { kind: 'textLength', max: 7 };
    case 'currency':
      return { kind: 'textLength', max: 3 };
  }
}

/** A unit without limits still wants a number: the widest that Excel takes. */
function numberLimits(unit: Unit): { readonly min: number; readonly max?: number } {
  const { min, max } = limitsOf(unit);
  return { min: min ?? -1e12, ...(max === null ? {} : { max }) };
}

/** What the cell wants, as the message that Excel shows when it refuses an entry. */
function wantedWords(what: What, scale: Scale): string {
  switch (what.kind) {
    case 'choice':
      return `Please choose one of: ${labelsOf(what.choices).join(', ')}.`;
    case 'yesNo':
      return 'Please choose yes or no.';
    case 'department':
      return 'This department is not in the list on the Settings sheet, so no rate can be filled in. Go on?';
    case 'score':
      return `Please give a score from ${scale.min} to ${scale.max}, or leave it blank for unrated.`;
    case 'number':
      return numberWords(what.unit);
    case 'period':
      return 'Please type a quarter such as 2026-Q4 or a half-year such as 2026-H2.';
    case 'currency':
      return 'Please type three letters such as USD or EUR.';
    case 'text':
      return `Please keep to ${what.maxLength} characters.`;
  }
}

function numberWords(unit: Unit): string {
  const { min, max } = limitsOf(unit);
  if (min !== null && max !== null) return `Please type a number from ${min} to ${max}.`;
  return min === null
    ? 'Please type a number.'
    : `Please type a number of ${min} or more, or leave it blank for unknown.`;
}
