/** `range.conditionalFormats` */
import { intersection } from '../../book/area';
import type { ConditionalModel, Sheet } from '../../book/model';
import { problem } from '../../book/problem';
import { checkAllowed } from '../../book/protection';
import { subtract } from '../../book/subtract';
import type { ApiObject } from '../apiObject';
import { apiObject, booleanOf, integerOf } from '../apiObject';
import type { ApiContext } from '../context';
import { enumOf } from '../context';
import { guarded } from '../guarded';
import { changed } from './conditionalLooks';
import { colorScaleObject, dataBarObject, iconSetObject } from './conditionalScales';
import {
  cellValueObject,
  customObject,
  presetObject,
  textObject,
  topBottomObject,
} from './conditionalRules';
import type { Place } from './rangeAreas';

const setPriority = (sheet: Sheet, model: ConditionalModel, value: unknown): void => {
  const others = sheet.conditionals.filter((other) => other !== model);
  const place = Math.min(integerOf(value), others.length);
  sheet.conditionals = [...others.slice(0, place), model, ...others.slice(place)];
};

type Maker = (context: ApiContext, sheet: Sheet, model: ConditionalModel) => ApiObject;

/** The part of each kind, by the kind. */
const PARTS: Readonly<Record<string, readonly [name: string, make: Maker]>> = {
  Custom: ['Custom', customObject],
  CellValue: ['CellValue', cellValueObject],
  ColorScale: ['ColorScale', colorScaleObject],
  DataBar: ['DataBar', dataBarObject],
  IconSet: ['IconSet', iconSetObject],
  PresetCriteria: ['Preset', presetObject],
  ContainsText: ['TextComparison', textObject],
  TopBottom: ['TopBottom', topBottomObject],
};

/** The part of the format's own kind; the others are not there. */
const parts = (
  context: ApiContext,
  sheet: Sheet,
  model: ConditionalModel
): Required<ApiObject>['navigate'] =>
  Object.fromEntries(
    Object.entries(PARTS).flatMap(([kind, [name, make]]) => {
      const own = kind === model.type;
      const find = (): ApiObject | null => (own ? make(context, sheet, model) : null);
      const need = (): ApiObject => {
        if (!own) throw problem('ItemNotFound', `${name} of a format ${model.type}`);
        return make(context, sheet, model);
      };
      return [
        [name, need],
        [`${name}OrNullObject`, find],
      ] as const;
    })
  );

const conditionalObject = (context: ApiContext, sheet: Sheet, model: ConditionalModel): ApiObject =>
  guarded(bareObject(context, sheet, model), () => checkAllowed(sheet, 'allowFormatCells'));

/** The one range of a format; null when there are several. */
const onlyRange = (
  context: ApiContext,
  sheet: Sheet,
  { areas }: ConditionalModel
): ApiObject | null => {
  const [area, ...more] = areas;
  return area === undefined || more.length > 0 ? null : context.objects.range(sheet, area);
};

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
    navigate: parts(context, sheet, model),
    call: {
      GetRange: () => {
        const range = onlyRange(context, sheet, model);
        if (range === null)
          throw problem('InvalidOperation', 'the format lies over several ranges');
        return range;
      },
      GetRangeOrNullObject: () => onlyRange(context, sheet, model),
      GetRanges: () => context.objects.areas(sheet, model.areas),
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
  const { book } = context;
  const model: ConditionalModel = {
    id: `{00000000-0002-0000-0000-${book.nextConditional.toString(16).toUpperCase().padStart(12, '0')}}`,
    areas: [area],
    type: kind,
    formula: '',
    cellValue: null,
    bag: {},
    positive: {},
    negative: {},
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

export function conditionalCollection(context: ApiContext, place: Place): ApiObject {
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
}
