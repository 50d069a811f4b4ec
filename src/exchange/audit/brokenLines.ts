/** Texts that a slide does not hold whole: each line in a run of its own, or cut where its box ends. */
import type { Stretch, StretchesOf } from './origins';

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
    return cutStretches(stretchesOf(whole), from, from + text.length);
  };
}

/** What of the stretches lies between two places of their text, counted from the first. */
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

/** The first of the texts that begins as this one does before its ellipsis; null where it is not cut, or none does. */
export function wholeOfCut(text: string, texts: Iterable<string>): string | null {
  const begin = beginOf(text);
  if (begin === '') return null;
  for (const each of texts) if (each.startsWith(begin)) return each;
  return null;
}

/** What is left of a text that was cut; '' of one that was not. */
const beginOf = (text: string): string =>
  text.endsWith(ELLIPSIS) ? text.slice(0, -ELLIPSIS.length).trim() : '';

/** A text that was cut comes from where the beginning of the whole one comes from. */
export function originsOfCuts(texts: ReadonlySet<string>, stretchesOf: StretchesOf): StretchesOf {
  return (text) => {
    const whole = texts.has(text) ? null : wholeOfCut(text, texts);
    if (whole === null) return stretchesOf(text);
    return cutStretches(stretchesOf(whole), 0, beginOf(text).length);
  };
}
