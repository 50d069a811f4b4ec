/** Which columns of tables the charts of a file show, by the headers that stand above. */
import { strFromU8, unzipSync } from 'fflate';
import type { FileBook, FileTable } from '../../src/xlsx/fileBook';
import { parseArea } from '../../src/xlsx/read/reference';

const isIn = ({ sheet, row, rows, column, headers }: FileTable, title: string, area: Place) =>
  sheet === title &&
  area.row > row &&
  area.row <= row + rows &&
  area.column >= column &&
  area.column < column + headers.length;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Each reference of a chart to a table's column, as `Table[Header]`, in order of the alphabet. */
export function chartColumns(bytes: Uint8Array, { tables }: FileBook): readonly string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([path]) => /^xl\/charts\/chart\d+\.xml$/.test(path))
    .flatMap(([, part]) => [
      ...strFromU8(part)
        .replaceAll('&apos;', "'")
        .matchAll(/<c(?:15)?:f>'?([^'!<]*)'?!([^<]*)<\/c/g),
    ])
    .flatMap(([, title = '', cells = '']) => {
      const area = parseArea(cells.replaceAll('$', ''));
      const table = area === null ? undefined : tables.find((each) => isIn(each, title, area));
      return area === null || table === undefined
        ? []
        : [`${table.name}[${table.headers[area.column - table.column] ?? ''}]`];
    })
    .sort();
}
