/** `worksheet.shapes` */
import type { Sheet } from '../../book/model';
import { readPicture } from '../../book/picture';
import { problem } from '../../book/problem';
import { checkAllowed } from '../../book/protection';
import { group } from '../../book/shapeActs';
import type { ShapeKind, ShapeModel } from '../../book/shapeModel';
import { newShape, shapeId } from '../../book/shapeModel';
import type { ApiObject } from '../apiObject';
import { apiObject, isApiObject, numberOf, optionalText, textOf } from '../apiObject';
import type { ApiContext } from '../context';
import { enumOf } from '../context';
import { guarded } from '../guarded';
import { findShape, shapeObject } from './shape';

/** Pictures are 96 pixels an inch, which has 72 points. */
const POINTS_PER_PIXEL = 72 / 96;

interface Place {
  readonly context: ApiContext;
  readonly sheet: Sheet;
}

const numbered = ({ book }: ApiContext): number => {
  book.nextShape += 1;
  return book.nextShape - 1;
};

const put = ({ context, sheet }: Place, shape: ShapeModel): ApiObject => {
  sheet.shapes = [...sheet.shapes, shape];
  context.changes.add({ kind: 'shape', sheet });
  return shapeObject(context, sheet, shape);
};

const made = (
  { context }: Place,
  type: ShapeKind,
  title: string,
  image: string | null = null
): ShapeModel => {
  const number = numbered(context);
  return newShape(shapeId(number), `${title} ${number}`, type, image);
};

const wordsOf = (type: string): string => type.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');

const addGeometric = (place: Place, value: unknown): ApiObject => {
  const type = enumOf(place.context, 'GeometricShapeType', value);
  const shape = made(place, 'GeometricShape', wordsOf(type));
  shape.bag['GeometricShapeType'] = type;
  return put(place, shape);
};

const addTextBox = (place: Place, value: unknown): ApiObject => {
  const shape = made(place, 'GeometricShape', 'TextBox');
  shape.bag['GeometricShapeType'] = 'Rectangle';
  shape.text = optionalText(value) ?? '';
  return put(place, shape);
};

const CONNECTORS: Readonly<Record<string, string>> = {
  Straight: 'Straight Connector',
  Elbow: 'Elbow Connector',
  Curve: 'Curved Connector',
};

const addLine = (place: Place, args: readonly unknown[]): ApiObject => {
  const [left = 0, top = 0, right = 0, bottom = 0] = args
    .slice(0, 4)
    .map((value) => numberOf(value, 'place'));
  const type = enumOf(place.context, 'ConnectorType', args[4] ?? 'Straight');
  const shape = made(place, 'Line', CONNECTORS[type] ?? 'Connector');
  Object.assign(shape.bag, {
    connectorType: type,
    Left: Math.min(left, right),
    Top: Math.min(top, bottom),
    Width: Math.abs(right - left),
    Height: Math.abs(bottom - top),
    // Whether it runs from right to left, and from below upwards.
    FlipHorizontal: right < left,
    FlipVertical: bottom < top,
  });
  return put(place, shape);
};

const addImage = (place: Place, value: unknown): ApiObject => {
  const base64 = textOf(value, 'picture');
  const { width, height } = readPicture(base64);
  const shape = made(place, 'Image', 'Picture', base64);
  const size = { Width: width * POINTS_PER_PIXEL, Height: height * POINTS_PER_PIXEL };
  Object.assign(shape.bag, size, { OriginalWidth: size.Width, OriginalHeight: size.Height });
  return put(place, shape);
};

const isShape = (sheet: Sheet, model: unknown): model is ShapeModel =>
  sheet.shapes.some((shape) => shape === model);

const memberOf = (sheet: Sheet, value: unknown): ShapeModel => {
  const found = isApiObject(value) ? value.model : findShape(sheet, textOf(value, 'shape'));
  if (!isShape(sheet, found)) throw problem('InvalidArgument', 'a shape of this sheet');
  return found;
};

const addGroup = ({ context, sheet }: Place, values: unknown): ApiObject => {
  if (!Array.isArray(values)) throw problem('InvalidArgument', 'shapes');
  const shapes = values.map((value) => memberOf(sheet, value));
  const number = numbered(context);
  const shape = group(sheet, shapes, shapeId(number), `Group ${number}`);
  context.changes.add({ kind: 'shape', sheet });
  return shapeObject(context, sheet, shape);
};

const shapeList = (context: ApiContext, sheet: Sheet): ApiObject => {
  const place = { context, sheet };
  const of = (shape: ShapeModel): ApiObject => shapeObject(context, sheet, shape);
  return apiObject({
    type: 'ShapeCollection',
    items: () => sheet.shapes.map(of),
    find: (key) => {
      const found = findShape(sheet, key);
      return found === undefined ? undefined : of(found);
    },
    call: {
      AddGeometricShape: ([type]) => addGeometric(place, type),
      AddTextBox: ([value]) => addTextBox(place, value),
      AddLine: (args) => addLine(place, args),
      AddImage: ([base64]) => addImage(place, base64),
      AddGroup: ([values]) => addGroup(place, values),
    },
  });
};

/** `worksheet.shapes`; on a protected sheet as far as objects may be edited. */
export function shapeCollection(context: ApiContext, sheet: Sheet): ApiObject {
  return guarded(shapeList(context, sheet), () => checkAllowed(sheet, 'allowEditObjects'));
}
