/** The object behind a proxy of the client library; members by their names on the wire. */
import { problem } from '../book/problem';

/** A decoded argument: plain JSON, or the object that a proxy stands for. */
export type Argument = unknown;

export interface ApiObject {
  /** The class in the metadata, for instance `Range`. */
  readonly type: string;
  /** What later requests find the object by; collections and ranges have none. */
  readonly id?: string | number;
  /** A value that is not known (nothing is drawn here) is undefined: reading it by name is refused. */
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  /** Parts; null is a part that there is not (`…OrNullObject`). */
  readonly navigate?: Readonly<Record<string, () => ApiObject | null>>;
  /** Methods; an ApiObject, null (no object) or plain data comes back. */
  readonly call?: Readonly<Record<string, (args: readonly Argument[]) => unknown>>;
  /** Collections: the items in order. */
  readonly items?: () => readonly ApiObject[];
  /** Collections: an item by key. */
  readonly find?: (key: string | number) => ApiObject | undefined;
  /** The model behind, for methods that take this object as an argument. */
  readonly model?: unknown;
}

export type Getters = Readonly<Record<string, () => unknown>>;
export type Setters = Readonly<Record<string, (value: unknown) => void>>;

/** Marks an answer that is an object rather than plain data. */
const made = new WeakSet();

export function apiObject(object: ApiObject): ApiObject {
  made.add(object);
  return object;
}

export function isApiObject(value: unknown): value is ApiObject {
  return typeof value === 'object' && value !== null && made.has(value);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An argument that must be text. */
export function textOf(value: unknown, what = 'text'): string {
  if (typeof value === 'string') return value;
  throw problem('InvalidArgument', `${what} must be a string`);
}

export function optionalText(value: unknown, what = 'text'): string | null {
  return value === undefined || value === null ? null : textOf(value, what);
}

export function numberOf(value: unknown, what = 'number'): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw problem('InvalidArgument', `${what} must be a number`);
}

export function integerOf(value: unknown, what = 'number'): number {
  const number = numberOf(value, what);
  if (Number.isInteger(number)) return number;
  throw problem('InvalidArgument', `${what} must be a whole number`);
}

export function booleanOf(value: unknown, what = 'value'): boolean {
  if (typeof value === 'boolean') return value;
  throw problem('InvalidArgument', `${what} must be true or false`);
}

export function truthOf(value: unknown, missing: boolean): boolean {
  return value === undefined || value === null ? missing : booleanOf(value);
}
