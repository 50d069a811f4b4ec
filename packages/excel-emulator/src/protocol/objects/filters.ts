/** `worksheet.autoFilter`, `table.autoFilter`, `column.filter`. */
import type { Area } from '../../book/area';
import { lastRow } from '../../book/area';
import { tablesIn } from '../../book/book';
import type { Criteria, FilterModel } from '../../book/extras';
import { applyFilter } from '../../book/filter';
import type { Sheet, TableModel } from '../../book/model';
import { problem } from '../../book/problem';
import { checkAllowed } from '../../book/protection';
import type { ApiObject } from '../apiObject';
import { apiObject, integerOf, isRecord } from '../apiObject';
import { colorOf } from '../colors';
import type { ApiContext } from '../context';
import { enumOf } from '../context';
import { placeArgument } from './rangeAreas';
import { tellHidden } from './rangeSize';

/** A filter, wherever it is kept. */
export interface Filtered {
  readonly sheet: Sheet;
  /** Null where nothing is filtered; a table always has a filter. */
  readonly now: () => FilterModel | null;
  /** Null takes the filter away. */
  readonly keep: (filter: FilterModel | null) => void;
  /** Refused where the filter belongs to a table. */
  readonly movable: boolean;
}

export function sheetFilter(sheet: Sheet): Filtered {
  return {
    sheet,
    now: () => sheet.extras.filter,
    keep: (filter) => {
      sheet.extras.filter = filter;
    },
    movable: true,
  };
}

export function tableFilter(table: TableModel): Filtered {
  return {
    sheet: table.sheet,
    now: () => ({ area: table.area, criteria: table.criteria }),
    keep: (filter) => {
      table.criteria = filter?.criteria ?? {};
      table.showFilterButton = filter !== null;
    },
    movable: false,
  };
}

const criteriaOf = (context: ApiContext, value: unknown): Criteria => {
  if (!isRecord(value)) throw problem('InvalidArgument', 'criteria');
  const given = Object.fromEntries(
    Object.entries(value).filter(([, part]) => part !== null && part !== undefined)
  );
  const color = given['color'] === undefined ? {} : { color: colorOf(given['color']) };
  return { ...given, ...color, filterOn: enumOf(context, 'FilterOn', given['filterOn']) };
};

const hiddenIn = (sheet: Sheet, area: Area): string =>
  [...sheet.hiddenRows].filter((row) => row >= area.row && row <= lastRow(area)).join();

/** Keeps the filter and shows what it leaves; what can't be applied is not kept. */
const put = (context: ApiContext, filtered: Filtered, filter: FilterModel): null => {
  const { sheet } = filtered;
  checkAllowed(sheet, 'allowAutoFilter');
  const before = hiddenIn(sheet, filter.area);
  applyFilter(sheet, context.engine, filter);
  filtered.keep(filter);
  const { area } = filter;
  if (hiddenIn(sheet, area) !== before) tellHidden(context, sheet, area);
  context.changes.add({ kind: 'format', sheet, area });
  return null;
};

const showAll = (context: ApiContext, filtered: Filtered): void => {
  const now = filtered.now();
  if (now !== null) put(context, filtered, { ...now, criteria: {} });
};

/** Shows all rows again. */
export function clearAll(context: ApiContext, filtered: Filtered): null {
  showAll(context, filtered);
  return null;
}

export function reapply(context: ApiContext, filtered: Filtered): null {
  const now = filtered.now();
  return now === null ? null : put(context, filtered, now);
}

const withColumn = (
  filter: FilterModel,
  column: unknown,
  criteria: Criteria | null
): FilterModel => {
  const index = integerOf(column, 'column');
  if (index < 0 || index >= filter.area.columns) throw problem('InvalidArgument', 'column');
  const others = Object.entries(filter.criteria).filter(([key]) => key !== String(index));
  const own = criteria === null ? [] : [[String(index), criteria] as const];
  return { ...filter, criteria: Object.fromEntries([...others, ...own]) };
};

