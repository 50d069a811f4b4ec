/** What a conditional format lays over cells: fill, font, borders, number format. */
import type { Border, FormatPatch } from '../../book/format';
import type { ConditionalModel, Sheet } from '../../book/model';
import type { ApiObject } from '../apiObject';
import { apiObject, booleanOf, textOf } from '../apiObject';
import { colorOf } from '../colors';
import type { ApiContext } from '../context';
import { enumOf } from '../context';

/** Tells that cells look otherwise. */
export function changed(context: ApiContext, sheet: Sheet, model: ConditionalModel): void {
  const [area] = model.areas;
  if (area !== undefined) context.changes.add({ kind: 'format', sheet, area });
}

const EDGES = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
} as const;
type EdgeName = keyof typeof EDGES;

const isEdge = (name: unknown): name is EdgeName => typeof name === 'string' && name in EDGES;

const NO_BORDER: Border = { style: 'None', color: '#000000', weight: 'Thin' };

type Patch = (part: FormatPatch) => void;

const borderObject = (
  context: ApiContext,
  model: ConditionalModel,
  side: EdgeName,
  patch: Patch
): ApiObject => {
  const border = (): Border => model.format[EDGES[side]] ?? NO_BORDER;
  return apiObject({
    type: 'ConditionalRangeBorder',
    id: side,
    get: { SideIndex: () => side, Style: () => border().style, Color: () => border().color },
    set: {
      Style: (value) => {
        const style = enumOf(context, 'ConditionalRangeBorderLineStyle', value);
        patch({ [EDGES[side]]: { ...border(), style } });
      },
      Color: (value) => patch({ [EDGES[side]]: { ...border(), color: colorOf(value) } }),
    },
  });
};

/** `format.borders` of a conditional format. */
const bordersObject = (context: ApiContext, model: ConditionalModel, patch: Patch): ApiObject => {
  const of = (side: EdgeName): ApiObject => borderObject(context, model, side, patch);
  return apiObject({
    type: 'ConditionalRangeBorderCollection',
    items: () => Object.keys(EDGES).filter(isEdge).map(of),
    find: (key) => (isEdge(key) ? of(key) : undefined),
    navigate: {
      Top: () => of('EdgeTop'),
      Bottom: () => of('EdgeBottom'),
      Left: () => of('EdgeLeft'),
      Right: () => of('EdgeRight'),
    },
  });
};

const FONT_KEYS = ['bold', 'italic', 'color', 'strikethrough', 'underline'] as const;

const clearFont = (context: ApiContext, sheet: Sheet, model: ConditionalModel): null => {
  const kept = Object.entries(model.format).filter(
    ([key]) => !FONT_KEYS.some((own) => own === key)
  );
  model.format = Object.fromEntries(kept);
  changed(context, sheet, model);
  return null;
};

const fontObject = (
  context: ApiContext,
  sheet: Sheet,
  model: ConditionalModel,
  patch: Patch
): ApiObject => {
  return apiObject({
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
    call: { Clear: () => clearFont(context, sheet, model) },
  });
};

/** `….format` of a conditional format. */
export function ruleFormatObject(
  context: ApiContext,
  sheet: Sheet,
  model: ConditionalModel
): ApiObject {
  const patch = (part: FormatPatch): void => {
    model.format = { ...model.format, ...part };
    changed(context, sheet, model);
  };
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
    navigate: {
      Font: () => fontObject(context, sheet, model, patch),
      Fill: () => fill,
      Borders: () => bordersObject(context, model, patch),
    },
  });
}
