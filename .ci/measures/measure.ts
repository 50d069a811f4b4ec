/** How long functions and files are, and how much of the source is comment. */
import ts from 'typescript';

/** A function's lines, from its first to its last. */
export interface FunctionLength {
  readonly path: string;
  readonly line: number;
  readonly lines: number;
}

export interface FileMeasure {
  readonly path: string;
  readonly lines: number;
  readonly commentLines: number;
  readonly anys: number;
  readonly functions: readonly FunctionLength[];
}

const hasBody = (node: ts.Node): boolean =>
  ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;

/** Whether it is a function with a name: what is only handed to a call is a part of the function around it. */
const isNamedFunction = (node: ts.Node): boolean =>
  hasBody(node) &&
  (!(ts.isArrowFunction(node) || ts.isFunctionExpression(node)) ||
    ts.isVariableDeclaration(node.parent) ||
    ts.isPropertyAssignment(node.parent) ||
    ts.isPropertyDeclaration(node.parent));

/** The lines that hold a comment or a part of one. */
function commentLinesOf(source: ts.SourceFile): number {
  const lines = new Set<number>();
  const seen = new Set<number>();
  const lineOf = (at: number): number => source.getLineAndCharacterOfPosition(at).line;
  function visit(node: ts.Node): void {
    const found = [
      ...(ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(source.text, node.getEnd()) ?? []),
    ];
    for (const { pos, end } of found.filter(({ pos }) => !seen.has(pos))) {
      seen.add(pos);
      for (let line = lineOf(pos); line <= lineOf(end); line += 1) lines.add(line);
    }
    node.getChildren(source).forEach(visit);
  }
  visit(source);
  return lines.size;
}

/** Measures a file's text. */
export function measureFile(path: string, text: string): FileMeasure {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const functions: FunctionLength[] = [];
  let anys = 0;
  function visit(node: ts.Node): void {
    if (node.kind === ts.SyntaxKind.AnyKeyword) anys += 1;
    if (isNamedFunction(node)) {
      const [first, last] = [node.getStart(source), node.getEnd()].map(
        (at) => source.getLineAndCharacterOfPosition(at).line
      );
      functions.push({ path, line: (first ?? 0) + 1, lines: (last ?? 0) - (first ?? 0) + 1 });
    }
    ts.forEachChild(node, visit);
  }
  visit(source);
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return { path, lines, commentLines: commentLinesOf(source), anys, functions };
}

/** The value below which this share of the numbers lies, each rank a number of them; 0 for none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export interface Measures {
  readonly files: number;
  readonly lines: number;
  readonly longestFile: number;
  readonly commentShare: number;
  readonly anys: number;
  readonly functions: number;
  readonly median: number;
  readonly ninetieth: number;
  readonly ninetyNinth: number;
  /** Over 40 lines, in files without JSX. */
  readonly tooLong: readonly FunctionLength[];
  /** Over 50 lines, in files with JSX, and over 60 of them. */
  readonly longViews: readonly FunctionLength[];
  readonly tooLongViews: readonly FunctionLength[];
}

/** Adds up what was measured in each file. */
export function addUp(files: readonly FileMeasure[]): Measures {
  const functions = files.flatMap((file) => file.functions);
  const lengths = functions.map(({ lines }) => lines);
  const sum = (of: (file: FileMeasure) => number): number =>
    files.reduce((all, file) => all + of(file), 0);
  const over = (most: number, inViews: boolean): readonly FunctionLength[] =>
    functions.filter(({ path, lines }) => path.endsWith('x') === inViews && lines > most);
  return {
    files: files.length,
    lines: sum(({ lines }) => lines),
    longestFile: Math.max(0, ...files.map(({ lines }) => lines)),
    commentShare:
      sum(({ commentLines }) => commentLines) /
      Math.max(
        1,
        sum(({ lines }) => lines)
      ),
    anys: sum(({ anys }) => anys),
    functions: functions.length,
    median: percentile(lengths, 0.5),
    ninetieth: percentile(lengths, 0.9),
    ninetyNinth: percentile(lengths, 0.99),
    tooLong: over(40, false),
    longViews: over(50, true),
    tooLongViews: over(60, true),
  };
}
