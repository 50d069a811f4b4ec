/** What every object of the protocol works with. */
import type { Area } from '../book/area';
import type { Sheet, TableModel } from '../book/model';
import type { Workspace } from '../book/workspace';
import { problem } from '../book/problem';
import type { ApiObject } from './apiObject';
import type { HostWays } from '../profiles';
import type { Metadata } from './metadata';

/** Objects that many others lead to, made in one place so that files don't need each other. */
export interface ObjectMakers {
  readonly range: (sheet: Sheet, area: Area) => ApiObject;
  readonly sheet: (sheet: Sheet) => ApiObject;
  /** Several rectangles of a sheet. @throws ItemNotFound where there are none */
  readonly areas: (sheet: Sheet, areas: readonly Area[]) => ApiObject;
  /** Tables that a range touches. */
  readonly tables: (list: () => readonly TableModel[]) => ApiObject;
}

export interface ApiContext extends Workspace {
  readonly metadata: Metadata;
  readonly objects: ObjectMakers;
  /** Whether add-ins receive events. */
  readonly runtime: { enableEvents: boolean };
  /** How this Excel differs from others. */
  readonly ways: HostWays;
}

/** A value of an enumeration in its proper case. @throws InvalidArgument for any other. */
export function enumOf(context: ApiContext, name: string, value: unknown): string {
  const values = context.metadata.enums[name];
  if (values === undefined) throw problem('NotImplemented', `enumeration ${name}`);
  const text = String(value).toLowerCase();
  const found = values.find((item) => item.toLowerCase() === text);
  if (found === undefined) throw problem('InvalidArgument', `${String(value)} is no ${name}`);
  return found;
}
