/** One exported name, one meaning: whoever greps for it finds one thing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');

/**
 * The pane fetches what draws when it is first asked to: these files hand an act on by `import()`, under the name that
 * it has where it is done.
 */
const HANDS_ON =
  /^src\/taskpane\/state\/(excel|finish|confirm|upgrade|scale)Actions\.ts$|\/readBook\.ts$|\/takeRows\.ts$/;

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name !== undefined ? [statement.name.text] : [];
}

/** The files that declare each exported name. A type and its value may share one in one file. */
function declaredIn(folder: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const path of sourcesIn(folder)) {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    for (const name of source.statements.filter(isExported).flatMap(namesOf)) {
      found.set(name, (found.get(name) ?? new Set()).add(path));
    }
  }
  return found;
}

const twice = (folder: string): readonly string[] =>
  [...declaredIn(folder)]
    .map(([name, paths]) => [name, [...paths].filter((path) => !HANDS_ON.test(path))] as const)
    .filter(([, paths]) => paths.length > 1)
    .map(([name, paths]) => `${name}: ${paths.join(', ')}`);

test.each(['src', 'packages/excel-emulator/src'])(
  'each exported name of %s is declared once',
  (folder) => {
    expect(declaredIn(folder).size).toBeGreaterThan(200);
    expect(twice(folder)).toEqual([]);
  }
);
