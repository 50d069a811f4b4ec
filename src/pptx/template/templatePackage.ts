/** The parts of a company's presentation, as far as its masters need them. */
import { guardedEntries } from '../../xlsx/guard/guardedEntries';
import { PackageParts } from '../../xlsx/edit/parts/packageParts';
import { attributeOf, childElements, type XmlElement } from '../../xlsx/edit/parts/xmlTree';
import { folderOf, relationsPath, resolveTarget } from '../../xlsx/read/relations';
import { decodeEntities } from '../../xlsx/read/xmlValue';
import type { PackagePart, PackageRelation } from '../../xlsx/write/package';
import { refuseTemplate } from './templateProblem';

const TYPES = '[Content_Types].xml';
/** Relations of masters and layouts that lead to what is left behind. */
const LEFT_BEHIND =
  /^(slide|chart|chartex|oleObject|control|notesMaster|notesSlide|handoutMaster|package)$/;

/** An attribute, '' where there is none. */
export function attributeText(element: XmlElement, name: string): string {
  return decodeEntities(attributeOf(element, name) ?? '');
}

/** What stands behind the last slash of an address: the kind of a relation. */
export function lastWord(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/** A company's presentation behind the guard. */
export class TemplatePackage {
  private readonly parts: PackageParts;
  private readonly own = new Map<string, string>();
  private readonly byEnding = new Map<string, string>();

  constructor(bytes: Uint8Array) {
    this.parts = new PackageParts(bytes, guardedEntries(bytes));
    if (!this.parts.has(TYPES)) refuseTemplate({ code: 'no-presentation' });
    const { root } = this.parts.tree(TYPES);
    childElements(root, 'Override').forEach((each) =>
      this.own.set(
        attributeText(each, 'PartName').slice(1).toLowerCase(),
        attributeText(each, 'ContentType')
      )
    );
    childElements(root, 'Default').forEach((each) =>
      this.byEnding.set(
        attributeText(each, 'Extension').toLowerCase(),
        attributeText(each, 'ContentType')
      )
    );
  }

  /** The part's content type: its own, else that of its ending; empty where the package says none. */
  contentType(path: string): string {
    const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return this.own.get(path.toLowerCase()) ?? this.byEnding.get(ending) ?? '';
  }

  /** The outermost element of a part; a part that is missing or no XML is refused as damaged. */
  root(path: string): XmlElement {
    return this.parts.tree(path).root;
  }

  /** A part's text as it stands. */
  text(path: string): string {
    return this.parts.text(path);
  }

  /** What a part is related to; an empty path asks for the package. */
  relations(path: string): readonly PackageRelation[] {
    const source = relationsPath(path);
    if (!this.parts.has(source)) return [];
    return childElements(this.root(source), 'Relationship').map((each) => {
      const target = attributeText(each, 'Target');
      return {
        id: attributeText(each, 'Id'),
        type: attributeText(each, 'Type'),
        target:
          attributeText(each, 'TargetMode') === 'External'
            ? { address: target }
            : { path: resolveTarget(folderOf(path), target) },
      };
    });
  }

  /** The paths of related parts of a kind. */
  related(path: string, kind: string): readonly string[] {
    return this.relations(path).flatMap(({ type, target }) =>
      lastWord(type) === kind && 'path' in target ? [target.path] : []
    );
  }

  /** These parts and all that they need, each once; `treat` may refuse what one of them needs. */
  withNeeds(paths: readonly string[], treat: Treat = ofMasters): readonly PackagePart[] {
    const taken = new Map<string, PackagePart>();
    const take = (path: string): void => {
      if (taken.has(path.toLowerCase())) return;
      const treated = this.relations(path).map((relation) => ({
        relation,
        as: treat(relation, path),
      }));
      const part = {
        path,
        contentType: this.contentType(path),
        content: this.parts.unpacked(path),
        relations: treated.flatMap(({ relation, as }) => (as === 'drop' ? [] : [relation])),
      };
      taken.set(path.toLowerCase(), part);
      treated.forEach(({ relation: { target }, as }) => {
        if (as === 'take' && 'path' in target) take(target.path);
      });
    };
    paths.forEach(take);
    return [...taken.values()];
  }
}

/** Whether what a relation leads to comes along, is only named, or stays behind with the relation. */
export type Treatment = 'take' | 'name' | 'drop';
/** What is done with a part to which a relation leads. */
export type Treat = (relation: PackageRelation, part: string) => Treatment;

/** All that masters and layouts need, but for what leads out of them. */
function ofMasters({ type, target }: PackageRelation, part: string): Treatment {
  const kind = lastWord(type);
  if ('address' in target && kind !== 'hyperlink') refuseTemplate({ code: 'external', part });
  if ('path' in target && LEFT_BEHIND.test(kind)) {
    refuseTemplate({ code: 'not-understood', part, detail: kind });
  }
  return 'take';
}
