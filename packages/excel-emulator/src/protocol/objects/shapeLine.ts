/** `shape.line`: how a line runs, its arrowheads, and what holds its ends. */
import { problem } from '../../book/problem';
import type { ShapeModel } from '../../book/shapeModel';
import { allShapes } from '../../book/shapeModel';
import type { Sheet } from '../../book/model';
import type { ApiObject } from '../apiObject';
import { apiObject, integerOf, isApiObject } from '../apiObject';
import type { Fields } from '../bag';
import { bagMembers, choice } from '../bag';
import type { ApiContext } from '../context';
import type { ShapeScope } from './shapeLooks';

const fields = (context: ApiContext): Fields => ({
  // The one name of this class that is small on the wire.
  connectorType: choice(context, 'ConnectorType', 'Straight'),
  BeginArrowheadLength: choice(context, 'ArrowheadLength', 'Medium'),
  BeginArrowheadStyle: choice(context, 'ArrowheadStyle', 'None'),
  BeginArrowheadWidth: choice(context, 'ArrowheadWidth', 'Medium'),
  EndArrowheadLength: choice(context, 'ArrowheadLength', 'Medium'),
  EndArrowheadStyle: choice(context, 'ArrowheadStyle', 'None'),
  EndArrowheadWidth: choice(context, 'ArrowheadWidth', 'Medium'),
});

export interface LineScope extends ShapeScope {
  readonly sheet: Sheet;
  readonly objectOf: (shape: ShapeModel) => ApiObject;
}

type End = 'begin' | 'end';

/** The shape behind an argument. @throws InvalidArgument where it is none of the sheet's */
const shapeOf = ({ sheet, shape }: LineScope, value: unknown): ShapeModel => {
  const id = isApiObject(value) ? value.id : value;
  const found = allShapes(sheet.shapes).find((each) => each.id === id);
  if (found === undefined || found === shape || found.type === 'Line') {
    throw problem('InvalidArgument', 'the shape to connect');
  }
  return found;
};

const connect = (scope: LineScope, end: End, [target, site]: readonly unknown[]): null => {
  const at = integerOf(site, 'connection site');
  if (at < 0) throw problem('InvalidArgument', 'connection site');
  scope.shape[end] = { shape: shapeOf(scope, target).id, site: at };
  // The line now runs to a point on the other shape's edge, which only drawing would tell.
  const { bag } = scope.shape;
  delete bag['Left'];
  delete bag['Top'];
  delete bag['Width'];
  delete bag['Height'];
  scope.changed();
  return null;
};

const disconnect = (scope: LineScope, end: End): null => {
  scope.shape[end] = null;
  scope.changed();
  return null;
};

const connected = ({ sheet, shape, objectOf }: LineScope, end: End): ApiObject => {
  const id = shape[end]?.shape;
  const found = allShapes(sheet.shapes).find((each) => each.id === id);
  if (found === undefined) throw problem('ItemNotFound', 'a connected shape');
  return objectOf(found);
};

/** `shape.line` */
export function lineShapeObject(scope: LineScope): ApiObject {
  const { context, shape, changed, objectOf } = scope;
  const { get, set } = bagMembers(shape.bag, fields(context), changed);
  return apiObject({
    type: 'Line',
    id: shape.id,
    get: {
      ...get,
      Id: () => shape.id,
      IsBeginConnected: () => shape.begin !== null,
      IsEndConnected: () => shape.end !== null,
      BeginConnectedSite: () => shape.begin?.site ?? null,
      EndConnectedSite: () => shape.end?.site ?? null,
    },
    set,
    navigate: {
      Shape: () => objectOf(shape),
      BeginConnectedShape: () => connected(scope, 'begin'),
      EndConnectedShape: () => connected(scope, 'end'),
    },
    call: {
      ConnectBeginShape: (args) => connect(scope, 'begin', args),
      ConnectEndShape: (args) => connect(scope, 'end', args),
      DisconnectBeginShape: () => disconnect(scope, 'begin'),
      DisconnectEndShape: () => disconnect(scope, 'end'),
    },
  });
}
