/** Aligned columns of text. */

export interface TextColumn<Row> {
  readonly header: string;
  readonly align: 'left' | 'right';
  readonly cell: (row: Row) => string;
}

/** The header line and one line for each row, two spaces between columns. */
export function textTable<Row>(
  columns: readonly TextColumn<Row>[],
  rows: readonly Row[]
): readonly string[] {
  const filled = columns.map(({ header, align, cell }) => {
    const cells = [header, ...rows.map(cell)];
    const width = cells.reduce((widest, each) => Math.max(widest, widthOf(each)), 0);
    return cells.map((each) => padded(each, width, align));
  });
  return [header(filled), ...rows.map((_, index) => line(filled, index + 1))];
}

const header = (filled: readonly (readonly string[])[]): string => line(filled, 0);

const line = (filled: readonly (readonly string[])[], index: number): string =>
  filled
    .map((cells) => cells[index] ?? '')
    .join('  ')
    .trimEnd();

function padded(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(width - widthOf(text));
  return align === 'left' ? text + space : space + text;
}

/** Characters as people see them, not as the machine counts them. */
const widthOf = (text: string): number => Array.from(text).length;
