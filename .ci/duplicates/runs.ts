/** Runs of tokens that stand in two places: alike to the letter, whatever their lines, blanks and comments. */
import ts from 'typescript';

/** A file's tokens without its imports, and the line of each, counted from 1. */
export interface TokenFile {
  readonly path: string;
  readonly tokens: readonly string[];
  readonly lines: readonly number[];
}

interface Span {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** Two places with the same tokens; `lines` counts those of the shorter one that hold any. */
export interface Pair {
  readonly first: Span;
  readonly second: Span;
  readonly lines: number;
}

/** Fewer lines alike are no idea of their own. */
export const LEAST_LINES = 6;

/** As many tokens as six lines have at least; fewer would find nothing that counts. */
const WINDOW = 24;

/** Takes a file's text apart. Whatever can't be parsed is taken as TypeScript takes it. */
export function tokensOf(path: string, text: string): TokenFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const tokens: string[] = [];
  const lines: number[] = [];
  function collect(node: ts.Node): void {
    if (ts.isImportDeclaration(node) || ts.isJSDoc(node)) return;
    const children = node.getChildren(source);
    const word = children.length === 0 ? node.getText(source).trim() : '';
    if (word !== '') {
      tokens.push(word);
      lines.push(source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1);
    }
    children.forEach(collect);
  }
  collect(source);
  return { path, tokens, lines };
}

interface Place {
  readonly file: TokenFile;
  readonly at: number;
}

/** Where each window of tokens begins, by its tokens; those that stand once are left out. */
function repeatedWindows(files: readonly TokenFile[]): readonly (readonly Place[])[] {
  const places = new Map<string, Place[]>();
  for (const file of files) {
    for (let at = 0; at + WINDOW <= file.tokens.length; at += 1) {
      const key = file.tokens.slice(at, at + WINDOW).join('\u0000');
      const known = places.get(key);
      if (known === undefined) places.set(key, [{ file, at }]);
      else known.push({ file, at });
    }
  }
  return [...places.values()].filter((each) => each.length > 1);
}

const tokenAt = ({ file, at }: Place, offset: number): string | undefined =>
  file.tokens[at + offset];

/** How many tokens are the same from the two places on; a run never reaches into its own copy. */
function runLength(first: Place, second: Place): number {
  const most = first.file === second.file ? second.at - first.at : Infinity;
  let length = 0;
  while (length < most) {
    const token = tokenAt(first, length);
    if (token === undefined || token !== tokenAt(second, length)) break;
    length += 1;
  }
  return length;
}

const spanOf = ({ file, at }: Place, length: number): Span => ({
  path: file.path,
  from: file.lines[at] ?? 0,
  to: file.lines[at + length - 1] ?? 0,
});

const linesIn = ({ file, at }: Place, length: number): number =>
  new Set(file.lines.slice(at, at + length)).size;

/** The run that begins at the two places, unless it began before them or has too few lines. */
function pairAt(first: Place, second: Place, least: number): readonly Pair[] {
  const before = tokenAt(first, -1);
  if (before !== undefined && before === tokenAt(second, -1)) return [];
  const length = runLength(first, second);
  const lines = Math.min(linesIn(first, length), linesIn(second, length));
  return lines < least
    ? []
    : [{ first: spanOf(first, length), second: spanOf(second, length), lines }];
}

/** All pairs of places whose tokens are the same over `least` lines or more, the longest first. */
export function equalRuns(files: readonly TokenFile[], least: number): readonly Pair[] {
  return repeatedWindows(files)
    .flatMap((places) =>
      places.flatMap((first, index) =>
        places.slice(index + 1).flatMap((second) => pairAt(first, second, least))
      )
    )
    .sort((a, b) => b.lines - a.lines || a.first.path.localeCompare(b.first.path));
}
