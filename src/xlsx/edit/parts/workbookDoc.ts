/** The workbook's part while it changes. */
import type { Area } from '../../../workbook/kernel/area';
import { absoluteArea } from '../../address';
import { damaged } from '../../fileProblem';
import { parseTarget } from '../../read/reference';
import { element, plainXmlAttribute, xmlText } from '../../write/xml';
import { PartDoc } from './partDoc';
import { fragment } from './xmlFragment';
import {
  attributeOf,
  childElement,
  childElements,
  insertInOrder,
  setAttribute,
  textOf,
  type XmlElement,
} from './xmlTree';

/** The order of the workbook part's elements (CT_Workbook). */
const WORKBOOK_ORDER: readonly string[] = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'absPath',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface NameTarget {
  readonly title: string;
  readonly area: Area;
}

export interface SheetRelation {
  readonly title: string;
  /** The id of the relation that leads to its part. */
  readonly relation: string;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const relationOf = ({ attributes }: XmlElement): string =>
  /\s[^\s=]+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '';

/** The workbook's own part while it is changed. */
export class WorkbookDoc extends PartDoc {
  /** Whether the file speaks in the names of “Strict Open XML”. */
  isStrict(): boolean {
    return this.root.attributes.includes('purl.oclc.org/ooxml');
  }

  /** The sheets in the order of their tabs. */
  sheets(): readonly SheetRelation[] {
    return this.sheetEntries().map((entry) => ({
      title: attributeOf(entry, 'name') ?? '',
      relation: relationOf(entry),
    }));
  }

  /** Gives a sheet another title. */
  setTitle(from: string, to: string): void {
    this.sheetEntries()
      .filter((entry) => attributeOf(entry, 'name') === from)
      .forEach((entry) => setAttribute(entry, 'name', plainXmlAttribute(to)));
  }

  /** Shows a sheet that was hidden. */
  show(title: string): void {
    this.sheetEntries()
      .filter((entry) => attributeOf(entry, 'name') === title)
      .filter((entry) => attributeOf(entry, 'state') === 'hidden')
      .forEach((entry) => setAttribute(entry, 'state', 'visible'));
  }

  /** Lists one more sheet, last; tells its place. */
  addSheet(title: string, relation: string, hidden: boolean): number {
    const entries = this.sheetEntries();
    const ids = entries.map((entry) => Number(attributeOf(entry, 'sheetId')) || 0);
    const xml = element('sheet', {
      name: plainXmlAttribute(title),
      sheetId: Math.max(0, ...ids) + 1,
      state: hidden ? 'hidden' : undefined,
      // Stated here since the file may call the namespace anything.
      'xmlns:r': RELATIONS,
      'r:id': relation,
    });
    this.sheetList().children.push(fragment(xml, this.root.prefix));
    return entries.length;
  }

  /** Where a name of the whole workbook leads; null where it leads to no area; undefined where there is none. */
  target(name: string): NameTarget | null | undefined {
    const entry = this.findName(name);
    return entry === undefined ? undefined : parseTarget(textOf(entry).trim());
  }

  /** Defines a name, or leads it here where it led nowhere. */
  setName(name: string, title: string, area: Area, hidden: boolean): void {
    const there = this.findName(name);
    const text = xmlText(absoluteArea(title, area));
    if (there !== undefined) there.children = [text];
    else this.addNamesXml(element('definedName', { name: plainXmlAttribute(name) }, text));
    if (hidden) this.hideName(name);
  }

  /** Hides a name from Excel's list of names; one that is not there is left. */
  hideName(name: string): void {
    const entry = this.findName(name);
    if (entry === undefined) return;
    if (!/^(1|true)$/.test(attributeOf(entry, 'hidden') ?? '')) setAttribute(entry, 'hidden', '1');
  }

  /** Adds names as our writer makes them, one after the other. */
  addNamesXml(xml: string): void {
    const names = childElements(fragment(`<names>${xml}</names>`, this.root.prefix), 'definedName');
    if (names.length === 0) return;
    const present = childElement(this.root, 'definedNames');
    const list = present ?? fragment('<definedNames/>', this.root.prefix);
    if (present === null) insertInOrder(this.root, list, WORKBOOK_ORDER);
    list.children.push(...names);
  }

  /** Gives a name another word; one that is not there is left. */
  renameName(from: string, to: string): void {
    const entry = this.findName(from);
    if (entry !== undefined) setAttribute(entry, 'name', plainXmlAttribute(to));
  }

  /** All names of the whole workbook. */
  names(): readonly string[] {
    return this.nameEntries()
      .filter((entry) => attributeOf(entry, 'localSheetId') === null)
      .map((entry) => attributeOf(entry, 'name') ?? '');
  }

  /** The places of sheets that have a name of their own that is called so. */
  localNames(name: string): readonly number[] {
    return this.nameEntries()
      .filter((entry) => sameName(attributeOf(entry, 'name') ?? '', name))
      .flatMap((entry) => attributeOf(entry, 'localSheetId') ?? [])
      .map(Number);
  }

  /** The single cells of a sheet to which names lead. */
  namedCells(title: string): readonly Area[] {
    return this.nameEntries().flatMap((entry) => {
      const target = parseTarget(textOf(entry).trim());
      const single = target !== null && target.area.rows === 1 && target.area.columns === 1;
      return single && sameName(target.title, title) ? [target.area] : [];
    });
  }

  /** What was computed before the edit may be wrong now. */
  calculateOnLoad(): void {
    const present = childElement(this.root, 'calcPr');
    const settings = present ?? fragment('<calcPr/>', this.root.prefix);
    if (present === null) insertInOrder(this.root, settings, WORKBOOK_ORDER);
    if (!/^(1|true)$/.test(attributeOf(settings, 'fullCalcOnLoad') ?? '')) {
      setAttribute(settings, 'fullCalcOnLoad', '1');
    }
  }

  private findName(name: string): XmlElement | undefined {
    return this.nameEntries().find(
      (entry) =>
        sameName(attributeOf(entry, 'name') ?? '', name) &&
        attributeOf(entry, 'localSheetId') === null
    );
  }

  private nameEntries(): readonly XmlElement[] {
    const list = childElement(this.root, 'definedNames');
    return list === null ? [] : childElements(list, 'definedName');
  }

  private sheetList(): XmlElement {
    return childElement(this.root, 'sheets') ?? damaged(this.path, 'no sheets');
  }

  private sheetEntries(): readonly XmlElement[] {
    return childElements(this.sheetList(), 'sheet');
  }
}
