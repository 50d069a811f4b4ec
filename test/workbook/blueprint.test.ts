import { DIRECTIONS } from '../../src/model/contribution';
import { sheetStamp } from '../../src/workbook/kernel/blueprint';
import type { SheetPlan } from '../../src/workbook/kernel/blueprint';
import { columnSign, headerFill } from '../../src/workbook/kernel/fromRecord';
import { COLORS } from '../../src/workbook/kernel/palette';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { chartTable } from '../../src/workbook/kernel/shared/matrixTables';
import { FORM_TABLES, READ_SPEC } from '../../src/workbook/book/readSpec';
import { FORMS_SECTION } from '../../src/workbook/sections/forms/section';
import { BOOK_RECORDS } from '../../src/workbook/book/tableRecords';
import type { ChartPlan, ScatterSeriesPlan } from '../../src/workbook/kernel/chartPlan';
import { referencesOf } from './formulaScan';
import { gridAreas, overlap } from './gridAreas';
import { SHAPES } from './shapes';
import { cellAt, formulaOf, shown } from './sourceOf';

/** The forms and the History check by rules of their own. */
const CHECKED = new Map(
  BOOK_RECORDS.filter(({ name }) => !name.startsWith('History_')).map(({ name, columns }) => [
    name,
    columns,
  ])
);

/** Of the forms only those of the respondents are there, and a roll-up only over several. */
const { names: ROLLUP_NAMES = [], places: ROLLUP_TABLES = [] } = FORMS_SECTION;
const isNoForm = (name: string): boolean => ![...FORM_TABLES, ...ROLLUP_TABLES].includes(name);

