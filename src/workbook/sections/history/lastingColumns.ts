/** The columns that people type, as values of a closed period. */
import type { FilledColumn, TypedColumn, What } from '../../kernel/column';

/**
 * Scores may stem from another scale than today's, departments may be gone by now: in History any
 * number and any name may stand.
 */
type Lasting<W extends What> = W extends { kind: 'score' }
  ? { readonly kind: 'number'; readonly unit: 'scale' }
  : W extends { kind: 'department' }
    ? { readonly kind: 'text'; readonly maxLength: number }
    : W;

type Past<C extends TypedColumn | FilledColumn> = C extends unknown
  ? Pick<C, 'key' | 'header' | 'width' | 'about'> & {
      readonly what: Lasting<C['what']>;
      readonly entry: 'typed';
      readonly privacy: 'private';
    }
  : never;

function lasting(what: What): What {
  if (what.kind === 'score') return { kind: 'number', unit: 'scale' };
  return what.kind === 'department' ? { kind: 'text', maxLength: 60 } : what;
}

/** The same columns as values of a closed period. */
export function past<C extends TypedColumn | FilledColumn>(
  columns: readonly C[]
): readonly Past<C>[] {
  const kept = columns.map(({ key, header, what, width, about, since, was }) => ({
    entry: 'typed' as const,
    privacy: 'private' as const,
    // A column comes to the past with the version that brings it to the present.
    ...(since === undefined ? {} : { since }),
    ...(was === undefined ? {} : { was }),
    ...{ key, header, what: lasting(what), width, about },
  }));
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- key and kind stay together column by column, which a spread over a union can't say
  return kept as unknown as readonly Past<C>[];
}
