/** `range.conditionalFormats`: custom formulas and comparisons with a value. */
import { intersection } from '../../book/area';
import type { FormatPatch } from '../../book/format';
import { formulaFault } from '../../book/input';
import type { ConditionalModel, Sheet } from '../../book/model';
import { problem } from '../../book/problem';
import { checkAllowed } from '../../book/protection';
import { subtract } from '../../book/subtract';
import type { ApiObject } from '../apiObject';
import { apiObject, booleanOf, integerOf, isRecord, textOf } from '../apiObject';
import { colorOf } from '../colors';
import type { ApiContext } from '../context';
import { enumOf } from '../context';
import { guarded } from '../guarded';
import type { Place } from './rangeAreas';

const changed = (context: ApiContext, sheet: Sheet, model: ConditionalModel): void => {
  const [area] = model.areas;
  if (area !== undefined) context.changes.add({ kind: 'format', sheet, area });
};

const formulaOf = (context: ApiContext, value: unknown): string => {
  const text = textOf(value, 'formula');
  const formula = text.startsWith('=') ? text : `=${text}`;
  const fault = formulaFault(context.book, formula, null);
  // Excel knows no table references here; a rule with one is refused in the real thing as well.
  if (fault !== null) throw problem('InvalidArgument', fault);
  if (/\[/.test(formula)) throw problem('InvalidArgument', 'table references in a rule');
  return formula;
};

const ruleObject = (context: ApiContext, sheet: Sheet, model: ConditionalModel): ApiObject =>
  apiObject({
    type: 'ConditionalFormatRule',
    get: { Formula: () => model.formula, FormulaLocal: () => model.formula },
    set: {
      Formula: (value) => {
        model.formula = formulaOf(context, value);
        changed(context, sheet, model);
      },
    },
  });

const formatObject = (context: ApiContext, sheet: Sheet, model: ConditionalModel): ApiObject => {
  const patch = (part: FormatPatch): void => {
    model.format = { ...model.format, ...part };
    changed(context, sheet, model);
  };
  const font = apiObject({
    type: 'ConditionalRangeFont',
    get: {
      Bold: () => model.format.bold ?? null,
      Italic: () => model.format.italic ?? null,
      Color: () => model.format.color ?? null,
      Strikethrough: () => model.format.strikethrough ?? null,
      Underline: () => model.format.underline ?? 'None',
    },
    set: {
      Bold: (value) => patch({ bold: booleanOf(value) }),
      Italic: (value) => patch({ italic: booleanOf(value) }),
      Color: (value) => patch({ color: colorOf(value) }),
      Strikethrough: (value) => patch({ strikethrough: booleanOf(value) }),
      Underline: (value) =>
        patch({ underline: enumOf(context, 'ConditionalRangeFontUnderlineStyle', value) }),
    },
  });
  const fill = apiObject({
    type: 'ConditionalRangeFill',
    get: { Color: () => model.format.fill ?? '' },
    set: { Color: (value) => patch({ fill: colorOf(value) }) },
    call: { Clear: () => patch({ fill: '' }) },
  });
  return apiObject({
    type: 'ConditionalRangeFormat',
    get: { NumberFormat: () => model.format.numberFormat ?? null },
    set: { NumberFormat: (value) => patch({ numberFormat: textOf(value) }) },
    navigate: { Font: () => font, Fill: () => fill },
  });
};

const customObject = (context: ApiContext, sheet: Sheet, model: ConditionalModel): ApiObject =>
  apiObject({
    type: 'CustomConditionalFormat',
    navigate: {
      Rule: () => ruleObject(context, sheet, model),
      Format: () => formatObject(context, sheet, model),
    },
  });

const limitOf = (context: ApiContext, value: unknown): string =>
  formulaOf(context, typeof value === 'number' ? `=${value}` : value);

const setCellRule = (context: ApiContext, model: ConditionalModel, value: unknown): void => {
  if (!isRecord(value)) throw problem('InvalidArgument', 'rule');
  const operator = enumOf(context, 'ConditionalCellValueOperator', value['operator']);
  const formula1 = limitOf(context, value['formula1']);
  const second = value['formula2'];
  model.cellValue =
    second === undefined || second === null
      ? { operator, formula1 }
      : { operator, formula1, formula2: limitOf(context, second) };
};

const cellValueObject = (context: ApiContext, sheet: Sheet, model: ConditionalModel): ApiObject =>
  apiObject({
    type: 'CellValueConditionalFormat',
    get: { Rule: () => model.cellValue },
    set: {
      Rule: (value) => {
        setCellRule(context, model, value);
        changed(context, sheet, model);
      },
    },
    navigate: { Format: () => formatObject(context, sheet, model) },
  });

const setPriority = (sheet: Sheet, model: ConditionalModel, value: unknown): void => {
  const others = sheet.conditionals.filter((other) => other !== model);
  const place = Math.min(integerOf(value), others.length);
  sheet.conditionals = [...others.slice(0, place), model, ...others.slice(place)];
};

const parts = (
  context: ApiContext,
  sheet: Sheet,
  model: ConditionalModel
): ApiObject['navigate'] => {
  const custom = (): ApiObject => customObject(context, sheet, model);
  const cellValue = (): ApiObject => cellValueObject(context, sheet, model);
  return model.type === 'Custom'
    ? { Custom: custom, CustomOrNullObject: custom }
    : { CellValue: cellValue, CellValueOrNullObject: cellValue };
};

const conditionalObject = (context: ApiContext, sheet: Sheet, model: ConditionalModel): ApiObject =>
  guarded(bareObject(context, sheet, model), () => checkAllowed(sheet, 'allowFormatCells'));

const bareObject = (context: ApiContext, sheet: Sheet, model: ConditionalModel): ApiObject =>
  apiObject({
    type: 'ConditionalFormat',
    id: model.id,
    get: {
      Id: () => model.id,
      Type: () => model.type,
      Priority: () => sheet.conditionals.indexOf(model),
      StopIfTrue: () => model.stopIfTrue,
    },
    set: {
      Priority: (value) => setPriority(sheet, model, value),
      StopIfTrue: (value) => {
        model.stopIfTrue = booleanOf(value);
      },
    },
    navigate: parts(context, sheet, model) ?? {},
    call: {
      GetRange: () => {
        const [area] = model.areas;
        if (area === undefined) throw problem('ItemNotFound', 'range');
        return context.objects.range(sheet, area);
      },
      Delete: () => {
        sheet.conditionals = sheet.conditionals.filter((other) => other !== model);
        changed(context, sheet, model);
        return null;
      },
    },
  });

const add = (context: ApiContext, { sheet, area }: Place, type: unknown): ApiObject => {
  checkAllowed(sheet, 'allowFormatCells');
  const kind = enumOf(context, 'ConditionalFormatType', type);
  if (kind !== 'Custom' && kind !== 'CellValue') {
    throw problem('NotImplemented', `conditional format ${kind}`);
  }
  const { book } = context;
  const model: ConditionalModel = {
    id: `{00000000-0002-0000-0000-${book.nextConditional.toString(16).toUpperCase().padStart(12, '0')}}`,
    areas: [area],
    type: kind,
    formula: '',
    cellValue: null,
    format: {},
    stopIfTrue: false,
  };
  book.nextConditional += 1;
  // The newest rule comes first, as in Excel.
  sheet.conditionals = [model, ...sheet.conditionals];
  return conditionalObject(context, sheet, model);
};

const clearAll = (context: ApiContext, { sheet, area }: Place): null => {
  checkAllowed(sheet, 'allowFormatCells');
  for (const model of sheet.conditionals) {
    model.areas = model.areas.flatMap((own) => subtract(own, area));
  }
  sheet.conditionals = sheet.conditionals.filter(({ areas }) => areas.length > 0);
  context.changes.add({ kind: 'format', sheet, area });
  return null;
};

export const conditionalCollection = (context: ApiContext, place: Place): ApiObject => {
  const { sheet, area } = place;
  const touching = (): readonly ConditionalModel[] =>
    sheet.conditionals.filter(({ areas }) => areas.some((own) => intersection(own, area) !== null));
  return apiObject({
    type: 'ConditionalFormatCollection',
    items: () => touching().map((model) => conditionalObject(context, sheet, model)),
    find: (key) => {
      const model = touching().find(({ id }) => id === key);
      return model === undefined ? undefined : conditionalObject(context, sheet, model);
    },
    call: {
      Add: ([type]) => add(context, place, type),
      ClearAll: () => clearAll(context, place),
    },
  });
};
