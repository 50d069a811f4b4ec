/** Moving, sizing, grouping and stacking shapes. Points; an unknown place stays unknown. */
import type { Sheet } from './model';
import { problem } from './problem';
import type { ShapeModel } from './shapeModel';
import { allShapes, newShape } from './shapeModel';

export type ShapePlace = 'Left' | 'Top';
export type Size = 'Width' | 'Height';
type Measure = ShapePlace | Size;

/** A measure in points; null where it was never set. */
export function measureOf({ bag }: ShapeModel, name: Measure): number | null {
  const value = bag[name];
  return typeof value === 'number' ? value : null;
}

/** Moves a shape, and with a group all that it holds. */
export function moveBy(shape: ShapeModel, name: ShapePlace, by: number): void {
  for (const each of allShapes([shape])) {
    const value = measureOf(each, name);
    if (value !== null) each.bag[name] = value + by;
  }
}

/** Puts a shape at a place; a group takes along what it holds. */
export function moveTo(shape: ShapeModel, name: ShapePlace, to: number): void {
  const value = measureOf(shape, name);
  if (value !== null) moveBy(shape, name, to - value);
  shape.bag[name] = to;
}

const OTHER = { Width: 'Height', Height: 'Width' } as const;

/** Sizes a shape; the other side follows where the sides' proportion is locked. */
export function resize(shape: ShapeModel, name: Size, to: number): void {
  if (to < 0) throw problem('InvalidArgument', `${name} ${to}`);
  if (shape.type === 'Group') throw problem('NotImplemented', 'the size of a group');
  const before = measureOf(shape, name);
  const other = measureOf(shape, OTHER[name]);
  shape.bag[name] = to;
  if (shape.bag['LockAspectRatio'] !== true || before === null || before === 0) return;
  if (other !== null) shape.bag[OTHER[name]] = (other * to) / before;
}

const SHARES: Readonly<Record<string, number>> = {
  ScaleFromTopLeft: 0,
  ScaleFromMiddle: 0.5,
  ScaleFromBottomRight: 1,
};

const needed = (shape: ShapeModel, name: Measure): number => {
  const value = measureOf(shape, name);
  if (value === null) throw problem('NotImplemented', `${name} of a shape that never was sized`);
  return value;
};

export interface Scaling {
  readonly factor: number;
  readonly original: boolean;
  /** Which part stays where it is. */
  readonly from: string;
}

/** Scales one side; only pictures know the size that they had at first. */
export function scale(shape: ShapeModel, name: Size, { factor, original, from }: Scaling): void {
  const first = shape.bag[`Original${name}`];
  const base = original && typeof first === 'number' ? first : needed(shape, name);
  const before = { Width: measureOf(shape, 'Width'), Height: measureOf(shape, 'Height') };
  resize(shape, name, base * factor);
  const share = SHARES[from] ?? 0;
  for (const [side, place] of [['Width', 'Left'] as const, ['Height', 'Top'] as const]) {
    const [old, now] = [before[side], measureOf(shape, side)];
    if (old !== null && now !== null) moveBy(shape, place, (old - now) * share);
  }
}

/** Puts a shape elsewhere in the stack of its sheet. */
export function stack(sheet: Sheet, shape: ShapeModel, where: string): void {
  const at = sheet.shapes.indexOf(shape);
  if (at < 0) throw problem('InvalidOperation', 'the shape lies in a group');
  const others = sheet.shapes.filter((other) => other !== shape);
  const places: Readonly<Record<string, number>> = {
    BringToFront: others.length,
    BringForward: Math.min(at + 1, others.length),
    SendBackward: Math.max(at - 1, 0),
    SendToBack: 0,
  };
  const to = places[where] ?? at;
  sheet.shapes = [...others.slice(0, to), shape, ...others.slice(to)];
}

/** The rectangle around the shapes of a group, as far as it is known. */
const boundsOf = (shapes: readonly ShapeModel[]): Record<string, number> => {
  const bounds: Record<string, number> = {};
  for (const [place, side] of [['Left', 'Width'] as const, ['Top', 'Height'] as const]) {
    const starts = shapes.map((shape) => measureOf(shape, place));
    const sizes = shapes.map((shape) => measureOf(shape, side));
    if ([...starts, ...sizes].includes(null)) continue;
    const from = Math.min(...starts.map((start) => start ?? 0));
    bounds[place] = from;
    bounds[side] = Math.max(...starts.map((start, at) => (start ?? 0) + (sizes[at] ?? 0))) - from;
  }
  return bounds;
};

/** Makes a group of shapes of the sheet; it lies where the uppermost of them lay. */
export function group(
  sheet: Sheet,
  shapes: readonly ShapeModel[],
  id: string,
  name: string
): ShapeModel {
  const members = sheet.shapes.filter((shape) => shapes.includes(shape));
  if (members.length < 2 || members.length !== shapes.length) {
    throw problem('InvalidArgument', 'a group has at least two shapes of the sheet');
  }
  const made = newShape(id, name, 'Group');
  Object.assign(made.bag, boundsOf(members));
  made.shapes = members;
  const top = members.at(-1);
  sheet.shapes = sheet.shapes.flatMap((shape) => {
    if (shape === top) return [made];
    return members.includes(shape) ? [] : [shape];
  });
  return made;
}

/** The group that a shape lies in, if any. */
export function parentOf(shapes: readonly ShapeModel[], shape: ShapeModel): ShapeModel | undefined {
  return allShapes(shapes).find(({ shapes: inner }) => inner.includes(shape));
}

/** Moves a group's shapes into place. */
export function ungroup(sheet: Sheet, shape: ShapeModel): void {
  const parent = parentOf(sheet.shapes, shape);
  const opened = (list: readonly ShapeModel[]): ShapeModel[] =>
    list.flatMap((each) => (each === shape ? shape.shapes : [each]));
  if (parent === undefined) sheet.shapes = opened(sheet.shapes);
  else parent.shapes = opened(parent.shapes);
}

/** Takes a shape away; a line that it held is held no more. */
export function removeShape(sheet: Sheet, shape: ShapeModel): void {
  const parent = parentOf(sheet.shapes, shape);
  if (parent === undefined) sheet.shapes = sheet.shapes.filter((other) => other !== shape);
  else parent.shapes = parent.shapes.filter((other) => other !== shape);
  const deleted = new Set(allShapes([shape]).map(({ id }) => id));
  for (const each of allShapes(sheet.shapes)) {
    if (each.begin !== null && deleted.has(each.begin.shape)) each.begin = null;
    if (each.end !== null && deleted.has(each.end.shape)) each.end = null;
  }
}
