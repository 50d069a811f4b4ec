/** What a release changes in each file, as functions from text to text. A text that is not as expected gives null. */

/** `1.2.3` and nothing else: a release has no suffix. */
const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** The three numbers of a version; null for anything that is not `X.Y.Z`. */
export function parseVersion(text: string): readonly [number, number, number] | null {
  const [, major, minor, patch] = VERSION.exec(text) ?? [];
  return major === undefined ? null : [Number(major), Number(minor), Number(patch)];
}

/** Whether `version` comes before `other`; both are `X.Y.Z`. */
export function isBefore(version: string, other: string): boolean {
  const [these, those] = [parseVersion(version) ?? [0, 0, 0], parseVersion(other) ?? [0, 0, 0]];
  const first = these.findIndex((number, index) => number !== those[index]);
  return first >= 0 && (these[first] ?? 0) < (those[first] ?? 0);
}

/** The version that the next work begins with: one patch later, until somebody says more. */
function nextPatch(version: string): string {
  const [major, minor, patch] = parseVersion(version) ?? [0, 0, 0];
  return `${major}.${minor}.${patch + 1}`;
}

/** The text with what stands between the pattern's two groups replaced where it stands exactly `times` times; null otherwise. */
function replaced(text: string, pattern: RegExp, times: number, value: string): string | null {
  if ([...text.matchAll(pattern)].length !== times) return null;
  return text.replace(pattern, (_, before: string, after: string) => `${before}${value}${after}`);
}

/** package.json with another version. */
export function packageText(text: string, version: string): string | null {
  return replaced(text, /^( {2}"version": ")[^"]*(",?)$/gm, 1, version);
}

/** package-lock.json with another version of the product itself, which it says twice. */
export function lockText(text: string, version: string): string | null {
  return replaced(text, /("name": "reciprocal",\s+"version": ")[^"]*(")/g, 2, version);
}

/** The manifest with another version, which has a fourth part. */
export function manifestText(text: string, version: string): string | null {
  return replaced(text, /(<Version>)[^<]*(<\/Version>)/g, 1, `${version}.0`);
}

const UNRELEASED = /^## (\S+) - unreleased\n/m;

/** What the changelog's unreleased section says, without its heading; null where there is no such section. */
export function unreleasedEntries(text: string): string | null {
  const heading = UNRELEASED.exec(text);
  if (heading === null) return null;
  const rest = text.slice(heading.index + heading[0].length);
  const end = rest.search(/^## /m);
  return (end < 0 ? rest : rest.slice(0, end)).trim();
}

/** The changelog with its unreleased section dated, an ISO day. */
export function datedChangelog(text: string, version: string, day: string): string | null {
  return UNRELEASED.test(text) ? text.replace(UNRELEASED, `## ${version} - ${day}\n`) : null;
}

/** The changelog with a new unreleased section above the one that was just dated. */
export function openedChangelog(text: string, version: string): string | null {
  const released = text.indexOf(`## ${version} - `);
  if (released < 0) return null;
  return `${text.slice(0, released)}## ${nextPatch(version)} - unreleased\n\n${text.slice(released)}`;
}

const WORKBOOK_VERSION = /^(export const WORKBOOK_VERSION = )(\d+)(;)$/m;

/** The version of the workbook that the source names. */
export function workbookVersionIn(text: string): number | null {
  const found = WORKBOOK_VERSION.exec(text)?.[2];
  return found === undefined ? null : Number(found);
}

/** The source with the next version of the workbook. */
export function countedUp(text: string): string | null {
  const version = workbookVersionIn(text);
  return version === null ? null : text.replace(WORKBOOK_VERSION, `$1${version + 1}$3`);
}

const CORPUS_ROW = /^\| `v\d+\/` .*\|\n/gm;

/** The corpus's README with a row more below the others, as wide as they are. */
export function corpusReadme(
  text: string,
  workbook: number,
  version: string,
  commit: string
): string | null {
  const last = [...text.matchAll(CORPUS_ROW)].at(-1);
  if (last === undefined) return null;
  const widths = last[0]
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.length - 2);
  const cells = [
    `\`v${workbook}/\``,
    String(workbook),
    `the build at commit \`${commit}\`: ${version}`,
  ];
  const row = cells.map((cell, index) => ` ${cell.padEnd(widths[index] ?? 0)} |`).join('');
  const end = last.index + last[0].length;
  return `${text.slice(0, end)}|${row}\n${text.slice(end)}`;
}
