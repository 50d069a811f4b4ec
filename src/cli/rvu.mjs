#!/usr/bin/env node
/** Starts the command line: from one file, made anew where a source has changed; else from the sources. */
import { setFlagsFromString } from 'node:v8';
import { freshBundle } from './bundled.mjs';
import { runBundle } from './translation.mjs';

/**
 * A command ends after a second or a few: by then V8 has spent more on building large functions out of small ones than
 * these save. Measured: receiving 300 lines takes an eighth less processor time, 5,000 contributions take a tenth less.
 */
const FLAGS = ['--max-inlined-bytecode-size-cumulative=200'];

/**
 * An analysis reads a workbook once and keeps little of it: V8 need not make room for young objects. Measured with 5,000
 * contributions: the same processor time, a third less memory. Others keep more, and would copy it more often.
 */
if (process.argv[2] === 'analyze') FLAGS.push('--semi-space-growth-factor=1');

const [major] = process.versions.node.split('.').map(Number);
// Later ones may not know them, and would say so on standard error.
if (major <= 24) FLAGS.forEach((flag) => setFlagsFromString(flag));

/** The bundle, made now if need be; undefined in a folder that can't be written. */
async function bundle() {
  const made = freshBundle();
  if (made !== undefined) return made;
  try {
    const { makeBundle } = await import('./bundle.mjs');
    makeBundle();
    return freshBundle();
  } catch {
    return undefined;
  }
}

const text = await bundle();
if (text !== undefined) {
  runBundle(text);
} else {
  const { require: translated } = await import('tsx/cjs/api');
  translated('./main.ts', import.meta.url);
}
