/** Fonts, lines, fills and borders of a chart's parts. */
import type { Bag } from '../../book/bag';
import type { ApiObject } from '../apiObject';
import { apiObject } from '../apiObject';
import type { BagMembers, Fields } from '../bag';
import { bagMembers, between, choice, color, flag, text } from '../bag';
import { colorOf } from '../colors';
import type { ApiContext } from '../context';

const fontFields = (context: ApiContext): Fields => ({
  Bold: flag(false),
  Italic: flag(false),
  Color: color('#595959'),
  Name: text('Calibri'),
  Size: between(9, 1, 409),
  Underline: choice(context, 'ChartUnderlineStyle', 'None'),
});

const lineFields = (context: ApiContext): Fields => ({
  Color: color('#000000'),
  LineStyle: choice(context, 'ChartLineStyle', 'Automatic'),
  Weight: between(0.75, 0, 1584),
});

/** A font, line or the like: a class that only keeps values. */
export function bagObject(
  type: string,
  members: BagMembers,
  rest: Pick<ApiObject, 'navigate' | 'call'> = {}
): ApiObject {
  return apiObject({ type, ...members, ...rest });
}

export function fontObject(context: ApiContext, bag: Bag, changed: () => void): ApiObject {
  return bagObject('ChartFont', bagMembers(bag, fontFields(context), changed));
}

const lineObject = (
  context: ApiContext,
  type: 'ChartLineFormat' | 'ChartBorder',
  bag: Bag,
  changed: () => void
): ApiObject =>
  bagObject(type, bagMembers(bag, lineFields(context), changed), {
    call: {
      Clear: () => {
        bag['LineStyle'] = 'None';
        changed();
        return null;
      },
    },
  });

const fillObject = (bag: Bag, changed: () => void): ApiObject =>
  apiObject({
    type: 'ChartFill',
    call: {
      Clear: () => {
        bag['Color'] = '';
        changed();
        return null;
      },
      SetSolidColor: ([value]) => {
        bag['Color'] = colorOf(value);
        changed();
        return null;
      },
    },
  });

interface Looks {
  readonly font?: Bag;
  readonly fill?: Bag;
  readonly border?: Bag;
  readonly line?: Bag;
}

/** `part.format`: what of font, fill, border and line the part has. */
export function formatObject(
  context: ApiContext,
  type: string,
  { font, fill, border, line }: Looks,
  changed: () => void,
  members: BagMembers = { get: {}, set: {} }
): ApiObject {
  return apiObject({
    type,
    ...members,
    navigate: {
      ...(font === undefined ? {} : { Font: () => fontObject(context, font, changed) }),
      ...(fill === undefined ? {} : { Fill: () => fillObject(fill, changed) }),
      ...(border === undefined
        ? {}
        : { Border: () => lineObject(context, 'ChartBorder', border, changed) }),
      ...(line === undefined
        ? {}
        : { Line: () => lineObject(context, 'ChartLineFormat', line, changed) }),
    },
  });
}
