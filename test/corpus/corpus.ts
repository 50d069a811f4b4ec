/** The corpus: workbooks that earlier versions made. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = __dirname;

/** A workbook of an earlier version. */
export interface OldBook {
  readonly version: number;
  /** Without folder and ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What `rvu analyze --json` of its own release said. */
  readonly analysis: string;
}

/** The versions of which there are files. */
export const versions: readonly number[] = readdirSync(FOLDER)
  .filter((name) => /^v\d+$/.test(name))
  .map((name) => Number(name.slice(1)))
  .sort((a, b) => a - b);

export const fileOf = (version: number, name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(FOLDER, `v${version}`, name)));

/** All that hold an alliance. */
export const oldBooks: readonly OldBook[] = versions.flatMap((version) =>
  readdirSync(join(FOLDER, `v${version}`))
    .filter((name) => name.endsWith('.analysis.json'))
    .map((file) => file.replace('.analysis.json', ''))
    .map((name) => ({
      version,
      name,
      bytes: fileOf(version, `${name}.xlsx`),
      analysis: Buffer.from(fileOf(version, `${name}.analysis.json`)).toString('utf8'),
    }))
);

/** The value without the keys that the older one does not have yet: what came later is no difference. */
export function withoutNewer(value: unknown, older: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(older))
    return value.map((each, index) => withoutNewer(each, older[index]));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (typeof older !== 'object' || older === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => Object.hasOwn(older, key))
      .map(([key, each]) => [key, withoutNewer(each, new Map(Object.entries(older)).get(key))])
  );
}

/**
 * What an analysis says, but for what rests on a rule that came later: since version 2 a cost of theirs
 * is our estimate, and its place provisional.
 */
export function said(json: string): unknown {
  return JSON.parse(json, (key, value: unknown) => {
    if (key === 'received') return withoutProvisional(value);
    return key === 'reasons' && Array.isArray(value) ? value.filter(isOther) : value;
  });
}

/** Reasons that came later, or are given more often since. */
const LATER: readonly string[] = ['provisional', 'way-out'];

const isOther = (reason: { readonly code: string }): boolean => !LATER.includes(reason.code);

const withoutProvisional = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, each: unknown) => (key === 'provisional' ? undefined : each))
  );
