/** Where the one file of the command line is, and whether it is made of what stands here now. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export const BUNDLE = join(ROOT, '.rvu', 'rvu.cjs');

/** What V8 made of the bundle. */
export const TRANSLATION = join(ROOT, '.rvu', 'rvu.translated');

/** What changes with every change of a file: its size, when it was written, when it was put there. */
export const markOf = ({ size, mtimeMs, ctimeMs }) => `${size} ${mtimeMs} ${ctimeMs}`;

/** The text of the bundle of exactly the files that stand here; undefined where there is none, or it can't be told. */
export function freshBundle() {
  try {
    const text = readFileSync(BUNDLE, 'utf8');
    const marks = JSON.parse(text.slice(2, text.indexOf('\n')));
    const isFresh = marks.every(([file, mark]) => markOf(statSync(join(ROOT, file))) === mark);
    return isFresh ? text : undefined;
  } catch {
    return undefined;
  }
}
