/** What each side brings, by kind and by value line: equal contributions need not be of one kind. */
import type { Analysis } from '../analysis';
import type { Direction } from '../contribution';
import { DIRECTIONS } from '../contribution';
import { sum } from '../statistics';

export type PartOf = 'kind' | 'category';

/** One kind or value line, with the values of what is given and received in it, in scale steps. */
export interface Part {
  /** Null where none is said. */
  readonly part: string | null;
  readonly value: Readonly<Record<Direction, number>>;
}

/** One part for each of these, and at last what says none. Unrated contributions add nothing. */
export function valueByPart(
  { directions }: Analysis,
  of: PartOf,
  parts: readonly string[]
): readonly Part[] {
  const valueOf = (part: string | null, direction: Direction): number =>
    sum(
      directions[direction].contributions
        .filter(({ contribution }) => contribution[of] === part)
        .map(({ value }) => value ?? 0)
    );
  return [...parts, null].map((part) => {
    const [given = 0, received = 0] = DIRECTIONS.map((direction) => valueOf(part, direction));
    return { part, value: { given, received } };
  });
}
