/** Every old workbook becomes one of today, in its file, with all that people put into it as it was. */
import { strFromU8, unzipSync } from 'fflate';
import { planUpgrade } from '../../src/workbook/book/upgrade';
import { REDRAWN, sheetsWithKeys } from '../../src/workbook/book/missingSheets';
import { plannedSheets, rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { PRESENT_TABLES } from '../../src/workbook/book/tableRecords';
import { analyseRvu } from '../../src/workbook/kernel/shared/analysedRows';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { VERSION_NAME, WORKBOOK_VERSION, versionOf } from '../../src/workbook/kernel/version';
import type { FileBook } from '../../src/xlsx/fileBook';
import { workbookSource } from '../../src/xlsx/workbookSource';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { rvuOf } from '../cli/books';
import { cleanUp } from '../cli/run';
import { sampled } from '../share';
import { typedCells } from '../workbook/typedCells';
import { fileOf, oldBooks, said, versions } from './corpus';
import { ownWords } from './ownWords';
import { bookOf } from '../xlsx/parts';
import { upgraded } from './upgraded';

afterAll(cleanUp);
const NAMES = sampled(oldBooks).map((book) => [`v${book.version}/${book.name}`, book] as const);

/** What the news tell of what came after each version, but for the fiscal year. */
const BROUGHT: Readonly<Record<number, RegExp>> = {
  1: /added: .*cell “Workbook version”/,
  2: /added: .*column “Score from”/,
  3: /quadrant/i,
  4: /added: .*column “Internal” of Contributions.*column “Internal” of History_contributions/,
  6: /added: .*column “Evidence” of Contributions/,
  7: /added: .*column “Baseline” of Indicators/,
  8: /added: sheet “Retrospective”/,
};

/** What stands in the cells that version 8 brought: the present scale counts as that of the scores. */
const SCORES_SCALE = [
  ['Scores were given from', 1],
  ['Scores were given up to', 5],
] as const;

/** What stands in the cells that version 10 brought. */
const COST_AXES = [
  'Cost axes of the matrices',
  'each its own',
  'Each as long as its own costs, or both the same, so that the two can be compared by eye.',
] as const;

/** What stands in the cells that version 4 brought, but for two that differ. */
const FISCAL_YEAR = [
  ['Fiscal year begins in', 'January'],
  ['First month of the fiscal year, in use', 1],
  ['Last day of this period'],
];

/** What upgrading a workbook of that version writes into cells beside its own. */
const labelsSince = (version: number) =>
  [
    ...(version < 4 ? FISCAL_YEAR : []),
    ...(version === 1 ? [['Workbook version', WORKBOOK_VERSION]] : []),
    ...(version < 8 ? SCORES_SCALE : []),
    ...(version < 10 ? COST_AXES : []),
  ].flat();

/** Typed cells that later versions brought, with what they begin with. */
const BEGUN = [
  [4, 'Fiscal_year_start "January"'],
  [10, 'Cost_axes "each its own"'],
] as const;

/** Every cell with what it holds, by sheet and place. */
const cellsIn = ({ sheets }: FileBook): ReadonlyMap<string, string> =>
  new Map(
    sheets.flatMap(({ title, rows }) =>
      [...rows].flatMap(([row, cells]) =>
        cells.flatMap((cell, column): readonly (readonly [string, string])[] =>
          cell === undefined ? [] : [[`${title} ${row} ${column}`, JSON.stringify(cell)]]
        )
      )
    )
  );

/** Sheets that hold nothing typed are drawn anew: of them only that they are there is asked. */
const DRAWN_ANEW = new Set(
  sheetsWithKeys(plannedSheets(analyseRvu(SAMPLE)), REDRAWN).flatMap(({ sheet }) =>
    sheet.tables.map(({ name }) => name)
  )
);

/** What came with versions 6 to 10, in the order in which it is drawn: what is read before what reads it. */
const ADDED = [
  ...['Retrospective', 'Form data', 'Matrix data', 'Gap lists', 'Review order'],
  ...['Review data', 'Review', 'Review figures', 'Review appendix'],
];

function staying(book: FileBook): FileBook {
  const titles = new Set(
    book.tables.filter(({ name }) => DRAWN_ANEW.has(name)).map(({ sheet }) => sheet)
  );
  // What the next step is worked out from came with version 3, the review and what lists say with version 6, looking back with version 9.
  ['Step data', 'Lookups', ...ADDED].forEach((title) => titles.add(title));
  return { ...book, sheets: book.sheets.filter(({ title }) => !titles.has(title)) };
}

/** The cells of columns that came later or were given another formula, with the signs above them. */
function anew({ tables }: FileBook): ReadonlySet<string> {
  const places = tables.flatMap((table) => {
    const columns = PRESENT_TABLES.find(({ name }) => name === table.name)?.columns ?? [];
    return columns
      .filter(({ since = 1, changed = 1 }) => since > 1 || changed > 1)
      .flatMap(({ header }) => {
        const column = table.column + table.headers.indexOf(header);
        return Array.from(
          { length: table.rows + 2 },
          (_, row) => `${table.sheet} ${table.row - 1 + row} ${column}`
        );
      });
  });
  return new Set(places);
}

describe.each(NAMES)('%s', (name, { bytes, analysis, version }) => {
  const after = upgraded(bytes);
  const [before, now] = [bookOf(bytes), bookOf(after.bytes)];

  test('is of the newest version, and says what was added', () => {
    expect(versionOf(workbookSource(now))).toBe(WORKBOOK_VERSION);
    expect(after.ran.err).toMatch(BROUGHT[version] ?? /./);
    if (version < 4) expect(after.ran.err).toContain('cell “Fiscal year begins in”');
    expect(planUpgrade(workbookSource(now))).toEqual({
      kind: 'nothing',
      reason: 'present-version',
    });
  });

  test('calls no word of ours somebody’s own, before and after', () => {
    const found = [bytes, after.bytes].map(ownWords);
    if (/own|libreoffice/.test(name)) found.forEach((own) => expect(own).not.toEqual([]));
    else expect(found).toEqual([[], []]);
  });

  test('holds every cell as it was, people’s own among them, and the new ones', () => {
    const [old, later] = [cellsIn(staying(before)), cellsIn(staying(now))];
    const changed = [...old].filter(([place, cell]) => later.get(place) !== cell);
    const renewed = anew(now);
    const others = changed.filter(([place]) => !renewed.has(place));
    // From version 2 on there is a cell that says the version.
    const saysVersion = version === 1 ? [] : [`{"value":${version}}`];
    expect(others.map(([, cell]) => cell)).toEqual(saysVersion);
    const added = [...later].filter(([place]) => !old.has(place));
    const besides = added.filter(([place]) => !renewed.has(place)).map(([, cell]) => cell);
    const labels = labelsSince(version);
    const shown = besides.map((cell) => {
      const parsed: unknown = JSON.parse(cell);
      const cellOf = typeof parsed === 'object' && parsed !== null ? parsed : {};
      const value: unknown = Reflect.get(cellOf, 'value');
      return value;
    });
    expect(shown).toEqual(expect.arrayContaining(labels));
    // Besides what the fiscal year means, and the day on which the period ends.
    expect(shown).toHaveLength(labels.length + (version < 4 ? 2 : 0));
    const missing = (titles: readonly string[]) =>
      titles.filter((title) => !before.sheets.some((sheet) => sheet.title === title));
    expect(now.sheets.map(({ title }) => title)).toEqual([
      ...before.sheets.map(({ title }) => title),
      ...missing(ADDED),
      ...missing(['Step data', 'Lookups']),
    ]);
    const typed = new Map(typedCells(workbookSource(now)));
    // It begins as the one that was meant before it could be chosen.
    BEGUN.forEach(([since, cell]) => {
      expect(typed.get(cell)).toBe(1);
      if (version < since) typed.delete(cell);
    });
    expect(typed).toEqual(typedCells(workbookSource(before)));
  });

  // A new workbook has them in another order: people know their own, and their formulas may too.
  test('keeps its columns in the order they have, what came later behind them', () => {
    for (const table of before.tables.filter(({ name }) => !DRAWN_ANEW.has(name))) {
      const headers = now.tables.find(({ name }) => name === table.name)?.headers ?? [];
      expect(headers.slice(0, table.headers.length)).toEqual(table.headers);
    }
  });

  test('leaves the parts that need no change byte for byte', () => {
    const [old, later] = [unzipSync(bytes), unzipSync(after.bytes)];
    const changed = Object.keys(old).filter(
      (name) => Buffer.compare(Buffer.from(old[name] ?? []), Buffer.from(later[name] ?? [])) !== 0
    );
    const expected =
      /^xl\/(workbook|styles|sharedStrings|calcChain)\.xml$|^xl\/worksheets\/sheet\d+\.xml$|^xl\/(tables\/table|charts\/chart)\d+\.xml$|rels$|Types/;
    expect(changed.filter((name) => !expected.test(name))).toEqual([]);
    const related = Object.keys(later).filter((name) => name.endsWith('.rels'));
    expect(
      related.map((name) => strFromU8(later[name] ?? new Uint8Array())).join('')
    ).not.toContain('Target="/');
    // Settings, Contributions, Past contributions, and the five sheets that are drawn anew; Actions, Partner RVU
    // and Past answers, whose checks name the lists of choices since version 5; Past periods, which keeps the
    // gaps that were shown since version 6; Indicators with baselines and targets since version 8; the forms and
    // the Charter, whose formulas are short since version 11.
    const sheets = changed.filter((name) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets.length).toBeLessThanOrEqual(21);
  });

  test('says the same as before, and has the names of a newly made workbook', () => {
    const { out } = after.place.run('analyze', 'new.xlsx', '--json');
    expect(said(out)).toEqual(said(analysis));
    const fresh = bookOf(writeWorkbook(rvuBlueprint(rvuOf(before))));
    // Whether a name is hidden gets lost where LibreOffice saves.
    const namesOf = (book: FileBook) =>
      book.names
        .filter(({ scope }) => scope === null)
        .map(({ name }) => name)
        .filter((name) => !name.startsWith('_xlnm'));
    const missing = namesOf(fresh).filter((name) => !namesOf(now).includes(name));
    expect(missing).toEqual([]);
    const { hidden } = now.names.find((each) => each.name === VERSION_NAME) ?? {};
    expect(hidden).toBe(!name.endsWith('libreoffice') || version === 1);
  });
});

test.each(versions)('an upgraded workbook of version %i takes its copy back', (version) => {
  const { place } = upgraded(fileOf(version, 'sample.xlsx'));
  place.write('back.xlsx', fileOf(version, 'returned.xlsx'));
  const ran = place.run('receive', 'new.xlsx', 'back.xlsx', '-o', 'merged.xlsx', '--yes');
  expect(ran.code).toBe(0);
});
