/**
 * Traces each character of a copy to its origin. A text composed by this program knows its segments: literals are
 * ours, and each segment is looked up again among the shared values. So a match inside a name, or across a name and
 * our wording, discloses nothing; people confirm a match in a sentence; a match of unknown origin is a leak.
 */
import type { Segment } from '../send/sharedValue';
import { isOrder } from './expected';
import type { AuditExpectation } from './expected';
import type { SharedValues } from './sharedValues';
import type { TextSpan } from './words';

/** `known`: our wording or a shared name. `sentence`: a shared sentence. `unknown`: neither. */
export type TextOrigin = 'known' | 'sentence' | 'unknown';

/** A piece of a text with where it comes from. */
export interface Stretch extends TextSpan {
  readonly origin: TextOrigin;
}

/** The pieces of a text, in order. */
export type StretchesOf = (text: string) => readonly Stretch[];

/** `shared` is what the workbook says, not what the copy is made of. */
export function originsIn(expected: AuditExpectation, shared: SharedValues): StretchesOf {
  const ours = wordingOf(expected);
  const composed = composedTexts(expected);
  return (text) => stretchesOf(composed.get(text) ?? [whole(text)], ours, shared);
}

/** Returns the most serious origin among the stretches that the span touches. */
export function originAt({ from, to }: TextSpan, stretches: readonly Stretch[]): TextOrigin {
  return weightiest(
    stretches.filter((each) => each.from < to && each.to > from).map(({ origin }) => origin)
  );
}

function weightiest(origins: readonly TextOrigin[]): TextOrigin {
  if (origins.length === 0 || origins.includes('unknown')) return 'unknown';
  return origins.includes('sentence') ? 'sentence' : 'known';
}

/** Values of the order, such as the day of sending, are no private data either. */
const wordingOf = ({ cells, words }: AuditExpectation): ReadonlySet<string> =>
  new Set([
    ...words,
    ...cells.flatMap(({ shared, value }) =>
      shared === null || shared.columns.every(isOrder) ? [String(value)] : []
    ),
  ]);

/** Where the segments don't add up to the text, its origin is unknown. */
const composedTexts = ({ cells }: AuditExpectation): ReadonlyMap<string, readonly Segment[]> =>
  new Map(
    cells.flatMap(({ shared, value }): readonly (readonly [string, readonly Segment[]])[] =>
      shared?.segments?.map(({ text }) => text).join('') === value && typeof value === 'string'
        ? [[value, shared.segments]]
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

function sharedOrigin(text: string, { names, numbers, texts }: SharedValues): TextOrigin {
  if (names.has(text) || numbers.has(text)) return 'known';
  return texts.has(text) ? 'sentence' : 'unknown';
}
