/** Fill, outline and text of a shape. */
import type { Bag } from '../../book/bag';
import type { TextRunModel } from '../../book/chartModel';
import { problem } from '../../book/problem';
import type { ShapeModel } from '../../book/shapeModel';
import type { ApiObject, Getters } from '../apiObject';
import { apiObject, integerOf, textOf } from '../apiObject';
import type { Fields } from '../bag';
import { amount, bagMembers, between, choice, color, flag, text } from '../bag';
import { colorOf } from '../colors';
import type { ApiContext } from '../context';

export interface ShapeScope {
  readonly context: ApiContext;
  readonly shape: ShapeModel;
  readonly changed: () => void;
}

/** Excel's start values depend on the theme: values never set are unknown. */
export function known(bag: Bag, getters: Getters): Getters {
  return Object.fromEntries(
    Object.entries(getters).map(([name, get]) => [name, () => (name in bag ? get() : undefined)])
  );
}

const FILL: Fields = { ForegroundColor: color(), Transparency: between(0, 0, 1) };

const startFill = ({ type }: ShapeModel): string | undefined =>
  type === 'GeometricShape' ? 'Solid' : undefined;

/** `shape.fill` */
export function shapeFillObject({ shape, changed }: ShapeScope): ApiObject {
  const { fill } = shape;
  const { get, set } = bagMembers(fill, FILL, changed);
  const setSolid = (value: unknown): null => {
    fill['ForegroundColor'] = colorOf(value);
    fill['Type'] = 'Solid';
    changed();
    return null;
  };
  return apiObject({
    type: 'ShapeFill',
    get: {
      ...get,
      ...known(fill, { ForegroundColor: () => fill['ForegroundColor'] }),
      Type: () => fill['Type'] ?? startFill(shape),
    },
    set: { ...set, ForegroundColor: (value) => void setSolid(value) },
    call: {
      SetSolidColor: ([value]) => setSolid(value),
      Clear: () => {
        fill['Type'] = 'NoFill';
        fill['ForegroundColor'] = '';
        changed();
        return null;
      },
    },
  });
}

const lineFields = (context: ApiContext): Fields => ({
  Visible: flag(true),
  Color: color(),
  Style: choice(context, 'ShapeLineStyle', 'Single'),
  DashStyle: choice(context, 'ShapeLineDashStyle', 'Solid'),
  Transparency: between(0, 0, 1),
  Weight: between(0, 0, 1584),
});

/** What an invisible line has none of. */
const SEEN_ONLY = ['Style', 'DashStyle', 'Weight'];

/** `shape.lineFormat` */
export function shapeLineObject({ context, shape, changed }: ShapeScope): ApiObject {
  const { line } = shape;
  const { get, set } = bagMembers(line, lineFields(context), changed);
  const getters = {
    ...get,
    ...known(line, { Color: () => line['Color'], Weight: () => line['Weight'] }),
  };
  const seen = Object.fromEntries(
    SEEN_ONLY.map((name) => [name, () => (line['Visible'] === false ? null : getters[name]?.())])
  );
  return apiObject({ type: 'ShapeLineFormat', get: { ...getters, ...seen }, set });
}

const fontFields = (context: ApiContext): Fields => ({
  Bold: flag(false),
  Italic: flag(false),
  Color: color(),
  Name: text(),
  Size: between(11, 1, 409),
  Underline: choice(context, 'ShapeFontUnderlineStyle', 'None'),
});

/** A font that takes a colour for the whole text takes it from the parts as well. */
const fontObject = (
  { context, changed }: ShapeScope,
  bag: Bag,
  inner: readonly Bag[]
): ApiObject => {
  const fields = fontFields(context);
  const { get, set } = bagMembers(bag, fields, changed);
  const own = known(bag, get);
  const setters = Object.fromEntries(
    Object.entries(set).map(([name, put]) => [
      name,
      (value: unknown) => {
        put(value);
        for (const part of inner) if (name in part) part[name] = bag[name];
      },
    ])
  );
  const mixed = (name: string) => (): unknown =>
    inner.some((part) => name in part && part[name] !== bag[name]) ? null : own[name]?.();
  const getters = Object.fromEntries(Object.keys(fields).map((name) => [name, mixed(name)]));
  return apiObject({ type: 'ShapeFont', get: getters, set: setters });
};

