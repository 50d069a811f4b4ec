/** A table's part. */
import type { TableColumn, TablePlan } from '../../workbook/kernel/blueprint';
import { areaAddress } from '../../workbook/kernel/a1';
import { cellAddress } from '../../workbook/kernel/a1';
import { BlueprintError } from './blueprintError';
import { bareFormula } from './cellXml';
import { element, xmlAttribute, xmlText, XML_HEAD } from './xml';

const NO_TABLE_STYLE =
  '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>';

const fault = (table: TablePlan, sheet: string, detail: string): BlueprintError => {
  const address = cellAddress(table.row, table.column);
  return new BlueprintError('table-invalid', {
    sheet,
    address,
    detail: `${table.name}: ${detail}`,
  });
};

/** Excel repairs (and so damages) a file whose table breaks one of these. */
export function checkTable(table: TablePlan, sheet: string): void {
  const headers = table.columns.map(({ header }) => header.toLowerCase());
  if (headers.length === 0) throw fault(table, sheet, 'no columns');
  if (table.rows.length === 0) throw fault(table, sheet, 'no rows');
  if (headers.includes('')) throw fault(table, sheet, 'a header is empty');
  const twice = headers.find((header, place) => headers.indexOf(header) !== place);
  if (twice !== undefined) throw fault(table, sheet, `header "${twice}" is there twice`);
  const ragged = table.rows.findIndex((row) => row.length !== headers.length);
  if (ragged >= 0) throw fault(table, sheet, `row ${ragged + 1} is not as long as the header`);
}

const columnXml = (column: TableColumn, place: number): string => {
  const formula =
    column.formula === undefined
      ? ''
      : element('calculatedColumnFormula', {}, xmlText(bareFormula(column.formula)));
  return element('tableColumn', { id: place + 1, name: xmlAttribute(column.header) }, formula);
};

/** A table's own part; `id` is unique in the workbook. */
export function tableXml(table: TablePlan, id: number): string {
  const { row, column, columns } = table;
  const area = { row, column, rows: table.rows.length + 1, columns: columns.length };
  const ref = areaAddress(area);
  const attributes = {
    xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    id,
    name: xmlAttribute(table.name),
    displayName: xmlAttribute(table.name),
    ref,
    headerRowCount: 1,
    totalsRowShown: false,
  };
  const content = [
    table.filterButtons ? element('autoFilter', { ref }) : '',
    element('tableColumns', { count: columns.length }, columns.map(columnXml).join('')),
    NO_TABLE_STYLE,
  ];
  return XML_HEAD + element('table', attributes, content.join(''));
}
