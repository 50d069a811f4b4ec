/** Texts of several lines: slides keep each line in a run or a paragraph of its own. */
import type { StretchesOf } from './origins';

/** Each line, as it stands in a slide, with the text that it is a line of; texts of one line are left out. */
export function linesOf(texts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    texts
      .filter((text) => text.includes('\n'))
      .flatMap((text) => text.split('\n').map((line): [string, string] => [line, text]))
      .filter(([line]) => line.trim() !== '')
  );
}

/** A line comes from where its part of the whole text comes from. */
export function originsOfLines(
  lines: ReadonlyMap<string, string>,
  stretchesOf: StretchesOf
): StretchesOf {
  return (text) => {
    const whole = lines.get(text);
    const begin = whole?.split('\n').indexOf(text) ?? -1;
    if (whole === undefined || begin < 0) return stretchesOf(text);
    const from = whole.split('\n').slice(0, begin).join('\n').length + (begin === 0 ? 0 : 1);
    return stretchesOf(whole)
      .filter((each) => each.to > from && each.from < from + text.length)
      .map((each) => ({
        ...each,
        from: Math.max(0, each.from - from),
        to: Math.min(text.length, each.to - from),
      }));
  };
}
