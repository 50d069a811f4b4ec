/** Relations and content types while they change. */
import {
  folderOf,
  relationsPath,
  relativeTarget,
  resolveTarget,
  type Relation,
} from '../../read/relations';
import { PACKAGE, RELATION_TYPES, type PartKind } from '../../write/package';
import { element, XML_HEAD } from '../../write/xml';
import { partKey } from '../../partKey';
import type { PackageParts } from './packageParts';
import { fragment } from './xmlFragment';
import {
  attributeOf,
  childElements,
  documentXml,
  parseXml,
  removeChild,
  type XmlDocument,
  type XmlElement,
} from './xmlTree';

const NO_RELATIONS = `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;
const TYPES = '[Content_Types].xml';

/** What a part is related to; an empty path stands for the package. */
export class RelationsDoc {
  private readonly path: string;
  private readonly document: XmlDocument;

  constructor(
    private readonly parts: PackageParts,
    private readonly source: string
  ) {
    this.path = relationsPath(source);
    this.document = parts.has(this.path)
      ? parts.tree(this.path)
      : parseXml(NO_RELATIONS, this.path);
  }

  /** All relations of the part. */
  list(): readonly Relation[] {
    return this.entries().map(({ relation }) => relation);
  }

  /** The paths of the related parts of one kind. */
  paths(type: string): readonly string[] {
    return this.list().flatMap((relation) => (relation.type === type ? [relation.path] : []));
  }

  /** Relates the source to one more part; tells the relation's id. */
  add(kind: PartKind, path: string): string {
    const taken = new Set(this.list().map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const { root } = this.document;
    const target = relativeTarget(folderOf(this.source), path);
    const xml = element('Relationship', { Id: id, Type: RELATION_TYPES[kind], Target: target });
    root.children.push(fragment(xml, root.prefix));
    this.save();
    return id;
  }

  /** Takes relations of a type away; tells the paths to which they led. */
  removeType(type: string): readonly string[] {
    const removed = this.entries().filter(({ relation }) => relation.type === type);
    removed.forEach(({ entry }) => removeChild(this.document.root, entry));
    if (removed.length > 0) this.save();
    return removed.map(({ relation }) => relation.path);
  }

  private entries(): readonly { readonly entry: XmlElement; readonly relation: Relation }[] {
    return childElements(this.document.root, 'Relationship')
      .filter((entry) => attributeOf(entry, 'TargetMode') !== 'External')
      .map((entry) => ({
        entry,
        relation: {
          id: attributeOf(entry, 'Id') ?? '',
          type: (attributeOf(entry, 'Type') ?? '').split('/').pop() ?? '',
          path: resolveTarget(folderOf(this.source), attributeOf(entry, 'Target') ?? ''),
        },
      }));
  }

  private save(): void {
    this.parts.put(this.path, documentXml(this.document));
  }
}

/** Changes the list of the parts' types. */
const changeTypes = (parts: PackageParts, change: (root: XmlElement) => void): void => {
  const document = parts.tree(TYPES);
  change(document.root);
  parts.put(TYPES, documentXml(document));
};

/** Says of what type a new part is. */
export function addContentType(parts: PackageParts, path: string, type: string): void {
  changeTypes(parts, (root) => {
    const xml = element('Override', { PartName: `/${path}`, ContentType: type });
    root.children.push(fragment(xml, root.prefix));
  });
}

/** Takes a part and what is said of its type away. */
export function removePart(parts: PackageParts, path: string): void {
  parts.remove(path);
  changeTypes(parts, (root) => {
    childElements(root, 'Override')
      .filter((entry) => partKey(attributeOf(entry, 'PartName') ?? '') === partKey(`/${path}`))
      .forEach((entry) => removeChild(root, entry));
  });
}
