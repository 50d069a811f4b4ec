/** Native tables on slides. */
import { COLORS } from '../../workbook/kernel/palette';
import { element } from '../../xlsx/write/xml';
import type { Alignment, Paragraph, TableBlock, TableCell } from '../deckPlan';
import { emu } from '../emu';
import { CELL_SIDE, paddingOf, type FittedRow, type FittedTable } from '../fit/fitTable';
import { solidFillXml, outlineXml } from '../drawing/colorXml';
import { TABLE_STYLE } from '../drawing/tableStyle';
import { paragraphsXml } from './textXml';

interface Drawing {
  readonly table: TableBlock;
  readonly fitted: FittedTable;
  readonly language: string;
}

const bordersXml = ({ table }: Drawing, row: FittedRow): string => {
  const below = row.header
    ? outlineXml(COLORS.brand, 'a:lnB', 1)
    : outlineXml(table.line ?? COLORS.hairline, 'a:lnB');
  return ['a:lnL', 'a:lnR', 'a:lnT'].map((tag) => outlineXml(undefined, tag)).join('') + below;
};

const aligned = (paragraph: Paragraph, align: Alignment | undefined): Paragraph =>
  align === undefined || paragraph.align !== undefined ? paragraph : { ...paragraph, align };

/** One line stands in the middle of its row; beside longer cells, texts begin at one height. */
const anchorOf = ({ header, cells }: FittedRow): string => {
  if (header) return 'b';
  return cells.every(({ paragraphs }) => paragraphs.length <= 1) ? 'ctr' : 't';
};

/** What the cells of a row have in common. */
interface RowLook {
  readonly header: boolean;
  readonly borders: string;
  readonly anchor: string;
}

const cellXml = (cell: TableCell, column: number, row: RowLook, drawing: Drawing): string => {
  const { table, fitted, language } = drawing;
  const align = table.columns[column]?.align;
  const text = paragraphsXml(
    cell.paragraphs.map((paragraph) => aligned(paragraph, align)),
    {
      size: table.size,
      color: row.header ? COLORS.quiet : table.color,
      bold: row.header,
      language,
      scale: fitted.scale,
    }
  );
  const last = column === table.columns.length - 1;
  const padding = emu(paddingOf(table));
  const properties = {
    marL: column === 0 ? 0 : emu(CELL_SIDE),
    marR: last ? 0 : emu(CELL_SIDE),
    marT: padding,
    marB: padding,
    anchor: row.anchor,
  };
  const fill = cell.fill === undefined ? '<a:noFill/>' : solidFillXml(cell.fill);
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${text}</a:txBody>${element('a:tcPr', properties, row.borders + fill)}</a:tc>`;
};

const rowXml = (row: FittedRow, drawing: Drawing): string => {
  const { header } = row;
  const look = { header, borders: bordersXml(drawing, row), anchor: anchorOf(row) };
  const cells = row.cells.map((cell, column) => cellXml(cell, column, look, drawing));
  return `<a:tr h="${emu(row.height)}">${cells.join('')}</a:tr>`;
};

/** A native table, already made to fit. */
export function slideTableXml(table: TableBlock, fitted: FittedTable, language: string): string {
  const properties = `<a:tableStyleId>${TABLE_STYLE}</a:tableStyleId>`;
  const columns = fitted.widths.map((width) => element('a:gridCol', { w: emu(width) })).join('');
  const rows = fitted.rows.map((row) => rowXml(row, { table, fitted, language })).join('');
  return element(
    'a:tbl',
    {},
    `${element('a:tblPr', { firstRow: table.header === null ? undefined : true }, properties)}<a:tblGrid>${columns}</a:tblGrid>${rows}`
  );
}
