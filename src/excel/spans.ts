/** Neighbouring places joined, so that fewer requests are made. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

/** Neighbours in one span, so that a span is one request whatever its length. */
export function spansOf(wanted: readonly boolean[]): readonly Span[] {
  return wanted.reduce<Span[]>((spans, isWanted, index) => {
    if (!isWanted) return spans;
    const last = spans[spans.length - 1];
    const joins = last !== undefined && last.first + last.count === index;
    if (joins) spans[spans.length - 1] = { first: last.first, count: last.count + 1 };
    else spans.push({ first: index, count: 1 });
    return spans;
  }, []);
}
