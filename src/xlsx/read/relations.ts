/** Relations between parts, and where their targets lead. */
import { refuse } from '../fileProblem';
import type { Package } from './package';
import type { Tag } from './tag';

export interface Relation {
  readonly id: string;
  /** The last word of the type's address, for instance `worksheet`. */
  readonly type: string;
  /** The part's full path. */
  readonly path: string;
}

/** The folder of a part, with the slash at its end; empty at the top. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Of the part that says what a part is related to. */
export function relationsPath(path: string): string {
  return `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`;
}

/** A target as the full path of a part; what climbs above the root stays there. */
export function resolveTarget(folder: string, written: string): string {
  const target = written.replaceAll('\\', '/');
  const from = target.startsWith('/') ? [] : folder.split('/');
  const parts: string[] = [];
  [...from, ...target.split('/')].forEach((part) => {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  });
  return parts.join('/');
}

/**
 * A part's path as its folder sees it (`../tables/table1.xml`), which is how Excel writes targets: paths from
 * the root are as legal, and shut out several programs (ExcelJS, xlsx-template, Calligra).
 */
export function relativeTarget(folder: string, path: string): string {
  const from = folder.split('/').slice(0, -1);
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

const relationOf = (tag: Tag, address: string, folder: string): Relation => ({
  id: tag.get('Id') ?? '',
  type: address.slice(address.lastIndexOf('/') + 1),
  path: resolveTarget(folder, tag.get('Target') ?? ''),
});

/** What a part is related to, outside addresses left out; an empty path asks for the package. */
export function relationsOf(file: Package, path: string): readonly Relation[] {
  const source = relationsPath(path);
  const folder = folderOf(path);
  const relations: Relation[] = [];
  if (!file.has(source)) return relations;
  file.scan(source, {
    open: (name, tag) => {
      if (name !== 'Relationship') return;
      const address = tag.get('Type') ?? '';
      if (address.endsWith('/externalLink')) {
        refuse({ code: 'external-links', part: source });
      }
      if (relations.length >= file.limits.parts) {
        refuse({ code: 'too-much', part: source, limit: file.limits.parts });
      }
      if (tag.get('TargetMode') !== 'External') relations.push(relationOf(tag, address, folder));
    },
    text: () => undefined,
    close: () => undefined,
  });
  return relations;
}
