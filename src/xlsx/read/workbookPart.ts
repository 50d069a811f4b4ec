/** The part that names sheets and defined names. */
import { damaged, refuse } from '../fileProblem';
import type { Package } from './package';
import type { TextBudget } from './textBudget';
import { TextCollector } from './textCollector';
import type { Tag } from './tag';

export interface SheetEntry {
  readonly title: string;
  readonly hidden: boolean;
  /** The id of the relation that leads to the sheet's part. */
  readonly relation: string;
}

export interface NameEntry {
  readonly name: string;
  readonly refersTo: string;
  readonly hidden: boolean;
  /** Place of the sheet in which alone the name holds, or null. */
  readonly scope: number | null;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly dateSystem: 1900 | 1904;
}

const isOn = (flag: string | null | undefined): boolean => flag === '1' || flag === 'true';

/** The relation's id, whatever prefix the file gives the relations' namespace. */
const relationId = (attributes: ReadonlyMap<string, string>): string =>
  [...attributes].find(([name]) => name.endsWith(':id'))?.[1] ?? '';

const sheetEntry = (attributes: ReadonlyMap<string, string>): SheetEntry => ({
  title: attributes.get('name') ?? '',
  hidden: (attributes.get('state') ?? 'visible') !== 'visible',
  relation: relationId(attributes),
});

const nameEntry = (attributes: ReadonlyMap<string, string>, refersTo: string): NameEntry => {
  const scope = attributes.get('localSheetId');
  return {
    name: attributes.get('name') ?? '',
    refersTo: refersTo.trim(),
    hidden: isOn(attributes.get('hidden')),
    scope: scope === undefined ? null : Number(scope),
  };
};

const checkSheets = (sheets: readonly SheetEntry[], part: string): void => {
  if (sheets.length === 0) damaged(part, 'no sheets');
  const titles = new Set(sheets.map(({ title }) => title.toLowerCase()));
  if (titles.size < sheets.length || titles.has('')) damaged(part, 'titles of sheets repeat');
};

/** Collects the workbook part's sheets and names. */
class WorkbookHandler {
  readonly sheets: SheetEntry[] = [];
  readonly names: NameEntry[] = [];
  dateSystem: 1900 | 1904 = 1900;
  private naming: ReadonlyMap<string, string> | null = null;
  private readonly collector: TextCollector;

  constructor(
    private readonly part: string,
    private readonly texts: TextBudget
  ) {
    this.collector = new TextCollector(part, texts.limits.formula);
  }

  open(name: string, tag: Tag): void {
    if (name === 'sheet') this.addSheet(sheetEntry(tag.all()));
    if (name === 'definedName') {
      this.naming = tag.all();
      this.collector.begin();
    }
    if (name === 'workbookPr' && isOn(tag.get('date1904'))) this.dateSystem = 1904;
  }

  text(xml: Uint8Array, from: number, to: number): void {
    this.collector.add(xml, from, to);
  }

  close(name: string): void {
    if (name !== 'definedName' || this.naming === null) return;
    this.addName(nameEntry(this.naming, this.collector.take()));
    this.collector.end();
    this.naming = null;
  }

  /** One more than the limit has been found. */
  private check(found: number, limit: number): void {
    if (found > limit) refuse({ code: 'too-much', part: this.part, limit });
  }

  private addSheet(entry: SheetEntry): void {
    this.texts.keep(entry.title, this.part);
    this.sheets.push(entry);
    this.check(this.sheets.length, this.texts.limits.sheets);
  }

  private addName(entry: NameEntry): void {
    this.texts.keep(entry.name, this.part);
    this.texts.keep(entry.refersTo, this.part);
    this.names.push(entry);
    this.check(this.names.length, this.texts.limits.names);
  }
}

/** Reads the workbook's own part. */
export function readWorkbookPart(file: Package, path: string): WorkbookPart {
  const handler = new WorkbookHandler(path, file.texts);
  file.scan(path, handler);
  checkSheets(handler.sheets, path);
  return { sheets: handler.sheets, names: handler.names, dateSystem: handler.dateSystem };
}
