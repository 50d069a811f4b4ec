/** `Excel.Shape` */
import type { Sheet } from '../../book/model';
import { readPicture } from '../../book/picture';
import { problem } from '../../book/problem';
import {
  measureOf,
  moveBy,
  moveTo,
  parentOf,
  removeShape,
  resize,
  scale,
  stack,
  ungroup,
} from '../../book/shapeActs';
import type { Size } from '../../book/shapeActs';
import type { ShapeKind, ShapeModel } from '../../book/shapeModel';
import { allShapes } from '../../book/shapeModel';
import type { ApiObject, Getters, Setters } from '../apiObject';
import { apiObject, numberOf, textOf } from '../apiObject';
import type { BagMembers, Fields } from '../bag';
import { bagMembers, choice, flag, text } from '../bag';
import type { ApiContext } from '../context';
import { enumOf } from '../context';
import { lineShapeObject } from './shapeLine';
import type { ShapeScope } from './shapeLooks';
import { shapeFillObject, shapeLineObject, textFrameObject } from './shapeLooks';

interface OnSheet extends ShapeScope {
  readonly sheet: Sheet;
}

const fields = (context: ApiContext): Fields => ({
  AltTextTitle: text(),
  AltTextDescription: text(),
  LockAspectRatio: flag(false),
  Visible: flag(true),
  Placement: choice(context, 'Placement', 'TwoCell'),
});

const turned = (degrees: number): number => ((degrees % 360) + 360) % 360;

const rotationOf = ({ bag }: ShapeModel): number =>
  typeof bag['Rotation'] === 'number' ? bag['Rotation'] : 0;

const levelOf = (sheet: Sheet, shape: ShapeModel): number => {
  const parent = parentOf(sheet.shapes, shape);
  return parent === undefined ? 0 : 1 + levelOf(sheet, parent);
};

const getters = ({ sheet, shape }: OnSheet): Getters => {
  const measure = (name: 'Left' | 'Top' | Size) => (): unknown =>
    measureOf(shape, name) ?? undefined;
  return {
    Id: () => shape.id,
    Name: () => shape.name,
    Type: () => shape.type,
    Left: measure('Left'),
    Top: measure('Top'),
    Width: measure('Width'),
    Height: measure('Height'),
    Rotation: () => rotationOf(shape),
    Level: () => levelOf(sheet, shape),
    ZOrderPosition: () => (parentOf(sheet.shapes, shape)?.shapes ?? sheet.shapes).indexOf(shape),
    GeometricShapeType: () =>
      shape.type === 'GeometricShape' ? shape.bag['GeometricShapeType'] : null,
  };
};

const setKind = ({ context, shape }: OnSheet, value: unknown): void => {
  if (shape.type !== 'GeometricShape') throw problem('InvalidOperation', `form of ${shape.type}`);
  shape.bag['GeometricShapeType'] = enumOf(context, 'GeometricShapeType', value);
};

const setters = (scope: OnSheet): Setters => {
  const { shape, changed } = scope;
  const then =
    (act: (value: unknown) => void) =>
    (value: unknown): void => {
      act(value);
      changed();
    };
  return {
    Name: then((value) => {
      shape.name = textOf(value, 'name');
    }),
    Left: then((value) => moveTo(shape, 'Left', numberOf(value, 'left'))),
    Top: then((value) => moveTo(shape, 'Top', numberOf(value, 'top'))),
    Width: then((value) => resize(shape, 'Width', numberOf(value, 'width'))),
    Height: then((value) => resize(shape, 'Height', numberOf(value, 'height'))),
    Rotation: then((value) => {
      shape.bag['Rotation'] = turned(numberOf(value, 'rotation'));
    }),
    GeometricShapeType: then((value) => setKind(scope, value)),
  };
};

const scaleSide = ({ context, shape }: OnSheet, side: Size, args: readonly unknown[]): void => {
  const [factor, type, from] = args;
  scale(shape, side, {
    factor: numberOf(factor, 'factor'),
    original: enumOf(context, 'ShapeScaleType', type) === 'OriginalSize',
    from: enumOf(context, 'ShapeScaleFrom', from ?? 'ScaleFromTopLeft'),
  });
};

/** Moves a shape by a number of points; refused where its place is unknown. */
const moveFrom = ({ shape }: OnSheet, name: 'Left' | 'Top', by: unknown): void => {
  if (measureOf(shape, name) === null) {
    throw problem('NotImplemented', `${name} of a shape that was never placed`);
  }
  moveBy(shape, name, numberOf(by, 'increment'));
};

