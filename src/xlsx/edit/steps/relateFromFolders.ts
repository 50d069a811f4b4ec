/** Writes relations as Excel does: as seen from the part's own folder. */
import { folderOf, relativeTarget, resolveTarget } from '../../read/relations';
import type { PackageParts } from '../parts/packageParts';
import { attributeOf, childElements, documentXml, setAttribute } from '../parts/xmlTree';
import type { XmlElement } from '../parts/xmlTree';

/** Where the relations of a part stand: `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`. */
const RELATIONS = /^(|.*\/)_rels\/([^/]*)\.rels$/i;
/** A path that is written as it is read; what is escaped in others stays as it is. */
const PLAIN = /^\/[\w./-]+$/;

/**
 * Targets from the package's root are legal, and our own earlier versions wrote them, but several programs find nothing
 * by them: ExcelJS, Odoo's spreadsheet, Calligra.
 */
export function relateFromFolders(parts: PackageParts): void {
  for (const path of parts.paths()) {
    const [, folder, part] = RELATIONS.exec(path) ?? [];
    if (folder === undefined || part === undefined) continue;
    const document = parts.tree(path);
    const rooted = childElements(document.root, 'Relationship').filter(isRooted);
    rooted.forEach((entry) => {
      const target = resolveTarget('', attributeOf(entry, 'Target') ?? '');
      setAttribute(entry, 'Target', relativeTarget(folderOf(folder + part), target));
    });
    if (rooted.length > 0) parts.put(path, documentXml(document));
  }
}

const isRooted = (entry: XmlElement): boolean =>
  attributeOf(entry, 'TargetMode') !== 'External' && PLAIN.test(attributeOf(entry, 'Target') ?? '');
