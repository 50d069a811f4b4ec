/** What happened, in the form in which the client library wants to be told. */
import { addressOf, columnOfKey, rowOfKey } from '../book/area';
import { areasOfCells } from '../book/cellAreas';
import type { Scalar } from '../calculator/values';
import { isError } from '../calculator/values';
import type { BookEvent } from '../book/changes';
import type { ChartModel } from '../book/chartModel';
import type { Sheet, TableModel } from '../book/model';
import { intersection } from '../book/area';
import type { Metadata } from './metadata';

export interface EventMessage {
  readonly eventType: number;
  readonly targetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Where the event came from: a person at the grid, or the add-in itself. */
export type Trigger = 'Unknown' | 'ThisLocalAddin';

const WORKBOOK = 'Workbook';

interface Told {
  readonly owner: string;
  readonly event: string;
  readonly targets: readonly string[];
  readonly args: Readonly<Record<string, unknown>>;
}

const sheetTold = (sheet: Sheet, event: string, args: object, alsoSheet = true): Told => ({
  owner: 'WorksheetCollection',
  event,
  targets: alsoSheet ? [sheet.id, WORKBOOK] : [WORKBOOK],
  args: { worksheetId: sheet.id, source: 'Local', ...args },
});

const tableTold = (table: TableModel, event: string, args: object): Told => ({
  owner: 'TableCollection',
  event,
  targets: [String(table.id), table.sheet.id, WORKBOOK],
  args: {
    tableId: String(table.id),
    tableName: table.name,
    worksheetId: table.sheet.id,
    source: 'Local',
    ...args,
  },
});

const shiftOf = (type: string): string => {
  if (type.startsWith('Row') || type.startsWith('Cell')) {
    return type.endsWith('Inserted') ? 'ShiftCellDown' : 'ShiftCellUp';
  }
  return type.endsWith('Inserted') ? 'ShiftCellRight' : 'ShiftCellLeft';
};

interface Telling {
  readonly tables: readonly TableModel[];
  readonly trigger: Trigger;
  readonly valueAt: (sheet: Sheet, row: number, column: number) => Scalar;
}

const plain = (value: Scalar): unknown => (isError(value) ? value.code : (value ?? ''));

const typeOf = (value: Scalar): string => {
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'string' ? 'String' : 'Boolean';
};

/** Before and after of one cell that was edited. */
const detailsOf = (
  { sheet, area, before }: Extract<BookEvent, { kind: 'cells' }>,
  valueAt: Telling['valueAt']
): object => {
  if (before === undefined) return {};
  const after = valueAt(sheet, area.row, area.column);
  return {
    valueBefore: plain(before),
    valueAfter: plain(after),
    valueTypeBefore: typeOf(before),
    valueTypeAfter: typeOf(after),
  };
};

const cellsTold = (
  event: Extract<BookEvent, { kind: 'cells' }>,
  { tables, trigger, valueAt }: Telling
): readonly Told[] => {
  const { sheet, area, type, formulas } = event;
  const shiftDirection = type === 'RangeEdited' ? 'None' : shiftOf(type);
  const args = {
    address: addressOf(area),
    changeType: type,
    triggerSource: trigger,
    ...detailsOf(event, valueAt),
  };
  const touched = tables.filter(
    (table) => table.sheet === sheet && intersection(table.area, area) !== null
  );
  return [
    sheetTold(sheet, 'Changed', { ...args, shiftDirection }),
    ...(formulas === undefined
      ? []
      : [sheetTold(sheet, 'FormulaChanged', { formulaDetails: formulas })]),
    ...touched.map((table) => tableTold(table, 'Changed', args)),
  ];
};

/** Tables hear where in them the selection is, and once more when it has left them. */
const selectionTold = (
  { sheet, area, before }: Extract<BookEvent, { kind: 'selection' }>,
  { tables }: Telling
): readonly Told[] => {
  const inTables = tables.flatMap((table) => {
    const inside = table.sheet === sheet ? intersection(table.area, area) : null;
    const was = before?.sheet === table.sheet && intersection(table.area, before.area) !== null;
    if (inside === null && !was) return [];
    const address = inside === null ? '' : addressOf(inside);
    return [
      {
        owner: 'Table',
        event: 'SelectionChanged',
        targets: [String(table.id)],
        args: { worksheetId: table.sheet.id, tableId: String(table.id), address },
      },
    ];
  });
  return [sheetTold(sheet, 'SelectionChanged', { address: addressOf(area) }), ...inTables];
};

const commentTold = ({
  sheet,
  what,
  details,
}: Extract<BookEvent, { kind: 'comment' }>): readonly Told[] => {
  const named = what === 'Added' || what === 'Deleted';
  return [
    {
      owner: 'CommentCollection',
      event: named ? what : 'Changed',
      targets: [sheet.id, WORKBOOK],
      args: {
        worksheetId: sheet.id,
        source: 'Local',
        commentDetails: details,
        ...(named ? {} : { changeType: what }),
      },
    },
  ];
};

type Kind = BookEvent['kind'];
type Teller<K extends Kind> = (
  event: Extract<BookEvent, { kind: K }>,
  telling: Telling
) => readonly Told[];

const ofSheet =
  (name: string, alsoSheet: boolean) =>
  ({ sheet }: { readonly sheet: Sheet }): readonly Told[] => [
    sheetTold(sheet, name, {}, alsoSheet),
  ];

const ofChart =
  (event: string) =>
  ({ sheet, chart }: { readonly sheet: Sheet; readonly chart: ChartModel }): readonly Told[] => [
    {
      owner: 'ChartCollection',
      event,
      targets: [chart.id, sheet.id],
      args: { chartId: chart.id, worksheetId: sheet.id, source: 'Local' },
    },
  ];

/** What the library knows an event for; the others are for the page alone. */
const TELLERS: { readonly [K in Kind]?: Teller<K> } = {
  cells: cellsTold,
  format: ({ sheet, area }) => [sheetTold(sheet, 'FormatChanged', { address: addressOf(area) })],
  selection: selectionTold,
  told: ({ sheet, event, args }) => [sheetTold(sheet, event, args, event !== 'Moved')],
  sorted: ({ sheet, area, axis }) => [
    sheetTold(sheet, axis === 'rows' ? 'RowSorted' : 'ColumnSorted', { address: addressOf(area) }),
  ],
  comment: commentTold,
  chartAdded: ofChart('Added'),
  chartDeleted: ofChart('Deleted'),
  chartActivated: ofChart('Activated'),
  chartDeactivated: ofChart('Deactivated'),
  tableAdded: ({ table }) => [tableTold(table, 'Added', {})],
  tableDeleted: ({ table }) => [tableTold(table, 'Deleted', {})],
  sheetAdded: ofSheet('Added', false),
  sheetDeleted: ofSheet('Deleted', false),
  sheetActivated: ofSheet('Activated', true),
  sheetDeactivated: ofSheet('Deactivated', true),
};

const told = <K extends Kind>(
  event: Extract<BookEvent, { kind: K }>,
  kind: K,
  telling: Telling
): readonly Told[] => TELLERS[kind]?.(event, telling) ?? [];

const messagesOf = (metadata: Metadata, { owner, event, targets, args }: Told): EventMessage[] => {
  const eventType = metadata.classes[owner]?.events[event]?.eventType;
  if (eventType === undefined) return [];
  return targets.map((targetId) => ({ eventType, targetId, args }));
};

/** Results that differ, as one address for each rectangle. */
const calculatedAddress = (keys: readonly number[]): string =>
  areasOfCells(keys.map((key) => [rowOfKey(key), columnOfKey(key)] as const))
    .map(addressOf)
    .join(',');

export interface Happened extends Telling {
  readonly events: readonly BookEvent[];
  /** Sheets whose formulas gave new results, and the keys of those cells. */
  readonly calculated: ReadonlyMap<Sheet, readonly number[]>;
}

/** The messages for events and for sheets whose formulas gave new results. */
export function eventMessages(metadata: Metadata, happened: Happened): readonly EventMessage[] {
  return [
    ...happened.events.flatMap((event) =>
      told(event, event.kind, happened).flatMap((item) => messagesOf(metadata, item))
    ),
    ...[...happened.calculated].flatMap(([sheet, keys]) =>
      messagesOf(metadata, sheetTold(sheet, 'Calculated', { address: calculatedAddress(keys) }))
    ),
  ];
}