const methods = (scope: OnSheet): Required<ApiObject>['call'] => {
  const { context, sheet, shape, changed } = scope;
  const then =
    (act: (args: readonly unknown[]) => void) =>
    (args: readonly unknown[]): null => {
      act(args);
      changed();
      return null;
    };
  return {
    Delete: then(() => removeShape(sheet, shape)),
    IncrementLeft: then(([by]) => moveFrom(scope, 'Left', by)),
    IncrementTop: then(([by]) => moveFrom(scope, 'Top', by)),
    IncrementRotation: then(([by]) => {
      shape.bag['Rotation'] = turned(rotationOf(shape) + numberOf(by, 'increment'));
    }),
    ScaleHeight: then((args) => scaleSide(scope, 'Height', args)),
    ScaleWidth: then((args) => scaleSide(scope, 'Width', args)),
    SetZOrder: then(([where]) => stack(sheet, shape, enumOf(context, 'ShapeZOrder', where))),
  };
};

const groupObject = (scope: OnSheet): ApiObject => {
  const { context, sheet, shape, changed } = scope;
  const of = (inner: ShapeModel): ApiObject => shapeObject(context, sheet, inner);
  const shapes = (): ApiObject =>
    apiObject({
      type: 'GroupShapeCollection',
      items: () => shape.shapes.map(of),
      find: (key) => {
        const found = shape.shapes.find(({ id, name }) => id === key || name === key);
        return found === undefined ? undefined : of(found);
      },
    });
  return apiObject({
    type: 'ShapeGroup',
    id: shape.id,
    get: { Id: () => shape.id },
    navigate: { Shape: () => of(shape), Shapes: shapes },
    call: {
      Ungroup: () => {
        ungroup(sheet, shape);
        changed();
        return null;
      },
    },
  });
};

const kindObject = (
  { context, sheet, shape }: OnSheet,
  type: string,
  more: Getters = {}
): ApiObject =>
  apiObject({
    type,
    id: shape.id,
    get: { Id: () => shape.id, ...more },
    navigate: { Shape: () => shapeObject(context, sheet, shape) },
  });

const parts = (scope: OnSheet): Required<ApiObject>['navigate'] => {
  const { context, sheet, shape } = scope;
  const objectOf = (other: ShapeModel): ApiObject => shapeObject(context, sheet, other);
  /** Each kind of shape has one part of its own. */
  const only = (type: ShapeKind, make: () => ApiObject) => (): ApiObject => {
    if (shape.type !== type) throw problem('InvalidOperation', `${type} of a ${shape.type}`);
    return make();
  };
  return {
    Fill: () => shapeFillObject(scope),
    LineFormat: () => shapeLineObject(scope),
    TextFrame: only('GeometricShape', () => textFrameObject(scope)),
    GeometricShape: only('GeometricShape', () => kindObject(scope, 'GeometricShape')),
    Line: only('Line', () => lineShapeObject({ ...scope, objectOf })),
    Group: only('Group', () => groupObject(scope)),
    Image: only('Image', () =>
      kindObject(scope, 'Image', { format: () => readPicture(shape.image ?? '').format })
    ),
    ParentGroup: () => {
      const parent = parentOf(sheet.shapes, shape);
      if (parent === undefined) throw problem('ItemNotFound', 'the shape is in no group');
      return objectOf(parent);
    },
  };
};

/** `Excel.Shape` of a sheet. */
export function shapeObject(context: ApiContext, sheet: Sheet, shape: ShapeModel): ApiObject {
  const changed = (): void => context.changes.add({ kind: 'shape', sheet });
  const scope = { context, sheet, shape, changed };
  const kept: BagMembers = bagMembers(shape.bag, fields(context), changed);
  return apiObject({
    type: 'Shape',
    id: shape.id,
    model: shape,
    get: { ...kept.get, ...getters(scope) },
    set: { ...kept.set, ...setters(scope) },
    navigate: parts(scope),
    call: methods(scope),
  });
}

/** A shape of the sheet by its id or name, in a group or not. */
export function findShape(sheet: Sheet, key: string | number): ShapeModel | undefined {
  const all = allShapes(sheet.shapes);
  const name = String(key).toLowerCase();
  return (
    all.find(({ id }) => id === key) ??
    sheet.shapes.find((shape) => shape.name.toLowerCase() === name)
  );
}