/** The filter that is there, or a new one over the range that is given. */
const filterOver = (
  context: ApiContext,
  { sheet, now, movable }: Filtered,
  range: unknown
): FilterModel => {
  const { area } = placeArgument(sheet, range);
  const there = now();
  if (!movable) return there ?? { area, criteria: {} };
  if (tablesIn(context.book, sheet, area).length > 0) {
    throw problem('NotImplemented', 'a sheet’s filter over a table');
  }
  const same = there !== null && JSON.stringify(there.area) === JSON.stringify(area);
  return same ? there : { area, criteria: {} };
};

const apply = (context: ApiContext, filtered: Filtered, args: readonly unknown[]): null => {
  const [range, column, criteria] = args;
  const filter = filterOver(context, filtered, range);
  const isBare = column === undefined || column === null;
  const there = filtered.now();
  if (there !== null && there.area !== filter.area) showAll(context, filtered);
  const wanted = isBare
    ? filter
    : withColumn(filter, column, criteria ? criteriaOf(context, criteria) : null);
  return put(context, filtered, wanted);
};

const clearColumn = (context: ApiContext, filtered: Filtered, column: unknown): null => {
  const now = filtered.now();
  if (now === null) throw problem('InvalidArgument', 'no filter');
  return put(context, filtered, withColumn(now, column, null));
};

const criteriaList = (filter: FilterModel | null): readonly unknown[] =>
  Array.from({ length: filter?.area.columns ?? 0 }, (_, index) => filter?.criteria[index] ?? null);

/** `Excel.AutoFilter` */
export function autoFilterObject(context: ApiContext, filtered: Filtered): ApiObject {
  const { sheet, now } = filtered;
  const range = (): ApiObject | null => {
    const filter = now();
    return filter === null ? null : context.objects.range(sheet, filter.area);
  };
  return apiObject({
    type: 'AutoFilter',
    get: {
      Enabled: () => now() !== null,
      IsDataFiltered: () => Object.keys(now()?.criteria ?? {}).length > 0,
      Criteria: () => criteriaList(now()),
    },
    call: {
      Apply: (args) => apply(context, filtered, args),
      ClearColumnCriteria: ([column]) => clearColumn(context, filtered, column),
      ClearCriteria: () => clearAll(context, filtered),
      Reapply: () => reapply(context, filtered),
      Remove: () => {
        showAll(context, filtered);
        filtered.keep(null);
        return null;
      },
      GetRange: () => {
        const found = range();
        if (found === null) throw problem('ItemNotFound', 'no filter');
        return found;
      },
      GetRangeOrNullObject: range,
    },
  });
}

/** `tableColumn.filter` */
export function columnFilterObject(
  context: ApiContext,
  table: TableModel,
  index: number
): ApiObject {
  const filtered = tableFilter(table);
  const put_ = (criteria: Criteria): null =>
    apply(context, filtered, [context.objects.range(table.sheet, table.area), index, criteria]);
  const ranked =
    (filterOn: string) =>
    ([amount]: readonly unknown[]) =>
      put_({ filterOn, criterion1: String(integerOf(amount)) });
  return apiObject({
    type: 'Filter',
    get: { Criteria: () => table.criteria[index] ?? null },
    call: {
      Apply: ([criteria]) => put_(criteriaOf(context, criteria)),
      ApplyTopItemsFilter: ranked('TopItems'),
      ApplyTopPercentFilter: ranked('TopPercent'),
      ApplyBottomItemsFilter: ranked('BottomItems'),
      ApplyBottomPercentFilter: ranked('BottomPercent'),
      ApplyValuesFilter: ([values]) => put_({ filterOn: 'Values', values }),
      ApplyDynamicFilter: ([dynamicCriteria]) => put_({ filterOn: 'Dynamic', dynamicCriteria }),
      ApplyCellColorFilter: ([color]) => put_({ filterOn: 'CellColor', color }),
      ApplyFontColorFilter: ([color]) => put_({ filterOn: 'FontColor', color }),
      ApplyCustomFilter: ([criterion1, criterion2, operator]) =>
        put_({ filterOn: 'Custom', criterion1, criterion2, operator }),
      Clear: () => clearColumn(context, filtered, index),
    },
  });
}
