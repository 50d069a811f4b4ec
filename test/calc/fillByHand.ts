/**
 * Fills cells of workbooks in LibreOffice's own format: it opens the .xlsx, and after the filling saves
 * it as one, so that both the reading and the writing are LibreOffice's.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from './libreOffice';

export interface HandFilled {
  /** The sheet's title; rows and columns count from 0. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

export interface ToFill {
  readonly bytes: Uint8Array;
  readonly cells: readonly HandFilled[];
}

/** The workbooks as they are once people filled the cells and saved them, in the same order. */
export function filledByHand(files: readonly ToFill[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'rvu-fill-'));
  const name = (index: number, ending: string): string => `copy${index}.${ending}`;
  try {
    files.forEach(({ bytes }, index) => writeFileSync(join(folder, name(index, 'xlsx')), bytes));
    convert(
      folder,
      files.map((_, index) => name(index, 'xlsx')),
      'fods'
    );
    files.forEach(({ cells }, index) => {
      const xml = readFileSync(join(folder, 'out', name(index, 'fods')), 'utf8');
      writeFileSync(join(folder, name(index, 'fods')), withCells(xml, cells));
    });
    convert(
      folder,
      files.map((_, index) => name(index, 'fods'))
    );
    return files.map((_, index) => readFileSync(join(folder, 'out', name(index, 'xlsx'))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const withCells = (xml: string, cells: readonly HandFilled[]): string =>
  cells.reduce(withCell, xml);

const ROW = /<table:table-row\b[^>]*?(?:\/>|>[\s\S]*?<\/table:table-row>)/g;
const CELL =
  /<table:(?:covered-)?table-cell\b[^>]*?(?:\/>|>[\s\S]*?<\/table:(?:covered-)?table-cell>)/g;

function withCell(xml: string, { sheet, row, column, value }: HandFilled): string {
  const from = xml.indexOf(`<table:table table:name="${sheet}"`);
  const to = xml.indexOf('</table:table>', from);
  if (from < 0) throw new Error(`no sheet ${sheet}`);
  const table = changed(xml.slice(from, to), ROW, 'rows', row, (line) =>
    changed(line, CELL, 'columns', column, (cell) => filledCell(cell, value))
  );
  return xml.slice(0, from) + table + xml.slice(to);
}

/** The text with the element at this place changed; one that stands for many is taken apart. */
function changed(
  text: string,
  elements: RegExp,
  what: 'rows' | 'columns',
  place: number,
  change: (element: string) => string
): string {
  let at = 0;
  for (const found of text.matchAll(elements)) {
    const [element] = found;
    const count = repeatedBy(element, what);
    if (place < at + count) {
      const [before, after] = [place - at, at + count - place - 1];
      const parts = [
        repeated(element, what, before),
        change(repeated(element, what, 1)),
        repeated(element, what, after),
      ];
      return text.slice(0, found.index) + parts.join('') + text.slice(found.index + element.length);
    }
    at += count;
  }
  throw new Error(`no ${what} at ${place}`);
}

const REPEATED = {
  rows: / table:number-rows-repeated="(\d+)"/,
  columns: / table:number-columns-repeated="(\d+)"/,
} as const;

/** Only the element's own tag counts. */
const tagOf = (element: string): string => element.slice(0, element.indexOf('>') + 1);

const repeatedBy = (element: string, what: 'rows' | 'columns'): number =>
  Number(REPEATED[what].exec(tagOf(element))?.[1] ?? 1);

function repeated(element: string, what: 'rows' | 'columns', count: number): string {
  if (count === 0) return '';
  const tag = tagOf(element);
  const single = tag.replace(REPEATED[what], '');
  const many =
    count === 1 ? single : single.replace(/(\/?>)$/, ` table:number-${what}-repeated="${count}"$1`);
  return many + element.slice(tag.length);
}

function filledCell(cell: string, value: string | number): string {
  const style = / table:style-name="[^"]*"/.exec(tagOf(cell))?.[0] ?? '';
  if (typeof value === 'number')
    return `<table:table-cell${style} office:value-type="float" office:value="${value}"/>`;
  const lines = value.split('\n').map((line) => `<text:p>${marked(line)}</text:p>`);
  return `<table:table-cell${style} office:value-type="string">${lines.join('')}</table:table-cell>`;
}

const marked = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('\t', '<text:tab/>')
    .replaceAll(' ', '<text:s/>');
