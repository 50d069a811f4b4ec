import fc from 'fast-check';
import { splitLooks, type CellLooks } from '../../src/excel/draw/cellLooks';
import { joinedArea, mergeFormats } from '../../src/excel/draw/mergeFormats';
import type { Area } from '../../src/workbook/kernel/area';
import type { CellFormat, FormatRun } from '../../src/workbook/kernel/blueprint';
import { runs } from '../share';
import { area } from './ledgerParts';

const SIZE = 6;

const sorted = (entries: readonly (readonly [string, unknown])[]) =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1));

/** The lines around a cell, which its neighbours share. */
const linesOf = (
  row: number,
  column: number,
  { top, bottom, left, right }: NonNullable<CellFormat['borders']>
): readonly (readonly [string, string | undefined])[] => [
  [`h${row},${column}`, top],
  [`h${row + 1},${column}`, bottom],
  [`v${row},${column}`, left],
  [`v${row},${column + 1}`, right],
];

/** What each cell and each line between cells looks like after the runs. */
const painted = (runs: readonly FormatRun[]): string => {
  const cells = Array.from({ length: SIZE * SIZE }, (): CellFormat => ({}));
  const lines = new Map<string, string>();
  runs.forEach(({ area: place, format: { borders, ...rest } }) => {
    cellsIn(place).forEach(([row, column]) => {
      cells[row * SIZE + column] = { ...cells[row * SIZE + column], ...rest };
      linesOf(row, column, borders ?? {}).forEach(([line, drawn]) => {
        if (drawn !== undefined) lines.set(line, drawn);
      });
    });
  });
  return JSON.stringify([cells.map((cell) => sorted(Object.entries(cell))), sorted([...lines])]);
};

const cellsIn = ({ row, column, rows, columns }: Area): readonly (readonly [number, number])[] =>
  Array.from({ length: rows * columns }, (_, index) => [
    row + Math.floor(index / columns),
    column + (index % columns),
  ]);

const color = fc.constantFrom('#000000', '#FFFFFF');

/** Inside the sheet of six by six. */
const places = fc
  .tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.nat(SIZE - 1))
  .map(([row, column, rows, columns]) =>
    area(row, column, 1 + (rows % (SIZE - row)), 1 + (columns % (SIZE - column)))
  );

const formats = fc.record(
  {
    fill: color,
    bold: fc.boolean(),
    wrap: fc.boolean(),
    numberFormat: fc.constantFrom('0', '@'),
    borders: fc.record({ top: color, bottom: color, right: color }, { requiredKeys: [] }),
  },
  { requiredKeys: [] }
);

const byCell = ({ area: { row, column }, cells }: CellLooks): readonly FormatRun[] =>
  cells.flatMap((line, down) =>
    line.flatMap((format, across) =>
      format === null ? [] : [{ area: area(row + down, column + across), format }]
    )
  );

describe('merging formats', () => {
  it('paints every cell and every line as before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ area: places, format: formats }), { maxLength: 14 }),
        (runs) => {
          expect(painted(mergeFormats(runs))).toBe(painted(runs));
        }
      ),
      { numRuns: runs(1000) }
    );
  });

  it('paints the same with what few cells have of their own told cell by cell', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ area: places, format: formats }), { maxLength: 14 }),
        (runs) => {
          const { areas, spots, numbers } = splitLooks(mergeFormats(runs));
          const cells = [...spots, ...numbers].flatMap(byCell);
          expect(painted([...areas, ...cells])).toBe(painted(runs));
          expect(spots.flatMap(byCell).every(({ format }) => !('numberFormat' in format))).toBe(
            true
          );
        }
      ),
      {
        numRuns: runs(1000),
        // Equal lines of several colours, one over a part of the other.
        examples: [
          [
            [area(0, 0, 2), area(0, 0)].map((place) => ({
              area: place,
              format: { borders: { top: '#FFFFFF', bottom: '#000000', right: '#000000' } } as const,
            })),
          ],
        ],
      }
    );
  });

  it('makes one array of what lies near, and another of what lies far', () => {
    const bold = (row: number): FormatRun => ({ area: area(row, 1), format: { bold: true } });
    const { areas, spots } = splitLooks([bold(3), bold(5), bold(500)]);
    expect(areas).toEqual([]);
    expect(spots.map((spot) => spot.area)).toEqual([area(3, 1, 3), area(500, 1)]);
    expect(spots[0]?.cells).toEqual([[{ bold: true }], [null], [{ bold: true }]]);
  });

  it('makes one area of the columns of a table that look alike', () => {
    const runs = [0, 1, 2, 3].map((column) => ({
      area: area(4, column, 20),
      format: { wrap: true, fill: column === 2 ? '#FFFFFF' : '#000000' },
    }));
    expect(mergeFormats(runs)).toEqual([
      { area: area(4, 0, 20, 2), format: { fill: '#000000' } },
      { area: area(4, 2, 20), format: { fill: '#FFFFFF' } },
      { area: area(4, 3, 20), format: { fill: '#000000' } },
      { area: area(4, 0, 20, 4), format: { wrap: true } },
    ]);
  });

  test.each([
    [area(0, 0), area(0, 1), area(0, 0, 1, 2)],
    [area(3, 1, 2), area(1, 1, 3), area(1, 1, 4)],
    [area(0, 0), area(0, 2), null],
    [area(0, 0), area(1, 1), null],
    [area(0, 0, 2), area(0, 1, 3), null],
  ])('%j and %j together are %j', (a, b, together) => {
    expect(joinedArea(a, b)).toEqual(together);
  });
});
