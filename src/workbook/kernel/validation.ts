/** The checks and prompts of cells, from what their records say they hold. */
import type { Scale } from '../../model/alliance';
import type { Area } from './area';
import type { ValidationPlan, ValidationRule } from './blueprint';
import type { ColumnRecord, Unit, What } from './column';
import { YES_NO_LIST, listNameOf } from './choiceLists';
import { limitsOf } from './decode';
import { bodyArea } from './fromRecord';
import type { PlacedRecordTable } from './fromRecord';
import { labelsOf } from './words';
import type { ChoiceSet } from './words';

/** The named cells that list the departments. */
export const DEPARTMENT_NAMES = 'Department_names';

/** The checks and prompts of a table's typed and filled columns. */
export function tableValidations(
  columns: readonly ColumnRecord<never>[],
  place: PlacedRecordTable,
  scale: Scale
): readonly ValidationPlan[] {
  return recordValidations(columns, place, scale, (plan, { entry }) =>
    entry === 'computed' || entry === 'fixed' ? null : plan
  );
}

/**
 * The usual check of each column as the table wants it: `refined` says what becomes of it, null where
 * the column has none.
 */
export function recordValidations(
  columns: readonly ColumnRecord<never>[],
  place: PlacedRecordTable,
  scale: Scale,
  refined: (plan: ValidationPlan, column: ColumnRecord<never>) => ValidationPlan | null
): readonly ValidationPlan[] {
  return columns.flatMap((column, index) => {
    const { what, header, about } = column;
    const plan = validation(what, header, about, bodyArea(place, index), scale);
    return refined(plan, column) ?? [];
  });
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
  if (what.kind === 'score')
    return { kind: 'decimal', min: '=Used_scale_min', max: '=Used_scale_max' };
  if (what.kind === 'number') return { kind: 'decimal', ...numberLimits(what.unit) };
  switch (what.kind) {
    case 'choice':
      return choiceRule(what.choices);
    case 'yesNo':
      return { kind: 'listOfName', name: YES_NO_LIST };
    case 'date':
      return { kind: 'date' };
    case 'department':
      return { kind: 'listOfName', name: DEPARTMENT_NAMES };
    default:
      return {
        kind: 'textLength',
        max: what.kind === 'text' ? what.maxLength : CODE_LENGTHS[what.kind],
      };
  }
}

function choiceRule(choices: ChoiceSet<string>): ValidationRule {
  const name = listNameOf(choices);
  return name === null
    ? { kind: 'list', choices: labelsOf(choices) }
    : { kind: 'listOfName', name };
}

const CODE_LENGTHS = { period: 7, currency: 3 } as const;

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
    case 'score':
      return `Please give a score from ${scale.min} to ${scale.max}, or leave it blank for unrated.`;
    case 'number':
      return numberWords(what.unit);
    case 'text':
      return `Please keep to ${what.maxLength} characters.`;
    default:
      return EXPECTED_WORDS[what.kind];
  }
}

const EXPECTED_WORDS = {
  yesNo: 'Please choose yes or no.',
  department:
    'This department is not in the list on the Settings sheet, so no rate can be filled in. Go on?',
  date: 'Please type a date such as 2026-11-30.',
  period: 'Please type a quarter such as 2026-Q4 or a half-year such as 2026-H2.',
  currency: 'Please type three letters such as USD or EUR.',
} as const;

function numberWords(unit: Unit): string {
  const { min, max } = limitsOf(unit);
  if (min !== null && max !== null) return `Please type a number from ${min} to ${max}.`;
  return min === null
    ? 'Please type a number.'
    : `Please type a number of ${min} or more, or leave it blank for unknown.`;
}
