/** Reading whole files, and writing them whole or not at all. */
import {
  existsSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { LIMITS } from '../xlsx/guard/limits';
import type { Io } from './io';
import { done, failed, type Result } from './result';

/** What a file system call failed with, or null where it was something else that went wrong. */
function codeOf(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
}

/** What to do about each failure of the system, by its code; others are told as they are. */
const READ_FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; please check the path',
  EISDIR: 'this is a folder; please name a file in it',
  ENOTDIR: 'a part of the path is a file, not a folder; please check the path',
  EACCES: 'it may not be read; please check its permissions',
  EPERM: 'it may not be read; please check its permissions',
  ENAMETOOLONG: 'its name is too long for a file; please check the path',
  ELOOP: 'it is a link that leads in a circle; please check the path',
};

/** The bytes of the file. */
export function readInput(io: Io, path: string): Result<Uint8Array> {
  const full = resolve(io.folder, path);
  try {
    const wrong = unreadable(statSync(full));
    return wrong === null ? done(readFileSync(full)) : failed(`${path}: ${wrong}.`);
  } catch (error) {
    return failed(`${path}: ${failureWords(error, READ_FAILURES)}.`);
  }
}

/** Devices and the like may never end. */
function unreadable(stats: Stats): string | null {
  if (stats.isDirectory()) return READ_FAILURES['EISDIR'] ?? null;
  if (!stats.isFile()) return 'it is no ordinary file; please name one';
  return stats.size > LIMITS.fileBytes
    ? `it holds ${Math.ceil(stats.size / 1024 ** 2)} MB; wanted at most ${LIMITS.fileBytes / 1024 ** 2} MB`
    : null;
}

/** What is no failure of the file system is a bug, and goes on as one. */
function failureWords(error: unknown, words: Readonly<Record<string, string>>): string {
  const code = codeOf(error);
  if (code === null) throw error;
  return words[code] ?? `the system says ${code}`;
}

/** Where to write, and whether a file that is there may be replaced. */
export interface Output {
  /** As it was given. */
  readonly path: string;
  readonly full: string;
  readonly force: boolean;
}

/** The path within the folder in which the command was called. */
export function outputAt(io: Io, path: string, force: boolean): Output {
  return {
    path,
    full: resolve(io.folder, path),
    force,
  };
}

/** Why nothing should be written there, before any work is done; null where it may be. */
export function outputProblem({ path, full, force }: Output): string | null {
  if (!existsSync(full)) {
    return existsSync(dirname(full))
      ? null
      : `${path}: its folder does not exist; please make it first.`;
  }
  const stats = statSync(full);
  if (stats.isDirectory()) return `${path}: this is a folder; please name a file in it.`;
  // To replace a device, a pipe or a socket by a file is nobody's wish.
  if (!stats.isFile()) return `${path}: this is no ordinary file; please choose another name.`;
  return force ? null : thereAlready(path);
}

/** Why the output may not be one of the files that are read; null where it is none of them. */
export function inputProblem(io: Io, output: Output, inputs: readonly string[]): string | null {
  return inputs.some((path) => isSameFile(resolve(io.folder, path), output.full))
    ? `${output.path}: this is one of the files to read, and it stays as it is; please choose another name.`
    : null;
}

/** By what the disk says, not by the words of the path: a link, or other capitals, can lead to the same file. */
function isSameFile(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [identityOf(one), identityOf(other)];
  return a !== null && a === b;
}

/** Null where there is no file, or the disk gives its files no numbers. */
function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return ino === 0n ? null : `${dev} ${ino}`;
  } catch {
    return null;
  }
}

/** Nothing is ever replaced unasked. */
const thereAlready = (path: string): string =>
  `${path}: there is a file of that name already, and it stays as it is; please choose another name, or add --force to replace it.`;

/** The same for writing. */
const WRITE_FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist; please make it first',
  ENOTDIR: 'a part of the path is a file, not a folder; please check the path',
  EACCES: 'nothing may be written there; please check the permissions',
  EPERM: 'nothing may be written there; please check the permissions',
  EROFS: 'nothing may be written there: the disk is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long for a file; please choose a shorter one',
  EBUSY: 'another program has the file open; please close it there first',
};

/** Writes the whole file or leaves everything as it was. */
export function writeOutput(output: Output, bytes: Uint8Array): Result<null> {
  const draft = draftOf(output);
  try {
    writeFileSync(draft, bytes, { flag: 'wx', flush: true });
    putInPlace(draft, output);
    return done(null);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return failed(thereAlready(output.path));
    return failed(`${output.path}: ${failureWords(error, WRITE_FAILURES)}.`);
  } finally {
    // Where no draft could be made, the very name of it may fail: `force` does not forgive that.
    if (existsSync(draft)) rmSync(draft);
  }
}

/** Beside the file, so that it can be put in place by its name; short where the file's name is long. */
const draftOf = ({ full }: Output): string =>
  join(dirname(full), `.${basename(full).slice(0, 40)}.${process.pid}.part`);

/** A link, unlike a renaming, never replaces what came there in the meantime. */
function putInPlace(draft: string, { full, force }: Output): void {
  if (force) renameSync(draft, full);
  else linkOrRename(draft, full);
}

/** How disks say that they know no links. */
const WITHOUT_LINKS: readonly (string | null)[] = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];

/** Some disks (FAT, network shares) know no links. */
function linkOrRename(draft: string, full: string): void {
  try {
    linkSync(draft, full);
  } catch (error) {
    if (!WITHOUT_LINKS.includes(codeOf(error)) || existsSync(full)) throw error;
    renameSync(draft, full);
  }
}

/** Whether the file holds exactly these bytes. */
export function holdsFile({ full }: Output, bytes: Uint8Array): boolean {
  return existsSync(full) && statSync(full).isFile() && readFileSync(full).equals(bytes);
}
