/** Shapes as data: drawn figures, text boxes, lines, pictures and groups of them. */
import type { Bag } from './bag';
import type { TextRunModel } from './chartModel';

export type ShapeKind = 'GeometricShape' | 'Line' | 'Image' | 'Group';

/** Where an end of a line is held. */
export interface ConnectionModel {
  /** The id of the shape. */
  readonly shape: string;
  readonly site: number;
}

export interface ShapeModel {
  readonly id: string;
  name: string;
  readonly type: ShapeKind;
  /** Place and size in points, rotation and the like; values never set are unknown. */
  readonly bag: Bag;
  readonly fill: Bag;
  readonly line: Bag;
  text: string;
  readonly frame: Bag;
  readonly font: Bag;
  runs: readonly TextRunModel[];
  /** The picture as base64. */
  readonly image: string | null;
  begin: ConnectionModel | null;
  end: ConnectionModel | null;
  /** What a group holds, from the bottom up. */
  shapes: ShapeModel[];
}

export function shapeId(number: number): string {
  return `{00000000-0004-0000-0000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
}

export function newShape(
  id: string,
  name: string,
  type: ShapeKind,
  image: string | null = null
): ShapeModel {
  return {
    id,
    name,
    type,
    bag: {},
    fill: {},
    line: {},
    text: '',
    frame: {},
    font: {},
    runs: [],
    image,
    begin: null,
    end: null,
    shapes: [],
  };
}

/** The shapes and all that lie in groups among them. */
export function allShapes(shapes: readonly ShapeModel[]): readonly ShapeModel[] {
  return shapes.flatMap((shape) => [shape, ...allShapes(shape.shapes)]);
}

const held = (end: ConnectionModel | null, ids: ReadonlyMap<string, string>) => {
  const shape = end === null ? undefined : ids.get(end.shape);
  return end === null || shape === undefined ? null : { shape, site: end.site };
};

const renamed = (shape: ShapeModel, ids: ReadonlyMap<string, string>): ShapeModel => ({
  ...shape,
  id: ids.get(shape.id) ?? shape.id,
  begin: held(shape.begin, ids),
  end: held(shape.end, ids),
  shapes: shape.shapes.map((inner) => renamed(inner, ids)),
});

/** The shapes under other ids; lines stay where they are held. */
export function withIds(
  shapes: readonly ShapeModel[],
  idOf: (index: number) => string
): ShapeModel[] {
  const ids = new Map(allShapes(shapes).map(({ id }, index) => [id, idOf(index)]));
  return shapes.map((shape) => renamed(shape, ids));
}
