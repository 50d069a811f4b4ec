#!/usr/bin/env node
/** Starts the command line: from one file, made anew where a source has changed; else from the sources. */
import { createRequire } from 'node:module';
import { BUNDLE, isFresh } from './bundled.mjs';

const require = createRequire(import.meta.url);

/** Whether there is a fresh bundle, made now if need be: a folder that can't be written has none. */
async function isReady() {
  if (isFresh()) return true;
  try {
    const { makeBundle } = await import('./bundle.mjs');
    makeBundle();
    return isFresh();
  } catch {
    return false;
  }
}

if (await isReady()) {
  require(BUNDLE);
} else {
  const { require: translated } = await import('tsx/cjs/api');
  translated('./main.ts', import.meta.url);
}
