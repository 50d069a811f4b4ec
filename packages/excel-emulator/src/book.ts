/** The workbook behind the host, for pages and tests that draw it or look into it: plain data, addresses, values. */
export {
  absoluteAddress,
  addressOf,
  areaOf,
  cellAddress,
  columnOfKey,
  contains,
  fits,
  keyOf,
  lastColumn,
  lastRow,
  parseAddress,
  quotedSheet,
  rowOfKey,
} from './book/area';
export type { Area } from './book/area';
export type { Bag } from './book/bag';
export {
  DEFAULT_COLUMN_WIDTH,
  DEFAULT_ROW_HEIGHT,
  addSheet,
  findSheet,
  newBook,
  tableAt,
} from './book/book';
export { learnCalculatedColumns } from './book/calculatedColumns';
export type { BookEvent } from './book/changes';
export { hasLabel, newChart, newPoint, newSeries } from './book/chartModel';
export type { AxisModel, ChartModel, PointModel, SeriesModel } from './book/chartModel';
export { nextChart } from './book/chartSource';
export { createEngine } from './book/engine';
export type { Engine } from './book/engine';
export { DEFAULT_FORMAT, applyFormat, formatAt, patchAt } from './book/format';
export type { Border, CellFormat, Edge, FormatPatch } from './book/format';
export { writeCell } from './book/input';
export type {
  Book,
  ConditionalModel,
  HyperlinkModel,
  Sheet,
  TableModel,
  ValidationModel,
} from './book/model';
export { addName, areaOfFormula, areaOfName, findName } from './book/names';
export { restoreBook } from './book/restore';
export { copyFormula, normalFormula } from './book/rewrite';
export type { Spelling } from './book/rewrite';
export { takeSnapshot } from './book/snapshot';
export type {
  BookSnapshot,
  PlainCell,
  PlainChart,
  PlainValue,
  SheetSnapshot,
} from './book/snapshot';
export { addTable } from './book/tables';
export type { PastedCell, UserResult } from './book/userEdit';
export { invalidCells } from './book/validate';
export { displayText } from './calculator/display';
export { isError, plainText, toText } from './calculator/values';
export type { Scalar } from './calculator/values';
export { heightOf, widthOf } from './protocol/objects/rangeSize';
