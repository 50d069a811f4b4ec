/** Texts that a slide does not hold whole: each line in a run of its own, or cut where its box ends. */
import type { Stretch, StretchesOf } from './origins';

/** Maps each line of a slide to the text that contains it; texts of one line are left out. */
export function linesOf(texts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    texts
      .filter((text) => text.includes('\n'))
      .flatMap((text) => text.split('\n').map((line): [string, string] => [line, text]))
      .filter(([line]) => line.trim() !== '')
  );
}

/** Gives a line the origins of its part of the whole text. */
export function originsOfLines(
  lines: ReadonlyMap<string, string>,
  stretchesOf: StretchesOf
): StretchesOf {
  return (text) => {
    const whole = lines.get(text);
    const begin = whole?.split('\n').indexOf(text) ?? -1;
    if (whole === undefined || begin < 0) return stretchesOf(text);
    const from = whole.split('\n').slice(0, begin).join('\n').length + (begin === 0 ? 0 : 1);
    return cutStretches(stretchesOf(whole), from, from + text.length);
  };
}

/** Cuts the stretches to the part between `from` and `to`; places count from `from`. */
function cutStretches(stretches: readonly Stretch[], from: number, to: number): readonly Stretch[] {
  return stretches
    .filter((each) => each.to > from && each.from < to)
    .map((each) => ({
      ...each,
      from: Math.max(0, each.from - from),
      to: Math.min(to, each.to) - from,
    }));
}

const ELLIPSIS = '…';

/**
 * Finds the first text that starts like this one, ellipsis aside; null where the text is not cut, or no text fits.
 */
export function wholeOfCut(text: string, texts: Iterable<string>): string | null {
  const begin = beginOf(text);
  if (begin === '') return null;
  for (const each of texts) if (each.startsWith(begin)) return each;
  return null;
}

/** The text before its ellipsis; '' where it was not cut. */
const beginOf = (text: string): string =>
  text.endsWith(ELLIPSIS) ? text.slice(0, -ELLIPSIS.length).trim() : '';

/** Gives a cut text the origins of the whole text's beginning. */
export function originsOfCuts(texts: ReadonlySet<string>, stretchesOf: StretchesOf): StretchesOf {
  return (text) => {
    const whole = texts.has(text) ? null : wholeOfCut(text, texts);
    if (whole === null) return stretchesOf(text);
    return cutStretches(stretchesOf(whole), 0, beginOf(text).length);
  };
}
