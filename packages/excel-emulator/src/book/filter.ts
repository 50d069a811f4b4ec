/** Which rows a filter leaves to be seen. */
import { criterion } from '../calculator/criteria';
import { displayText } from '../calculator/display';
import type { Scalar } from '../calculator/values';
import type { Area } from './area';
import { lastRow } from './area';
import type { Engine } from './engine';
import type { Criteria, FilterModel } from './extras';
import { formatAt } from './format';
import type { Sheet } from './model';
import { problem } from './problem';

type Keeps = (row: number) => boolean;

interface Column {
  readonly sheet: Sheet;
  readonly engine: Engine;
  readonly column: number;
  /** The data rows. */
  readonly rows: readonly number[];
}

const valueAt = ({ sheet, engine, column }: Column, row: number): Scalar =>
  engine.valueAt(sheet, row, column);

const numbersOf = (column: Column): readonly number[] =>
  column.rows.flatMap((row) => {
    const value = valueAt(column, row);
    return typeof value === 'number' ? [value] : [];
  });

/** Filters by value compare what is shown, whatever its case. */
const byValues = (column: Column, { values }: Criteria): Keeps => {
  if (!Array.isArray(values)) throw problem('InvalidArgument', 'values');
  if (values.some((value) => typeof value !== 'string' && typeof value !== 'number')) {
    throw problem('NotImplemented', 'filters by date groups');
  }
  const wanted = new Set(values.map((value) => String(value).toLowerCase()));
  return (row) => {
    const { numberFormat } = formatAt(column.sheet.formats, row, column.column);
    return wanted.has(displayText(valueAt(column, row), numberFormat).toLowerCase());
  };
};

const custom = (column: Column, { criterion1, criterion2, operator }: Criteria): Keeps => {
  const tests = [criterion1, criterion2]
    .filter((text) => typeof text === 'string' && text !== '')
    .map((text) => criterion(String(text)));
  if (tests.length === 0) throw problem('InvalidArgument', 'criterion1');
  const or = String(operator).toLowerCase() === 'or';
  return (row) => {
    const value = valueAt(column, row);
    return or ? tests.some((test) => test(value)) : tests.every((test) => test(value));
  };
};

/** The top (bottom) items, by number or per cent; items equal to the last one stay too. */
const ranked = (
  column: Column,
  { criterion1 }: Criteria,
  top: boolean,
  percent: boolean
): Keeps => {
  const amount = Number(criterion1);
  if (!Number.isFinite(amount) || amount < 1) throw problem('InvalidArgument', 'criterion1');
  const numbers = [...numbersOf(column)].sort((a, b) => (top ? b - a : a - b));
  const size = percent ? Math.max(1, Math.floor((numbers.length * amount) / 100)) : amount;
  const last = numbers[Math.min(size, numbers.length) - 1];
  return (row) => {
    const value = valueAt(column, row);
    if (typeof value !== 'number' || last === undefined) return false;
    return top ? value >= last : value <= last;
  };
};

const dynamic = (column: Column, { dynamicCriteria }: Criteria): Keeps => {
  const kind = String(dynamicCriteria).toLowerCase();
  if (kind !== 'aboveaverage' && kind !== 'belowaverage') {
    throw problem('NotImplemented', `filter ${String(dynamicCriteria)}`);
  }
  const numbers = numbersOf(column);
  const average = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  return (row) => {
    const value = valueAt(column, row);
    if (typeof value !== 'number') return false;
    return kind === 'aboveaverage' ? value > average : value < average;
  };
};

const byColor = (column: Column, { color }: Criteria, key: 'fill' | 'color'): Keeps => {
  const wanted = String(color).toUpperCase();
  return (row) => formatAt(column.sheet.formats, row, column.column)[key].toUpperCase() === wanted;
};

const KINDS: Readonly<Record<string, (column: Column, criteria: Criteria) => Keeps>> = {
  Values: byValues,
  Custom: custom,
  TopItems: (column, criteria) => ranked(column, criteria, true, false),
  TopPercent: (column, criteria) => ranked(column, criteria, true, true),
  BottomItems: (column, criteria) => ranked(column, criteria, false, false),
  BottomPercent: (column, criteria) => ranked(column, criteria, false, true),
  Dynamic: dynamic,
  CellColor: (column, criteria) => byColor(column, criteria, 'fill'),
  FontColor: (column, criteria) => byColor(column, criteria, 'color'),
};

const keeps = (column: Column, criteria: Criteria): Keeps => {
  const kind = KINDS[String(criteria['filterOn'])];
  if (kind === undefined)
    throw problem('NotImplemented', `filter on ${String(criteria['filterOn'])}`);
  return kind(column, criteria);
};

const dataRows = (area: Area): readonly number[] =>
  Array.from({ length: lastRow(area) - area.row }, (_, index) => area.row + 1 + index);

/** Hides the rows that any column's criteria keep out, and shows the others. */
export function applyFilter(sheet: Sheet, engine: Engine, { area, criteria }: FilterModel): void {
  const rows = dataRows(area);
  const tests = Object.entries(criteria).map(([index, wanted]) =>
    keeps({ sheet, engine, rows, column: area.column + Number(index) }, wanted)
  );
  for (const row of rows) {
    if (tests.every((test) => test(row))) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
}
