/**
 * Where each letter of what a copy says comes from. A text that this program composes knows its parts: its
 * literals are ours, and each part is looked up once more among what may leave. So what lies within a name,
 * or comes about where a name and our wording meet, tells the partner nothing; a sentence is for people
 * to mean; whatever comes from nowhere else is a leak.
 */
import type { Segment } from '../send/sharedValue';
import { isOrder } from './expected';
import type { AuditExpectation } from './expected';
import type { SharedValues } from './sharedValues';
import type { TextSpan } from './words';

/** Our wording or a name that may leave; a sentence that may; neither. */
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

/** Of the pieces that the span touches the weightiest counts. */
export function originAt({ from, to }: TextSpan, stretches: readonly Stretch[]): TextOrigin {
  return weightiest(
    stretches.filter((each) => each.from < to && each.to > from).map(({ origin }) => origin)
  );
}

function weightiest(origins: readonly TextOrigin[]): TextOrigin {
  if (origins.length === 0 || origins.includes('unknown')) return 'unknown';
  return origins.includes('sentence') ? 'sentence' : 'known';
}

/** What the order says, such as the day of sending, is nobody's data either. */
const wordingOf = ({ cells, words }: AuditExpectation): ReadonlySet<string> =>
  new Set([
    ...words,
    ...cells.flatMap(({ shared, value }) =>
      shared === null || shared.columns.every(isOrder) ? [String(value)] : []
    ),
  ]);

/** A text that is not the sum of its segments is composed of nothing we know. */
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
