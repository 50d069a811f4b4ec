/** `range.dataValidation` */
import type { Area } from '../../book/area';
import { contains, intersection, lastColumn, lastRow } from '../../book/area';
import type { Cell } from '../../book/cellAreas';
import { areasOfCells } from '../../book/cellAreas';
import { formulaFault } from '../../book/input';
import type { ValidationModel } from '../../book/model';
import { problem } from '../../book/problem';
import { checkUnprotected } from '../../book/protection';
import { subtract } from '../../book/subtract';
import { isValidCell } from '../../book/validate';
import type { ApiObject } from '../apiObject';
import { apiObject, booleanOf, isRecord, textOf, truthOf } from '../apiObject';
import type { ApiContext } from '../context';
import { enumOf } from '../context';
import { formulaOfPlace } from './rangeAreas';
import type { Place } from './rangeAreas';
import { placeOf } from './rangeAreas';

const KINDS: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const NO_PROMPT: ValidationModel['prompt'] = { showPrompt: true, title: '', message: '' };
const NO_ALERT: ValidationModel['errorAlert'] = {
  showAlert: true,
  style: 'Stop',
  title: '',
  message: '',
};

const at = ({ sheet, area }: Place): ValidationModel | undefined =>
  sheet.validations.find(({ areas }) => areas.some((own) => contains(own, area.row, area.column)));

const remove = ({ sheet, area }: Place): void => {
  checkUnprotected(sheet);
  sheet.validations = sheet.validations
    .map((item) => ({ ...item, areas: item.areas.flatMap((own) => subtract(own, area)) }))
    .filter(({ areas }) => areas.length > 0);
};

const put = (context: ApiContext, place: Place, model: Omit<ValidationModel, 'areas'>): void => {
  remove(place);
  place.sheet.validations.push({ ...model, areas: [place.area] });
  context.changes.add({ kind: 'format', sheet: place.sheet, area: place.area });
};

const limitOf = (context: ApiContext, value: unknown): unknown => {
  const place = placeOf(value);
  if (place !== null) return formulaOfPlace(place);
  if (typeof value === 'string' && value.startsWith('=')) {
    const fault = formulaFault(context.book, value, null);
    if (fault !== null) throw problem('InvalidArgument', fault);
  }
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw problem('InvalidArgument', 'limit of a validation');
};

const listRule = (context: ApiContext, rule: Readonly<Record<string, unknown>>): object => {
  const source = limitOf(context, rule['source']);
  if (typeof source === 'string' && !source.startsWith('=') && source.length > 255) {
    throw problem('InvalidArgument', 'a list written into the rule has at most 255 characters');
  }
  return { inCellDropDown: truthOf(rule['inCellDropDown'], true), source };
};

const comparisonRule = (context: ApiContext, rule: Readonly<Record<string, unknown>>): object => {
  const operator = enumOf(context, 'DataValidationOperator', rule['operator']);
  const formula1 = limitOf(context, rule['formula1']);
  const between = operator === 'Between' || operator === 'NotBetween';
  if (between && (rule['formula2'] === undefined || rule['formula2'] === null)) {
    throw problem('InvalidArgument', `${operator} takes two limits`);
  }
  return between
    ? { operator, formula1, formula2: limitOf(context, rule['formula2']) }
    : { operator, formula1 };
};

const normalRule = (
  context: ApiContext,
  kind: string,
  rule: Readonly<Record<string, unknown>>
): object => {
  if (kind === 'list') return listRule(context, rule);
  if (kind !== 'custom') return comparisonRule(context, rule);
  const formula = textOf(rule['formula'], 'formula');
  const fault = formulaFault(context.book, formula.startsWith('=') ? formula : `=${formula}`, null);
  if (fault !== null) throw problem('InvalidArgument', fault);
  return { formula };
};

