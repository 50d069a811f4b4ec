/** Texts that a slide does not hold whole: each line in a run of its own, or cut where its box ends. */
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

const CUT = '…';

/** A text that was cut comes from where the beginning of the whole one comes from. */
export function originsOfCuts(texts: readonly string[], stretchesOf: StretchesOf): StretchesOf {
  return (text) => {
    const begin = text.endsWith(CUT) ? text.slice(0, -CUT.length).trimEnd() : '';
    const whole = begin === '' ? undefined : texts.find((each) => isCutOf(begin, each));
    if (whole === undefined || texts.includes(text)) return stretchesOf(text);
    return stretchesOf(whole)
      .filter(({ from }) => from < begin.length)
      .map((each) => ({ ...each, to: Math.min(each.to, begin.length) }));
  };
}

const isCutOf = (begin: string, text: string): boolean =>
  text.length > begin.length && text.startsWith(begin);
