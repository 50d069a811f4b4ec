/** Converts changes to the client library's events. */
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

interface OutgoingEvent {
  readonly owner: string;
  readonly event: string;
  readonly targets: readonly string[];
  readonly args: Readonly<Record<string, unknown>>;
}

const sheetEvent = (
  sheet: Sheet,
  event: string,
  args: object,
  alsoSheet = true
): OutgoingEvent => ({
  owner: 'WorksheetCollection',
  event,
  targets: alsoSheet ? [sheet.id, WORKBOOK] : [WORKBOOK],
  args: { worksheetId: sheet.id, source: 'Local', ...args },
});

const tableEvent = (table: TableModel, event: string, args: object): OutgoingEvent => ({
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

interface EventContext {
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
  valueAt: EventContext['valueAt']
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

const cellEvents = (
  event: Extract<BookEvent, { kind: 'cells' }>,
  { tables, trigger, valueAt }: EventContext
): readonly OutgoingEvent[] => {
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
    sheetEvent(sheet, 'Changed', { ...args, shiftDirection }),
    ...(formulas === undefined
      ? []
      : [sheetEvent(sheet, 'FormulaChanged', { formulaDetails: formulas })]),
    ...touched.map((table) => tableEvent(table, 'Changed', args)),
  ];
};

/** Tables hear where in them the selection is, and once more when it has left them. */
const selectionEvents = (
  { sheet, area, before }: Extract<BookEvent, { kind: 'selection' }>,
  { tables }: EventContext
): readonly OutgoingEvent[] => {
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
  return [sheetEvent(sheet, 'SelectionChanged', { address: addressOf(area) }), ...inTables];
};

const commentEvents = ({
  sheet,
  what,
  details,
}: Extract<BookEvent, { kind: 'comment' }>): readonly OutgoingEvent[] => {
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
type EventBuilder<K extends Kind> = (
  event: Extract<BookEvent, { kind: K }>,
  eventContext: EventContext
) => readonly OutgoingEvent[];

const ofSheet =
  (name: string, alsoSheet: boolean) =>
  ({ sheet }: { readonly sheet: Sheet }): readonly OutgoingEvent[] => [
    sheetEvent(sheet, name, {}, alsoSheet),
  ];

const ofChart =
  (event: string) =>
  ({
    sheet,
    chart,
  }: {
    readonly sheet: Sheet;
    readonly chart: ChartModel;
  }): readonly OutgoingEvent[] => [
    {
      owner: 'ChartCollection',
      event,
      targets: [chart.id, sheet.id],
      args: { chartId: chart.id, worksheetId: sheet.id, source: 'Local' },
    },
  ];

/** What the library knows an event for; the others are for the page alone. */
const EVENT_BUILDERS: { readonly [K in Kind]?: EventBuilder<K> } = {
  cells: cellEvents,
  format: ({ sheet, area }) => [sheetEvent(sheet, 'FormatChanged', { address: addressOf(area) })],
  selection: selectionEvents,
  sheetEvent: ({ sheet, event, args }) => [sheetEvent(sheet, event, args, event !== 'Moved')],
  sorted: ({ sheet, area, axis }) => [
    sheetEvent(sheet, axis === 'rows' ? 'RowSorted' : 'ColumnSorted', { address: addressOf(area) }),
  ],
  comment: commentEvents,
  chartAdded: ofChart('Added'),
  chartDeleted: ofChart('Deleted'),
  chartActivated: ofChart('Activated'),
  chartDeactivated: ofChart('Deactivated'),
  tableAdded: ({ table }) => [tableEvent(table, 'Added', {})],
  tableDeleted: ({ table }) => [tableEvent(table, 'Deleted', {})],
  sheetAdded: ofSheet('Added', false),
  sheetDeleted: ofSheet('Deleted', false),
  sheetActivated: ofSheet('Activated', true),
  sheetDeactivated: ofSheet('Deactivated', true),
};

const eventsOf = <K extends Kind>(
  event: Extract<BookEvent, { kind: K }>,
  kind: K,
  eventContext: EventContext
): readonly OutgoingEvent[] => EVENT_BUILDERS[kind]?.(event, eventContext) ?? [];

const messagesOf = (
  metadata: Metadata,
  { owner, event, targets, args }: OutgoingEvent
): EventMessage[] => {
  const eventType = metadata.classes[owner]?.events[event]?.eventType;
  if (eventType === undefined) return [];
  return targets.map((targetId) => ({ eventType, targetId, args }));
};

/** Results that differ, as one address for each rectangle. */
const calculatedAddress = (keys: readonly number[]): string =>
  areasOfCells(keys.map((key) => [rowOfKey(key), columnOfKey(key)] as const))
    .map(addressOf)
    .join(',');

export interface Happened extends EventContext {
  readonly events: readonly BookEvent[];
  /** Sheets whose formulas gave new results, and the keys of those cells. */
  readonly calculated: ReadonlyMap<Sheet, readonly number[]>;
}

/** The messages for events and for sheets whose formulas gave new results. */
export function eventMessages(metadata: Metadata, happened: Happened): readonly EventMessage[] {
  return [
    ...happened.events.flatMap((event) =>
      eventsOf(event, event.kind, happened).flatMap((item) => messagesOf(metadata, item))
    ),
    ...[...happened.calculated].flatMap(([sheet, keys]) =>
      messagesOf(metadata, sheetEvent(sheet, 'Calculated', { address: calculatedAddress(keys) }))
    ),
  ];
}
