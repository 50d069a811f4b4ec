/** What every object of the protocol works with. */
import type { Workspace } from '../book/workspace';
import { problem } from '../book/problem';
import type { Metadata } from './metadata';

export interface ApiContext extends Workspace {
  readonly metadata: Metadata;
}

/** A value of an enumeration in its proper case. @throws InvalidArgument for any other. */
export const enumOf = (context: ApiContext, name: string, value: unknown): string => {
  const values = context.metadata.enums[name];
  if (values === undefined) throw problem('NotImplemented', `enumeration ${name}`);
  const text = String(value).toLowerCase();
  const found = values.find((item) => item.toLowerCase() === text);
  if (found === undefined) throw problem('InvalidArgument', `${String(value)} is no ${name}`);
  return found;
};