const runOf = (shape: ShapeModel, start: number, length: number): TextRunModel => {
  const same = shape.runs.find((run) => run.start === start && run.length === length);
  if (same !== undefined) return same;
  const run = { start, length, font: {} };
  shape.runs = [...shape.runs, run];
  return run;
};

const setText = ({ shape, changed }: ShapeScope, value: string): void => {
  shape.text = value;
  shape.runs = [];
  changed();
};

/** `textRange.getSubstring()` */
const substring = (scope: ShapeScope, [from, count]: readonly unknown[]): ApiObject => {
  const { shape } = scope;
  const start = integerOf(from, 'start');
  const length =
    count === undefined || count === null ? shape.text.length - start : integerOf(count, 'length');
  if (start < 0 || length < 0 || start + length > shape.text.length) {
    throw problem('InvalidArgument', 'part of the text');
  }
  return apiObject({
    type: 'TextRange',
    get: { Text: () => shape.text.slice(start, start + length) },
    set: {
      Text: (value) => {
        const [before, after] = [shape.text.slice(0, start), shape.text.slice(start + length)];
        setText(scope, `${before}${textOf(value)}${after}`);
      },
    },
    navigate: { Font: () => fontObject(scope, runOf(shape, start, length).font, []) },
  });
};

const frameFields = (context: ApiContext): Fields => ({
  LeftMargin: amount(0),
  RightMargin: amount(0),
  TopMargin: amount(0),
  BottomMargin: amount(0),
  HorizontalAlignment: choice(context, 'ShapeTextHorizontalAlignment', 'Left'),
  HorizontalOverflow: choice(context, 'ShapeTextHorizontalOverflow', 'Overflow'),
  VerticalAlignment: choice(context, 'ShapeTextVerticalAlignment', 'Top'),
  VerticalOverflow: choice(context, 'ShapeTextVerticalOverflow', 'Overflow'),
  Orientation: choice(context, 'ShapeTextOrientation', 'Horizontal'),
  ReadingOrder: choice(context, 'ShapeTextReadingOrder', 'LeftToRight'),
  AutoSizeSetting: choice(context, 'ShapeAutoSize', 'AutoSizeNone'),
});

const textRange = (scope: ShapeScope): ApiObject => {
  const { shape } = scope;
  return apiObject({
    type: 'TextRange',
    get: { Text: () => shape.text },
    set: { Text: (value) => setText(scope, textOf(value)) },
    navigate: {
      Font: () =>
        fontObject(
          scope,
          shape.font,
          shape.runs.map(({ font }) => font)
        ),
    },
    call: { GetSubstring: (args) => substring(scope, args) },
  });
};

/** `shape.textFrame` */
export function textFrameObject(scope: ShapeScope): ApiObject {
  const { context, shape, changed } = scope;
  const { get, set } = bagMembers(shape.frame, frameFields(context), changed);
  const setAutoSize = (value: unknown): void => {
    set['AutoSizeSetting']?.(value);
    // How high the text is, only drawing would tell.
    if (shape.frame['AutoSizeSetting'] === 'AutoSizeShapeToFitText') delete shape.bag['Height'];
  };
  return apiObject({
    type: 'TextFrame',
    get: { ...known(shape.frame, get), HasText: () => shape.text !== '' },
    set: { ...set, AutoSizeSetting: setAutoSize },
    navigate: { TextRange: () => textRange(scope) },
    call: {
      DeleteText: () => {
        setText(scope, '');
        return null;
      },
    },
  });
}
