/** Carrying out one rich-API request, action by action; what ran before a failure has happened. */
import { ExcelProblem, problem } from '../book/problem';
import type { ApiObject } from './apiObject';
import { isApiObject, isRecord } from './apiObject';
import type { PathRoots } from './paths';
import { PathResolver } from './paths';
import { classOf, queryObject } from './query';
import type { WireAction, WireError, WireRequest, WireResponse } from './wire';
import { ACTION } from './wire';

export interface RequestHooks extends PathRoots {
  /** Keeps a range for later requests; answers its id. */
  readonly keep: (object: ApiObject) => string;
  readonly keptId: (object: ApiObject) => string | undefined;
  readonly release: (id: string) => void;
  /** Called before each action; may throw a problem that a test wants. */
  readonly beforeAction: (index: number) => void;
  /** Called before a method is run or a property set, with `Class.Member`; may throw as well. */
  readonly beforeMember: (member: string) => void;
  /** Called before a range is read, with its sheet's name; may throw. */
  readonly beforeLook: (sheet: string) => void;
  /** Whether refusals are told without a reason. */
  readonly vagueErrors: boolean;
}

const NO_RESULT = Symbol('no result');

const instanceOf = (object: ApiObject, hooks: RequestHooks): unknown => {
  const reference = hooks.keptId(object);
  if (reference !== undefined) return { _ReferenceId: reference };
  return object.id === undefined ? {} : { Id: object.id };
};

const setProperty = (
  object: ApiObject,
  name: string,
  value: unknown,
  hooks: RequestHooks
): void => {
  const setter = object.set?.[name];
  if (setter === undefined) {
    const scalar = classOf(hooks.metadata, object.type).scalars[name];
    if (scalar === undefined) throw problem('ApiNotFound', `${object.type}.${name}`);
    throw problem(scalar.writable ? 'NotImplemented' : 'InvalidArgument', `${object.type}.${name}`);
  }
  setter(value);
};

const wireNameOf = (object: ApiObject, name: string, hooks: RequestHooks): string | undefined => {
  const members = classOf(hooks.metadata, object.type);
  const all = { ...members.scalars, ...members.navigations };
  return Object.keys(all).find((wire) => all[wire]?.name === name);
};

/** `range.update({ format: { fill: … } })` in one action. */
const update = (object: ApiObject, value: unknown, hooks: RequestHooks): void => {
  if (!isRecord(value)) throw problem('InvalidArgument', 'update');
  for (const [name, part] of Object.entries(value)) {
    const wire = wireNameOf(object, name, hooks) ?? name;
    const target = object.navigate?.[wire];
    const inner = target?.();
    // What there is not takes anything and keeps nothing, as a null object does.
    if (inner === null) continue;
    if (inner !== undefined) update(inner, part, hooks);
    else setProperty(object, wire, part, hooks);
  }
};

const runMethod = (
  object: ApiObject,
  action: WireAction,
  resolver: PathResolver,
  hooks: RequestHooks
): unknown => {
  if (action.Name === '_KeepReference') {
    hooks.keep(object);
    return null;
  }
  const result = resolver.call(object, action.Name, resolver.args(action.ArgumentInfo));
  return isApiObject(result) ? instanceOf(result, hooks) : (result ?? null);
};

const runAction = (action: WireAction, resolver: PathResolver, hooks: RequestHooks): unknown => {
  if (action.ActionType === ACTION.trace) return null;
  const object = resolver.object(action.ObjectPathId);
  return object === null ? runOnNull(action) : runOnObject(object, action, resolver, hooks);
};

/** A null object answers to everything with nothing, and nothing happens. */
const runOnNull = ({ ActionType: type }: WireAction): unknown =>
  type === ACTION.setProperty || type === ACTION.update ? NO_RESULT : null;

/** Actions that change nothing. */
const LOOKS: ReadonlySet<number> = new Set([ACTION.instantiate, ACTION.query]);

const lookAt = ({ type, model }: ApiObject, { beforeLook }: RequestHooks): void => {
  if (type === 'Range' && isRecord(model) && isRecord(model['sheet']))
    beforeLook(String(model['sheet']['name']));
};

const runOnObject = (
  object: ApiObject,
  action: WireAction,
  resolver: PathResolver,
  hooks: RequestHooks
): unknown => {
  const { ActionType: type, Name: name, QueryInfo: query, ArgumentInfo: info } = action;
  if (!LOOKS.has(type)) hooks.beforeMember(`${object.type}.${name}`);
  switch (type) {
    case ACTION.instantiate:
      return instanceOf(object, hooks);
    case ACTION.query:
      lookAt(object, hooks);
      return queryObject(hooks.metadata, object, query ?? {});
    case ACTION.method:
      return runMethod(object, action, resolver, hooks);
    case ACTION.setProperty:
      setProperty(object, name, resolver.args(info)[0], hooks);
      return NO_RESULT;
    case ACTION.update:
      update(object, resolver.args(info)[0], hooks);
      return NO_RESULT;
    default:
      throw problem('NotImplemented', `action type ${type}`);
  }
};

const STATUS: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  AccessDenied: 403,
  NotImplemented: 501,
  GeneralException: 500,
};

/** What an Excel says that doesn't tell its reasons. */
const VAGUE = { code: 'GeneralException', message: 'GeneralException' };

const locationOf = (action: WireAction | undefined, resolver: PathResolver): string => {
  if (action === undefined) return '';
  try {
    const type = resolver.object(action.ObjectPathId)?.type ?? '';
    return action.Name === '' ? type : `${type}.${action.Name}`;
  } catch {
    // The path itself is what failed; its action has no better place to name.
    return action.Name;
  }
};

/** A fault of the emulator itself must reach the test that met it, with its place. */
const asProblem = (error: unknown): ExcelProblem => {
  if (error instanceof ExcelProblem) return error;
  const place = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new ExcelProblem('GeneralException', `Fault in the emulator: ${place}`);
};

const errorOf = (error: unknown, location: string, index: number, vague: boolean): WireError => {
  const known = asProblem(error);
  const { code, message } = vague ? VAGUE : known;
  return {
    Code: code,
    Message: message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: STATUS[code] ?? 400,
  };
};

/** Answers one request; refusals, and faults of the emulator itself, are answered as errors. */
export function runRequest(request: WireRequest, hooks: RequestHooks): WireResponse {
  const resolver = new PathResolver(request.ObjectPaths, hooks);
  const results: { ActionId: number; Value: unknown }[] = [];
  // The library takes an event handler as added once the trace behind it comes back.
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      hooks.beforeAction(index);
      const value = runAction(action, resolver, hooks);
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      if (value !== NO_RESULT) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      const failed = errorOf(error, locationOf(action, resolver), index, hooks.vagueErrors);
      return { Results: results, TraceIds: traces, Error: failed };
    }
  }
  return { Results: results, TraceIds: traces };
}
