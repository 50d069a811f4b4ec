/** The product's source files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokensOf, type TokenFile } from './runs';

/** The paths of all TypeScript files of `src`, from the root. */
export function sourcePaths(root: string): readonly string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .sort();
}

/** The tokens of these files. */
export function sourceFiles(root: string): readonly TokenFile[] {
  return sourcePaths(root).map((path) => tokensOf(path, readFileSync(join(root, path), 'utf8')));
}
