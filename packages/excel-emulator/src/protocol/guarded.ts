/** An object that may be read at any time but changed only while a check lets one. */
import type { ApiObject } from './apiObject';
import { apiObject, isApiObject } from './apiObject';

type Members<T> = Readonly<Record<string, T>>;

const mapped = <T>(members: Members<T> | undefined, map: (member: T, name: string) => T) =>
  Object.fromEntries(
    Object.entries(members ?? {}).map(([name, member]) => [name, map(member, name)])
  );

const READS = /^(?:Get|Activate|Calculate)/;

/** `check` throws where changes are refused; `open` names members that other code provides. */
export function guarded(
  object: ApiObject,
  check: () => void,
  open: readonly string[] = []
): ApiObject {
  const inside = (part: ApiObject): ApiObject => guarded(part, check, open);
  const insideOf = (part: ApiObject | null): ApiObject | null =>
    part === null ? null : inside(part);
  const { items, find } = object;
  return apiObject({
    ...object,
    set: mapped(object.set, (set) => (value: unknown) => {
      check();
      set(value);
    }),
    navigate: mapped(object.navigate, (go, name) =>
      open.includes(name) ? go : () => insideOf(go())
    ),
    call: mapped(object.call, (call, name) => (args: readonly unknown[]) => {
      if (!READS.test(name)) check();
      const result = call(args);
      return isApiObject(result) ? inside(result) : result;
    }),
    ...(items === undefined ? {} : { items: () => items().map(inside) }),
    ...(find === undefined
      ? {}
      : {
          find: (key: string | number) => {
            const found = find(key);
            return found === undefined ? undefined : inside(found);
          },
        }),
  });
}
