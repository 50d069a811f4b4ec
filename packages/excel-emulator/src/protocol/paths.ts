/** Finding the object that a path of a request names. */
import { ExcelProblem, problem } from '../book/problem';
import type { ApiObject } from './apiObject';
import { isApiObject, isRecord } from './apiObject';
import type { Metadata } from './metadata';
import { classOf } from './query';
import type { ArgumentInfo, WirePath } from './wire';
import { PATH } from './wire';

export interface PathRoots {
  readonly workbook: () => ApiObject;
  /** Objects made by a name of a service. */
  readonly service: (name: string) => ApiObject | undefined;
  readonly reference: (id: string) => ApiObject | undefined;
  readonly metadata: Metadata;
}

const keyOf = (value: unknown): string | number =>
  typeof value === 'number' || typeof value === 'string' ? value : '';

const itemAt = (object: ApiObject, index: unknown): ApiObject => {
  const items = object.items?.() ?? [];
  if (typeof index !== 'number') throw problem('InvalidArgument', 'index');
  const item = items[index];
  if (item === undefined) throw problem('ItemNotFound', `${object.type}[${index}]`);
  return item;
};

const itemByKey = (object: ApiObject, key: unknown): ApiObject => {
  const item = object.find?.(keyOf(key));
  if (item === undefined) throw problem('ItemNotFound', `${object.type} ${String(key)}`);
  return item;
};

const GENERIC: ReadonlyMap<string, (object: ApiObject, args: readonly unknown[]) => unknown> =
  new Map<string, (object: ApiObject, args: readonly unknown[]) => unknown>([
    ['GetCount', (object) => object.items?.().length ?? 0],
    ['GetItem', (object, [key]) => itemByKey(object, key)],
    ['GetItemAt', (object, [index]) => itemAt(object, index)],
    ['GetItemOrNullObject', (object, [key]) => object.find?.(keyOf(key)) ?? null],
  ]);

const REGISTRATION = /(?:^|\.)_(?:Unr|R)egister\w*Event\w*$/;

/** Which registrations there are the client keeps: once there was one, the host tells of every event. */
export function isRegistration(member: string): boolean {
  return REGISTRATION.test(member);
}

const checkKnown = (metadata: Metadata, object: ApiObject, method: string): void => {
  const { methods } = classOf(metadata, object.type);
  if (method in methods) return;
  if (method === 'GetItem' && '' in methods) return;
  throw problem('ApiNotFound', `${object.type}.${method}`);
};

const callMethod = (
  metadata: Metadata,
  object: ApiObject,
  method: string,
  args: readonly unknown[]
): unknown => {
  const own = object.call?.[method];
  if (own !== undefined) return own(args);
  checkKnown(metadata, object, method);
  if (isRegistration(method)) return null;
  const generic = object.items === undefined ? undefined : GENERIC.get(method);
  if (generic === undefined) throw problem('NotImplemented', `${object.type}.${method}`);
  return generic(object, args);
};

const navigate = (metadata: Metadata, object: ApiObject, name: string): ApiObject | null => {
  const target = object.navigate?.[name];
  if (target !== undefined) return target();
  if (!(name in classOf(metadata, object.type).navigations)) {
    throw problem('ApiNotFound', `${object.type}.${name}`);
  }
  throw problem('NotImplemented', `${object.type}.${name}`);
};

const asObject = (value: unknown, path: WirePath): ApiObject | null => {
  if (value === null || isApiObject(value)) return value;
  throw problem('GeneralException', `${path.Name} gives no object`);
};

/** Resolves the paths of one request, each of them once. */
export class PathResolver {
  readonly #known = new Map<number, ApiObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, WirePath>>,
    private readonly roots: PathRoots
  ) {}

  object(id: number): ApiObject | null {
    const found = this.#known.get(id);
    if (found !== undefined) return found;
    const resolved = this.#resolve(id);
    this.#known.set(id, resolved);
    return resolved;
  }

  /** The arguments, with the objects behind the proxies among them and inside them. */
  args(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.#argument(value, references[index]));
  }

  call(object: ApiObject, method: string, args: readonly unknown[]): unknown {
    return callMethod(this.roots.metadata, object, method, args);
  }

  /** The library names proxies in arrays beside them, and those in plain objects in their place. */
  #argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference > 0) return this.object(reference);
    if (Array.isArray(value)) {
      const inner: readonly unknown[] = Array.isArray(reference) ? reference : [];
      return value.map((part: unknown, index) => this.#argument(part, inner[index]));
    }
    if (!isRecord(value)) return value;
    const id = value['_ObjectPathId'];
    if (typeof id === 'number') return this.object(id);
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, this.#argument(part, null)])
    );
  }

  #resolve(id: number): ApiObject | null {
    const path = this.paths[String(id)];
    if (path === undefined) throw problem('GeneralException', `no object path ${id}`);
    if (path.ParentObjectPathId === undefined) return this.#root(path);
    const parent = this.object(path.ParentObjectPathId);
    return parent === null ? null : this.#fromParent(path, parent);
  }

  #fromParent(path: WirePath, parent: ApiObject): ApiObject | null {
    const { metadata } = this.roots;
    if (path.ObjectPathType === PATH.property) return navigate(metadata, parent, path.Name);
    const given = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) return itemByKey(parent, given[0]);
    return asObject(callMethod(metadata, parent, path.Name, given), path);
  }

  #root({ ObjectPathType: type, Name: name }: WirePath): ApiObject | null {
    if (type === PATH.global) return this.roots.workbook();
    if (type === PATH.nullObject) return null;
    if (type === PATH.newObject) {
      const made = this.roots.service(name);
      if (made === undefined) throw problem('NotImplemented', name);
      return made;
    }
    const found = this.roots.reference(name);
    if (found === undefined) throw new ExcelProblem('InvalidObjectPath', `no reference ${name}`);
    return found;
  }
}
