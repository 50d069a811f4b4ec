/** The writer of workbooks: from a blueprint to bytes. */
import type { Blueprint, SheetPlan } from '../workbook/kernel/blueprint';
import { checkBlueprint } from './write/checkBlueprint';
import { chartXml } from './write/chartXml';
import { drawingXml } from './write/drawingXml';
import { columnNames, type ColumnNames } from './write/helperFormulas';
import { propertyParts, zipParts, type WrittenPart } from './write/package';
import { PartPacker } from './write/partPacker';
import { SharedStrings } from './write/sharedStrings';
import { writeSheetXml } from './write/sheetXml';
import { StyleBook } from './write/styleBook';
import { tableXml } from './write/tableXml';
import { activeIndex, sheetTitles, workbookXml } from './write/workbookXml';

export interface WriteOptions {
  /** Leaves the values of formulas out, so that the reading program must compute them. */
  readonly withoutCachedValues?: boolean;
  /** Leaves the sheets' hidden stamps out: nothing in a partner's copy is found by them. */
  readonly withoutStamps?: boolean;
  /** Leaves short parts as they are: for a small workbook within another file, which is packed as a whole. */
  readonly unpacked?: boolean;
}

interface Drawn {
  readonly blueprint: Blueprint;
  readonly titles: ReadonlyMap<string, string>;
  readonly columns: ColumnNames;
  readonly styles: StyleBook;
  readonly strings: SharedStrings;
  readonly cachedValues: boolean;
  readonly stamped: boolean;
  readonly unpacked: boolean;
}

/** Numbers the parts of one kind through all sheets. */
class Counter {
  private last = 0;

  next(): number {
    this.last += 1;
    return this.last;
  }
}

interface Counters {
  readonly tables: Counter;
  readonly charts: Counter;
  readonly drawings: Counter;
}

const tableParts = (sheet: SheetPlan, counters: Counters): readonly WrittenPart[] =>
  sheet.tables.map((table) => {
    const id = counters.tables.next();
    return {
      kind: 'table',
      path: `xl/tables/table${id}.xml`,
      xml: tableXml(table, id),
      related: [],
    };
  });

/** The charts of a sheet, after the drawing that holds them. */
const drawingParts = (
  sheet: SheetPlan,
  drawn: Drawn,
  counters: Counters
): readonly WrittenPart[] => {
  if (sheet.charts.length === 0) return [];
  const charts: WrittenPart[] = sheet.charts.map((chart) => ({
    kind: 'chart',
    path: `xl/charts/chart${counters.charts.next()}.xml`,
    xml: chartXml(chart, drawn.titles),
    related: [],
  }));
  const path = `xl/drawings/drawing${counters.drawings.next()}.xml`;
  return [{ kind: 'drawing', path, xml: drawingXml(sheet.charts), related: charts }, ...charts];
};

const sheetParts = (
  sheet: SheetPlan,
  place: number,
  drawn: Drawn,
  counters: Counters
): readonly WrittenPart[] => {
  const tables = tableParts(sheet, counters);
  const drawing = drawingParts(sheet, drawn, counters);
  const related = [...tables, ...drawing.slice(0, 1)];
  const path = `xl/worksheets/sheet${place + 1}.xml`;
  const packer = new PartPacker(path, drawn.unpacked);
  const context = {
    ...drawn,
    title: sheet.title,
    active: place === activeIndex(drawn.blueprint),
    drawing: drawing.length === 0 ? null : `rId${related.length}`,
    tables: tables.map((_, index) => `rId${index + 1}`),
  };
  writeSheetXml(sheet, context, (piece) => packer.write(piece));
  return [{ kind: 'worksheet', path, xml: packer.finish(), related }, ...tables, ...drawing];
};

/** All parts; styles and strings come last because the sheets fill them. */
const workbookParts = (drawn: Drawn): readonly [WrittenPart, ...WrittenPart[]] => {
  const counters = { tables: new Counter(), charts: new Counter(), drawings: new Counter() };
  const bySheet = drawn.blueprint.sheets.map((sheet, place) =>
    sheetParts(sheet, place, drawn, counters)
  );
  const shared: readonly WrittenPart[] = [
    { kind: 'styles', path: 'xl/styles.xml', xml: drawn.styles.xml(), related: [] },
    { kind: 'sharedStrings', path: 'xl/sharedStrings.xml', xml: drawn.strings.xml(), related: [] },
  ];
  const related = [...bySheet.flatMap((parts) => parts.slice(0, 1)), ...shared];
  const xml = workbookXml(drawn.blueprint, drawn.stamped);
  return [
    { kind: 'workbook', path: 'xl/workbook.xml', xml, related },
    ...bySheet.flat(),
    ...shared,
  ];
};

/**
 * Draws a blueprint as the bytes of an .xlsx file, the same bytes for the same blueprint.
 * Throws a `BlueprintError` that names sheet and cell where a file can't hold what is asked.
 */
export function writeWorkbook(blueprint: Blueprint, options: WriteOptions = {}): Uint8Array {
  checkBlueprint(blueprint);
  const { unpacked = false } = options;
  const [workbook, ...parts] = workbookParts({
    blueprint,
    titles: sheetTitles(blueprint),
    columns: columnNames(blueprint),
    styles: new StyleBook(),
    strings: new SharedStrings(),
    cachedValues: options.withoutCachedValues !== true,
    stamped: options.withoutStamps !== true,
    unpacked,
  });
  const properties = propertyParts(blueprint.title);
  return zipParts([workbook, ...parts, ...properties], [workbook, ...properties], unpacked);
}
