/** What a zip's table of contents gives away. */
import { damaged, refuse } from '../fileProblem';
import type { Limits } from './limits';
import { partKey } from '../partKey';
import type { ZipEntry } from './zipDirectory';

const STORED = 0;
const DEFLATED = 8;

/** Leaves its folder, or means different places to different programs. */
const climbs = (path: string): boolean =>
  path === '' || /^[/\\]|\\|\0|^[A-Za-z]:/.test(path) || path.split('/').includes('..');

const checkEntry = (entry: ZipEntry, limits: Limits): void => {
  const { path, size, packed } = entry;
  if (climbs(path)) refuse({ code: 'climbing-path', part: path });
  if (entry.encrypted) refuse({ code: 'encrypted', part: path });
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    damaged(path, `packed by method ${entry.method}`);
  }
  if (size > limits.partBytes) {
    refuse({ code: 'part-too-big', part: path, bytes: size, limit: limits.partBytes });
  }
  const ratio = Math.round(size / Math.max(1, packed));
  if (size >= limits.ratioFromBytes && ratio > limits.ratio) {
    refuse({ code: 'ratio', part: path, ratio, limit: limits.ratio });
  }
};

const checkOverlaps = (entries: readonly ZipEntry[]): void => {
  const sorted = [...entries].sort((a, b) => a.header - b.header);
  sorted.forEach((entry, place) => {
    const next = sorted[place + 1];
    if (next !== undefined && next.header < entry.end) {
      refuse({ code: 'overlapping-parts', part: next.path });
    }
  });
  const paths = new Set<string>();
  entries.forEach(({ path }) => {
    const key = partKey(path);
    if (paths.has(key)) refuse({ code: 'overlapping-parts', part: path });
    paths.add(key);
  });
};

/** Refuses what the table of contents alone shows to be hostile. */
export function checkEntries(entries: readonly ZipEntry[], limits: Limits): void {
  entries.forEach((entry) => checkEntry(entry, limits));
  const bytes = entries.reduce((sum, { size }) => sum + size, 0);
  if (bytes > limits.allBytes) refuse({ code: 'parts-too-big', bytes, limit: limits.allBytes });
  checkOverlaps(entries);
}
