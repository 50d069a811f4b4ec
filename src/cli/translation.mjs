/**
 * Runs the one file of the command line with what V8 made of it at an earlier start: translating it anew takes a sixth of a
 * short command. V8 itself would take the translation of another text of the same length, and a damaged one, so a sum of both
 * stands before it.
 */
import { createHash } from 'node:crypto';
import { accessSync, constants, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Module, createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { BUNDLE, TRANSLATION } from './bundled.mjs';

/** The bytes of SHA-256. */
const SUM = 32;

const sumOf = (text, translation) => createHash('sha256').update(text).update(translation).digest();

/** What was kept of exactly this text; undefined where nothing was, or it can't be read. */
function kept(text) {
  try {
    const bytes = readFileSync(TRANSLATION);
    const translation = bytes.subarray(SUM);
    return bytes.subarray(0, SUM).equals(sumOf(text, translation)) ? translation : undefined;
  } catch {
    return undefined;
  }
}

/** Whoever starts at the same moment finds the old one or the new one. */
function keep(text, script) {
  const half = `${TRANSLATION}.${process.pid}`;
  try {
    // Where nothing can be written, no time is spent on what to write.
    accessSync(dirname(TRANSLATION), constants.W_OK);
    const translation = script.createCachedData();
    writeFileSync(half, Buffer.concat([sumOf(text, translation), translation]));
    renameSync(half, TRANSLATION);
  } catch {
    rmSync(half, { force: true });
  }
}

/** Runs the bundle, given its text, as `require` would. */
export function runBundle(text) {
  const cachedData = kept(text);
  const script = new Script(Module.wrap(text), { filename: BUNDLE, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(BUNDLE), module, BUNDLE, dirname(BUNDLE));
  // By then all that a command needs has been translated.
  if (cachedData === undefined || script.cachedDataRejected) {
    process.once('exit', () => keep(text, script));
  }
}