const setRule = (context: ApiContext, place: Place, value: unknown): void => {
  if (!isRecord(value)) throw problem('InvalidArgument', 'rule');
  const given = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  const [first] = given;
  if (given.length !== 1 || first === undefined) throw problem('InvalidArgument', 'one rule');
  const [kind, body] = first;
  const type = KINDS[kind];
  if (type === undefined || !isRecord(body)) throw problem('InvalidArgument', `rule ${kind}`);
  change(context, place, { type, rule: { [kind]: normalRule(context, kind, body) } });
};

const change = (context: ApiContext, place: Place, part: Partial<ValidationModel>): void => {
  const now = at(place) ?? {
    type: 'None',
    rule: {},
    ignoreBlanks: true,
    prompt: NO_PROMPT,
    errorAlert: NO_ALERT,
  };
  put(context, place, { ...now, ...part });
};

const messageOf = (value: unknown, max: number): string => {
  const text = textOf(value ?? '');
  if (text.length > max) throw problem('InvalidArgument', `text longer than ${max} characters`);
  return text;
};

const promptOf = (value: unknown): ValidationModel['prompt'] => {
  if (!isRecord(value)) throw problem('InvalidArgument', 'prompt');
  return {
    showPrompt: truthOf(value['showPrompt'], true),
    title: messageOf(value['title'], 32),
    message: messageOf(value['message'], 255),
  };
};

const alertOf = (context: ApiContext, value: unknown): ValidationModel['errorAlert'] => {
  if (!isRecord(value)) throw problem('InvalidArgument', 'error alert');
  return {
    showAlert: truthOf(value['showAlert'], true),
    style: enumOf(context, 'DataValidationAlertStyle', value['style'] ?? 'Stop'),
    title: messageOf(value['title'], 32),
    message: messageOf(value['message'], 225),
  };
};

const covered = (area: Area, model: ValidationModel): boolean =>
  model.areas.some((own) => {
    const both = intersection(own, area);
    return both !== null && both.rows === area.rows && both.columns === area.columns;
  });

const MAX_CELLS = 100_000;

/** Cells that break their rules. */
const invalid = (context: ApiContext, { sheet, area }: Place): readonly Cell[] => {
  if (area.rows * area.columns > MAX_CELLS) throw problem('NotImplemented', 'so many cells');
  const cells: Cell[] = [];
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      if (!isValidCell(context.engine, context.book, sheet, row, column)) cells.push([row, column]);
    }
  }
  return cells;
};

const invalidAreas = (context: ApiContext, place: Place): readonly Area[] =>
  areasOfCells(invalid(context, place));

/** True where all cells keep their rules, false where none does, null where some do. */
const validity = (context: ApiContext, place: Place): boolean | null => {
  const { length } = invalid(context, place);
  if (length === 0) return true;
  return length === place.area.rows * place.area.columns ? false : null;
};

/** `Excel.DataValidation` */
export function validationObject(context: ApiContext, place: Place): ApiObject {
  return apiObject({
    type: 'DataValidation',
    get: {
      Type: () => {
        const model = at(place);
        if (model === undefined) return 'None';
        return covered(place.area, model) ? model.type : 'Inconsistent';
      },
      Rule: () => at(place)?.rule ?? {},
      Prompt: () => at(place)?.prompt ?? NO_PROMPT,
      ErrorAlert: () => at(place)?.errorAlert ?? NO_ALERT,
      IgnoreBlanks: () => at(place)?.ignoreBlanks ?? true,
      Valid: () => validity(context, place),
    },
    set: {
      Rule: (value) => setRule(context, place, value),
      Prompt: (value) => change(context, place, { prompt: promptOf(value) }),
      ErrorAlert: (value) => change(context, place, { errorAlert: alertOf(context, value) }),
      IgnoreBlanks: (value) => change(context, place, { ignoreBlanks: booleanOf(value) }),
    },
    call: {
      GetInvalidCells: () => context.objects.areas(place.sheet, invalidAreas(context, place)),
      GetInvalidCellsOrNullObject: () => {
        const found = invalidAreas(context, place);
        return found.length === 0 ? null : context.objects.areas(place.sheet, found);
      },
      Clear: () => {
        remove(place);
        context.changes.add({ kind: 'format', sheet: place.sheet, area: place.area });
        return null;
      },
    },
  });
}