describe.each(SHAPES)('%s', (_, rvu) => {
  const blueprint = rvuBlueprint(rvu);
  const { sheets, names } = blueprint;
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const charts = sheets.flatMap((sheet) => sheet.charts);
  const scatterIn = (chart: ChartPlan | undefined): readonly ScatterSeriesPlan[] =>
    chart?.kind === 'scatter' ? chart.series : [];
  const series = charts.flatMap(scatterIn);
  const seriesOf = (index: number) => scatterIn(charts[index]);
  const sheetOf = (key: string): SheetPlan => {
    const found = sheets.find((sheet) => sheet.key === key);
    if (found === undefined) throw new Error(`No sheet ${key}`);
    return found;
  };
  const formulas = [
    ...sheets.flatMap((sheet) =>
      [...sheet.blocks.flatMap(({ cells }) => cells), ...sheet.tables.flatMap(({ rows }) => rows)]
        .flat()
        .map(formulaOf)
    ),
    ...tables.flatMap((table) => table.columns.map((column) => column.formula ?? null)),
  ].filter((formula) => formula !== null);
  const unlike = [...new Set(formulas)];
  const limits = sheets.flatMap(({ validations }) =>
    validations.flatMap(({ rule }) =>
      'min' in rule || ('max' in rule && rule.kind !== 'textLength')
        ? [rule.min, rule.max].filter((limit) => typeof limit === 'string')
        : []
    )
  );

  test('every formula refers to tables, columns and names that exist, and to no address', () => {
    const known = new Map(
      tables.map((table) => [table.name, new Set(table.columns.map(({ header }) => header))])
    );
    const defined = new Set(names.map(({ name }) => name));
    expect(unlike.length).toBeGreaterThan(60);
    for (const formula of [...unlike, ...limits]) {
      const { columns, names: used, cells } = referencesOf(formula);
      expect(cells).toEqual([]);
      expect(used.filter((name) => !defined.has(name))).toEqual([]);
      expect(columns.filter(([table, column]) => !known.get(table)?.has(column))).toEqual([]);
    }
  });

  test('formulas keep Excel’s limits of length and nesting', () => {
    expect(Math.max(...unlike.map((formula) => formula.length))).toBeLessThanOrEqual(8192);
    expect(Math.max(...unlike.map((formula) => referencesOf(formula).depth))).toBeLessThan(64);
    expect(unlike.every((formula) => formula.startsWith('='))).toBe(true);
  });

  test('rows are as long as their columns, headers are unique in any case', () => {
    for (const table of tables) {
      expect(table.rows.length).toBeGreaterThan(0);
      expect(new Set(table.rows.map((row) => row.length))).toEqual(new Set([table.columns.length]));
      const headers = table.columns.map(({ header }) => header.toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
      expect(
        table.columns.every(({ role, formula }) => (role === 'input') === (formula === undefined))
      ).toBe(true);
    }
  });

  test('blocks are rectangles, and nothing on a sheet lies over another thing', () => {
    for (const sheet of sheets) {
      for (const { cells } of sheet.blocks)
        expect(new Set(cells.map((row) => row.length)).size).toBe(1);
      const areas = gridAreas(sheet);
      const clashes = areas.flatMap((a, index) =>
        areas
          .slice(index + 1)
          .filter((b) => overlap(a, b))
          .map((b) => [sheet.key, a, b])
      );
      expect(clashes).toEqual([]);
    }
  });

  test('charts lie clear of cells', () => {
    for (const sheet of sheets)
      for (const { anchor } of sheet.charts)
        expect(gridAreas(sheet).filter((area) => overlap(area, anchor))).toEqual([]);
  });

  test('names of cells, tables and sheets are unique, and no name looks like a cell', () => {
    const all = [...names, ...tables, ...sheets.map(({ key }) => ({ name: sheetStamp(key) }))];
    const lower = all.map(({ name }) => name.toLowerCase());
    expect(new Set(lower).size).toBe(lower.length);
    for (const { name } of all) {
      expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_.]{1,254}$/);
      expect(name).not.toMatch(/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/);
    }
    for (const { target } of names) sheetOf(target.sheet);
    for (const name of READ_SPEC.names.filter((each) => !ROLLUP_NAMES.includes(each)))
      expect(lower).toContain(name.toLowerCase());
    for (const name of [...READ_SPEC.tables, ...READ_SPEC.places].filter(isNoForm))
      expect(tables.map((table) => table.name)).toContain(name);
  });

  test('sheet titles are such as Excel takes, and links lead to sheets that exist', () => {
    const titles = sheets.map(({ title }) => title);
    expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
    for (const title of titles) expect(title).toMatch(/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/);
    sheetOf(blueprint.activeSheet);
    const links = sheets.flatMap((sheet) => sheet.blocks.flatMap(({ cells }) => cells.flat()));
    for (const cell of links)
      if (cell !== null && typeof cell === 'object' && 'toSheet' in cell) sheetOf(cell.toSheet);
  });

  test('lists and prompts keep Excel’s limits', () => {
    for (const { rule, prompt, promptTitle, error, errorTitle } of sheets.flatMap(
      (sheet) => sheet.validations
    )) {
      expect(promptTitle.length).toBeLessThanOrEqual(32);
      expect(errorTitle.length).toBeLessThanOrEqual(32);
      expect(prompt.length).toBeLessThanOrEqual(255);
      expect(error.length).toBeLessThanOrEqual(225);
      expect(error).toMatch(/[.?]$/);
      if (rule.kind === 'listOfName') expect(names.map(({ name }) => name)).toContain(rule.name);
      if (rule.kind !== 'list') continue;
      expect(rule.choices.join(',').length).toBeLessThanOrEqual(255);
      expect(rule.choices.filter((choice) => choice.includes(','))).toEqual([]);
    }
  });

  test('every column that people fill is checked over all its rows, no computed one is', () => {
    for (const sheet of sheets)
      for (const table of sheet.tables)
        CHECKED.get(table.name)?.forEach((record, index) => {
          const body = {
            row: table.row + 1,
            column: table.column + index,
            rows: table.rows.length,
            columns: 1,
          };
          const checks = sheet.validations.filter(({ area }) => overlap(area, body));
          const isOurs = record.entry === 'computed' || record.entry === 'fixed';
          expect(checks.map(({ area }) => area)).toEqual(isOurs ? [] : [body]);
        });
  });

  test('every private column says so above its header, in sign and in colour', () => {
    for (const sheet of sheets)
      for (const table of sheet.tables)
        CHECKED.get(table.name)?.forEach((record, index) => {
          const sign = cellAt(sheet, table.row - 1, table.column + index);
          expect(sign).toBe(columnSign(record));
          expect(columnSign(record).includes('⌂')).toBe(record.privacy === 'private');
          const fills = sheet.formats
            .filter(({ area }) =>
              overlap(area, { row: table.row, column: table.column + index, rows: 1, columns: 1 })
            )
            .flatMap(({ format }) => format.fill ?? []);
          expect(fills.at(-1)).toBe(headerFill(record));
          if (record.entry !== 'computed')
            expect(fills.at(-1)).toBe(record.privacy === 'private' ? COLORS.private : COLORS.brand);
        });
  });

  const held = ({ sheet, area }: ScatterSeriesPlan['x']) =>
    Array.from({ length: area.rows }, (_, index) => {
      const value = shown(cellAt(sheetOf(sheet), area.row + index, area.column));
      return value !== null && typeof value === 'object' ? null : value;
    });

  test('what each series draws is what its cells hold, point by point', () => {
    // Matrix, Gaps and Review; the appendix has charts over categories.
    expect(charts.filter(({ kind }) => kind === 'scatter')).toHaveLength(3 * DIRECTIONS.length);
    for (const each of series) {
      expect([each.x.area.columns, each.y.area.columns]).toEqual([1, 1]);
      expect(each.xValues).toEqual(held(each.x));
      expect(each.yValues).toEqual(held(each.y));
      if (each.labels === null) continue;
      const { texts, positions, cells, colors } = each.labels;
      expect(texts).toHaveLength(each.xValues.length);
      expect(positions).toHaveLength(texts.length);
      if (typeof colors !== 'string') expect(colors).toHaveLength(texts.length);
      const labels = held(cells);
      texts.forEach((text, index) => expect(text).toBe(labels[index]));
    }
  });

  test('charts over categories keep the names and values that their cells hold', () => {
    const drawn = charts.flatMap((chart) => (chart.kind === 'scatter' ? [] : [chart]));
    expect(drawn.length).toBeGreaterThan(0);
    for (const { categories, series: all } of drawn) {
      expect(held(categories.cells)).toEqual(categories.texts);
      for (const { values, shown } of all) {
        const cells = held(values);
        expect(cells).toEqual(shown);
      }
    }
  });

  test('the points of a chart fill its table, and every placed contribution is in one class', () => {
    DIRECTIONS.forEach((direction, index) => {
      const table = tables.find(({ name }) => name === chartTable(direction).name);
      const drawnSeries = seriesOf(index);
      const points = drawnSeries.filter(
        ({ marker, name }) => marker !== null && !name.endsWith(', inside')
      );
      expect(points).toHaveLength(8);
      for (const { x, y } of points) {
        expect(x.area.rows).toBe(table?.rows.length);
        expect([x.area.row, y.area.row]).toEqual(Array(2).fill((table?.row ?? 0) + 1));
      }
      const ids = drawnSeries.find(({ name }) => name === 'Ids');
      // LibreOffice counts 1, 2, 3 across where a series has no number there at all.
      for (const { xValues } of drawnSeries) expect(xValues).not.toContain(null);
      ids?.yValues.forEach((value, row) => {
        // Left of the axis nothing is drawn.
        const drawn = points.filter(
          ({ xValues, yValues }) => yValues[row] !== null && (xValues[row] ?? -1) >= 0
        );
        expect(drawn).toHaveLength(value === null ? 0 : 1);
      });
    });
  });
});
