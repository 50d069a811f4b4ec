import type { Book, Engine, Sheet } from 'excel-emulator/book';
import {
  addName,
  addSheet,
  addTable,
  applyFormat,
  areaOf,
  createEngine,
  keyOf,
  newBook,
  newSeries,
  nextChart,
  writeCell,
} from 'excel-emulator/book';

export interface Made {
  readonly book: Book;
  readonly engine: Engine;
  readonly costs: Sheet;
}

const write = (book: Book, sheet: Sheet, rows: readonly (readonly (string | number)[])[]): void =>
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => writeCell(book, sheet, row, column, cell))
  );

function addChart(book: Book, sheet: Sheet): void {
  const chart = nextChart(book, 'XYScatter');
  const series = newSeries('Costs & values');
  series.x = '=Costs!$A$2:$A$4';
  series.y = '=Costs!$B$2:$B$4';
  series.bag['MarkerStyle'] = 'Diamond';
  series.bag['MarkerBackgroundColor'] = '#FFFFFF';
  series.bag['MarkerForegroundColor'] = '#D55E00';
  series.points.set(1, {
    hasDataLabel: true,
    label: { Formula: '=Costs!$D$3', Position: 'Left' },
    labelFont: { Bold: true },
    labelBorder: {},
    bag: {},
    fill: {},
    border: {},
  });
  chart.series = [series];
  Object.assign(chart.bag, { Left: 96, Top: 90, Width: 300, Height: 200 });
  Object.assign(chart.axes.category.bag, { Minimum: 0 });
  Object.assign(chart.axes.value.title, { Text: 'Value' });
  sheet.charts.push(chart);
}

/** A small workbook with one of everything that the page shows. */
export function madeBook(): Made {
  const book = newBook();
  const costs = addSheet(book, 'Costs');
  const engine = createEngine({
    book,
    warn: (message) => {
      throw new Error(message);
    },
  });
  write(book, costs, [
    ['Hours', 'Rate', 'Must keep', 'Id'],
    [10, 5, 'yes', 'G1'],
    [20, 7, 'no', 'G2'],
    [30, '=NA()', 'no', 'G3'],
  ]);
  addTable(book, costs, areaOf(0, 0, 4, 4), true);
  write(book, book.active, [['yes'], ['no'], ['', '=SUM(Costs!A2:A4)']]);
  addName(book, 'Choices', '=Sheet1!$A$1:$A$2', null, '');
  applyFormat(costs.formats, areaOf(1, 0, 3, 1), { fill: '#F3FAF9', numberFormat: '#,##0' });
  const prompt = { showPrompt: true, title: 'Keep?', message: 'yes or no' };
  const errorAlert = { showAlert: true, style: 'Stop', title: 'No', message: 'Pick one.' };
  costs.validations.push({
    areas: [areaOf(1, 2, 3, 1)],
    rule: { list: { inCellDropDown: true, source: '=Choices' } },
    type: 'List',
    ignoreBlanks: true,
    prompt,
    errorAlert,
  });
  const shared = {
    areas: [areaOf(1, 0, 3, 1)],
    type: 'Custom',
    cellValue: null,
    bag: {},
    positive: {},
    negative: {},
    stopIfTrue: false,
  };
  costs.conditionals.push(
    { ...shared, id: '1', formula: '=$A2>15', format: { fill: '#FBE3D6' } },
    { ...shared, id: '2', formula: '=$A2>25', format: { fill: '#000000', bold: true } }
  );
  costs.hyperlinks.set(keyOf(5, 0), { documentReference: 'Choices' });
  costs.hyperlinks.set(keyOf(5, 1), { documentReference: 'Sheet1!B3' });
  costs.hyperlinks.set(keyOf(5, 2), { documentReference: 'Nowhere!A1' });
  costs.frozen = { rows: 1, columns: 0 };
  costs.columnWidths.set(0, 90);
  costs.hiddenColumns.add(3);
  addChart(book, costs);
  engine.touch();
  return { book, engine, costs };
}
