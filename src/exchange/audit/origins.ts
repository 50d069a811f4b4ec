/**
 * Where each letter of what a copy says comes from. A text that this program composes knows its parts: its
 * literals are ours, and each part is looked up once more among what may leave. So what lies within a name,
 * or comes about where a name and our wording meet, tells the partner nothing; a sentence is for people
 * to mean; whatever comes from nowhere else is a leak.
 */
import type { Segment } from '../send/told';
import type { Expected } from './expected';
import type { SharedValues } from './sharedValues';
import { spansOf } from './words';
import type { FormKind, Span } from './words';

/** Our wording or a name that may leave; a sentence that may; neither. */
export type Origin = 'known' | 'sentence' | 'unknown';

/** Where the form comes from that stands in the text: of several places the weightiest counts. */
export type OriginOf = (text: string, kind: FormKind, form: string) => Origin;

interface Stretch extends Span {
  readonly origin: Origin;
}

/** `shared` is what the workbook says, not what the copy is made of. */
export function originsIn(expected: Expected, shared: SharedValues): OriginOf {
  const ours = wordingOf(expected);
  const composed = composedTexts(expected);
  return (text, kind, form) => {
    const stretches = stretchesOf(composed.get(text) ?? [whole(text)], ours, shared);
    return weightiest(
      spansOf(text, kind, form).map((span) => {
        const origin = originAt(span, stretches);
        return origin === 'sentence' && isWithinName(text, span, shared) ? 'known' : origin;
      })
    );
  };
}

const wordingOf = ({ cells, words }: Expected): ReadonlySet<string> =>
  new Set([
    ...words,
    ...cells.flatMap(({ told, value }) => (told === null ? [String(value)] : [])),
  ]);

/** A text that is not the sum of its segments is composed of nothing we know. */
const composedTexts = ({ cells }: Expected): ReadonlyMap<string, readonly Segment[]> =>
  new Map(
    cells.flatMap(({ told, value }): readonly (readonly [string, readonly Segment[]])[] =>
      told?.segments?.map(({ text }) => text).join('') === value && typeof value === 'string'
        ? [[value, told.segments]]
        : []
    )
  );

const whole = (text: string): Segment => ({ text, isLiteral: false });

function stretchesOf(
  segments: readonly Segment[],
  ours: ReadonlySet<string>,
  shared: SharedValues
): readonly Stretch[] {
  let from = 0;
  return segments.map(({ text, isLiteral }) => {
    const origin = isLiteral || ours.has(text) ? 'known' : sharedOrigin(text.trim(), shared);
    const stretch = { from, to: from + text.length, origin };
    from = stretch.to;
    return stretch;
  });
}

function sharedOrigin(text: string, { names, numbers, texts }: SharedValues): Origin {
  if (names.has(text) || numbers.has(text)) return 'known';
  return texts.has(text) ? 'sentence' : 'unknown';
}

const originAt = ({ from, to }: Span, stretches: readonly Stretch[]): Origin =>
  weightiest(
    stretches.filter((each) => each.from < to && each.to > from).map(({ origin }) => origin)
  );

/** People who name the partner say nothing of the note that happens to hold a piece of the name. */
const isWithinName = (text: string, { from, to }: Span, { names }: SharedValues): boolean =>
  [...names].some(
    (name) =>
      name.length > to - from &&
      spansOf(text, 'text', name).some((span) => span.from <= from && span.to >= to)
  );

function weightiest(origins: readonly Origin[]): Origin {
  if (origins.length === 0 || origins.includes('unknown')) return 'unknown';
  return origins.includes('sentence') ? 'sentence' : 'known';
}
