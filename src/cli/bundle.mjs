/**
 * One file for Node of the command line, so that it starts without translating hundreds of modules. The file's first
 * line says which files it was made of, each with its size and times: it is only used while they are as they were.
 */
import { buildSync } from 'esbuild';
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUNDLE, ROOT, markOf } from './bundled.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));

/** What the bundle is made of besides what it is bundled from. */
const TOOLS = ['bundle.mjs', 'bundled.mjs'].map((name) => relative(ROOT, join(HERE, name)));

/** Makes the bundle anew; throws where a module is wrong or the folder can't be written. */
export function makeBundle() {
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: [relative(ROOT, join(HERE, 'main.ts'))],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'silent',
    metafile: true,
    write: false,
  });
  const files = [...Object.keys(metafile.inputs), ...TOOLS].sort();
  const marks = files.map((file) => [file, markOf(statSync(join(ROOT, file)))]);
  const [{ text }] = outputFiles;
  mkdirSync(dirname(BUNDLE), { recursive: true });
  // Whoever starts at the same moment finds the old file or the new one, never a half.
  const half = `${BUNDLE}.${process.pid}`;
  try {
    writeFileSync(half, `//${JSON.stringify(marks)}\n${text}`);
    renameSync(half, BUNDLE);
  } finally {
    rmSync(half, { force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) makeBundle();
