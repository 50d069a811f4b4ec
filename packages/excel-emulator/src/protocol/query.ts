/** Answering what a proxy wants to load. */
import { problem } from '../book/problem';
import type { ApiObject } from './apiObject';
import type { ClassMetadata, Metadata } from './metadata';

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

type Answer = Record<string, unknown>;

export function classOf(metadata: Metadata, type: string): ClassMetadata {
  const found = metadata.classes[type];
  if (found === undefined) throw problem('ApiNotFound', type);
  return found;
}

const wireName = (
  members: Readonly<Record<string, { readonly name: string }>>,
  name: string
): string | undefined =>
  Object.keys(members).find((wire) => members[wire]?.name.toLowerCase() === name.toLowerCase());

const collectionCount = (object: ApiObject, wire: string): number | undefined =>
  wire === 'Count' && object.items !== undefined ? object.items().length : undefined;

const readScalar = (object: ApiObject, wire: string): unknown => {
  const value = object.get?.[wire]?.();
  if (value !== undefined) return value;
  const count = collectionCount(object, wire);
  if (count !== undefined) return count;
  throw problem('NotImplemented', `${object.type}.${wire}`);
};

/** The parts of select paths by their first segment: `format/fill/color` under `format`. */
const groupPaths = (paths: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split('/');
    const group = groups.get(head) ?? [];
    if (rest.length > 0) group.push(rest.join('/'));
    groups.set(head, group);
  }
  return groups;
};

const identify = (object: ApiObject): Answer => (object.id === undefined ? {} : { _Id: object.id });

const allScalars = (object: ApiObject): Answer => {
  const answer: Answer = {};
  for (const [wire, getter] of Object.entries(object.get ?? {})) {
    const value = getter();
    if (value !== undefined) answer[wire] = value;
  }
  return answer;
};

const readMember = (
  metadata: Metadata,
  object: ApiObject,
  head: string,
  rest: readonly string[],
  answer: Answer
): void => {
  const members = classOf(metadata, object.type);
  const scalar = wireName(members.scalars, head);
  if (scalar !== undefined) {
    answer[scalar] = readScalar(object, scalar);
    return;
  }
  const navigation = wireName(members.navigations, head);
  // Excel passes over names that it doesn't know; whoever reads them is told by the library.
  if (navigation === undefined) return;
  const target = object.navigate?.[navigation];
  if (target === undefined) throw problem('NotImplemented', `${object.type}.${navigation}`);
  const part = target();
  answer[navigation] = part === null ? null : queryObject(metadata, part, { Select: rest });
};

const queryItems = (metadata: Metadata, object: ApiObject, query: QueryInfo): Answer => {
  const items = object.items?.() ?? [];
  const from = query.Skip ?? 0;
  const page = items.slice(from, query.Top === undefined ? undefined : from + query.Top);
  const ofItems = (query.Select ?? []).filter((path) => path !== 'items');
  const select = ofItems.map((path) => path.replace(/^items\//, ''));
  return { _Items: page.map((item) => queryObject(metadata, item, { Select: select })) };
};

const isOwnScalar = (metadata: Metadata, object: ApiObject, path: string): boolean =>
  wireName(classOf(metadata, object.type).scalars, path) !== undefined;

const queryCollection = (metadata: Metadata, object: ApiObject, query: QueryInfo): Answer => {
  const paths = query.Select ?? [];
  const own = paths.filter((path) => isOwnScalar(metadata, object, path));
  const rest = paths.filter((path) => !own.includes(path));
  const answer: Answer = {};
  for (const path of own) readMember(metadata, object, path, [], answer);
  if (own.length > 0 && rest.length === 0) return answer;
  return { ...answer, ...queryItems(metadata, object, { ...query, Select: rest }) };
};

/** How the library and add-ins ask for every scalar of an object. */
const ALL: ReadonlySet<string> = new Set(['$all', '*']);

/** The values of an object that a query names, under their names on the wire. */
export function queryObject(metadata: Metadata, object: ApiObject, query: QueryInfo): Answer {
  if (object.items !== undefined) return queryCollection(metadata, object, query);
  const paths = query.Select ?? [];
  if (paths.length === 0) return { ...identify(object), ...allScalars(object) };
  const answer = identify(object);
  for (const [head, rest] of groupPaths(paths)) {
    if (ALL.has(head)) Object.assign(answer, allScalars(object));
    else readMember(metadata, object, head, rest, answer);
  }
  return answer;
}
