/** Reading the client library from the installed package (Node only). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Metadata } from './metadata';
import { extractMetadata } from './metadata';

/** The folder of the installed client library, `@microsoft/office-js/dist`. */
const libraryFolder = (): string => {
  const fromHere = createRequire(join(process.cwd(), 'package.json'));
  return join(dirname(fromHere.resolve('@microsoft/office-js/package.json')), 'dist');
};

export function readLibrary(name: string): string {
  return readFileSync(join(libraryFolder(), name), 'utf8');
}

const DEBUG_BUILD = 'excel-web-16.00.debug.js';
let known: Metadata | null = null;

/** The metadata of the installed library, read once in a process. */
export function readMetadata(): Metadata {
  return (known ??= extractMetadata(readLibrary(DEBUG_BUILD)));
}
