/** Several objects of one class as one: setters change all, differing values read as null. */
import { problem } from '../../book/problem';
import type { ApiObject } from '../apiObject';
import { apiObject } from '../apiObject';

const mapped = <T, U>(
  members: Readonly<Record<string, T>> | undefined,
  map: (name: string) => U
): Readonly<Record<string, U>> =>
  Object.fromEntries(Object.keys(members ?? {}).map((name) => [name, map(name)]));

/** What the parts have in common; null where they differ, as in Excel. */
const common = (values: readonly unknown[]): unknown => {
  const [first] = values;
  const same = values.every((value) => JSON.stringify(value) === JSON.stringify(first));
  return same ? first : null;
};

/**
 * Objects of one class that are read and changed as one.
 * @param before what happens before anything is set or called
 */
export function together(
  parts: readonly [ApiObject, ...ApiObject[]],
  before: () => void = () => undefined
): ApiObject {
  const [first] = parts;
  const { find } = first;
  const all = (pick: (part: ApiObject) => ApiObject | null | undefined): ApiObject => {
    const found = parts.flatMap((part) => pick(part) ?? []);
    const [head, ...rest] = found;
    if (head === undefined) throw problem('ItemNotFound', first.type);
    return together([head, ...rest], before);
  };
  return apiObject({
    type: first.type,
    get: mapped(first.get, (name) => () => common(parts.map(({ get }) => get?.[name]?.()))),
    set: mapped(first.set, (name) => (value: unknown) => {
      before();
      for (const part of parts) part.set?.[name]?.(value);
    }),
    navigate: mapped(first.navigate, (name) => () => all((part) => part.navigate?.[name]?.())),
    call: mapped(first.call, (name) => (args: readonly unknown[]) => {
      before();
      for (const part of parts) part.call?.[name]?.(args);
      return null;
    }),
    ...(find === undefined ? {} : { find: (key: string | number) => all((p) => p.find?.(key)) }),
  });
}
