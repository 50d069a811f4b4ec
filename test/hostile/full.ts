/**
 * Legal workbooks that come near one limit each, so that all of it is read. Under small limits they belong to the corpus;
 * under our own they are what `test/bench/limits.ts` measures.
 */
import type { Limits } from '../../src/xlsx/guard/limits';
import { packageOf, rowsOf, sheetXml } from '../xlsx/hostileFiles';
import {
  BOOK,
  book,
  many,
  manySheets,
  manyTables,
  noise,
  ONE,
  SHEET,
  STRINGS,
  texts,
} from './giantParts';
import { readAs, type HostileFile } from './hostileFile';

/** Cells in a row, where rows should not be what stops. */
const WIDTH = 10;

const share = (part: number, all: number): number => Math.floor(part * all);

const rowOf = (each: (column: number) => string): string => `<row>${many(WIDTH, each)}</row>`;

const numbers = (cells: number): Uint8Array =>
  rowsOf(many(cells / WIDTH, (n) => rowOf((m) => `<c><v>${n + m}</v></c>`)));

const differentTexts = (count: number): Uint8Array =>
  packageOf({
    [STRINGS]: `<sst>${many(count, (n) => `<si><t>text ${n}</t></si>`)}</sst>`,
    [SHEET]: sheetXml(
      many(count / WIDTH, (n) => rowOf((m) => `<c t="s"><v>${WIDTH * n + m}</v></c>`))
    ),
  });

const blanks = (cells: number): Uint8Array =>
  packageOf(
    {
      [SHEET]: sheetXml(
        many(cells / 150, () => `<row>${many(150, (n) => `<c s="${n % 7}"/>`)}</row>`)
      ),
    },
    0
  );

const comments = (count: number): Uint8Array =>
  packageOf({
    [SHEET]: `<worksheet>${many(count, (n) => `<!-- ${noise(90, n)} -->`)}<sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`,
  });

const sharedFormulas = (count: number): Uint8Array =>
  rowsOf(
    many(
      count,
      (n) => `<row><c><f t="shared" si="${n % 3}">${n < 3 ? 'B1*2' : ''}</f><v>2</v></c></row>`
    )
  );

const named = (count: number): Uint8Array =>
  packageOf({
    [BOOK]: book(
      ONE,
      many(count, (n) => `<definedName name="n${n}">A!$A$1</definedName>`)
    ),
  });

/** Each with what must stand in A1 of its first sheet. */
export function fullWorkbooks(limits: Limits): readonly HostileFile[] {
  const { cells, rows, names, sheets, parts, allText, text } = limits;
  return readAs([
    ['tables beside four fifths of the rows', () => manyTables(0.45 * parts, 0.8 * rows), 0],
    ['nearly all cells in rows of ten', () => numbers(share(0.98, cells)), 0],
    [
      'a quarter of the cells in different texts',
      () => differentTexts(share(0.25, cells)),
      'text 0',
    ],
    ['nearly all cells blank', () => blanks(share(0.96, cells)), null],
    [
      'nearly all characters of texts',
      () => texts(share(0.9, text), share(0.5, allText / text)),
      undefined,
    ],
    ['a sheet of comments', () => comments(share(0.02, limits.fileBytes / 90) * 30), 1],
    ['shared formulas in two fifths of the rows', () => sharedFormulas(share(0.4, rows)), 2],
    ['nearly all sheets', () => manySheets(0.9 * sheets), 1],
    ['nearly all names', () => named(0.95 * names), 1],
  ]);
}
