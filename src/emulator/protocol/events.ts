/** What happened, in the form in which the client library wants to be told. */
import { addressOf } from '../book/area';
import type { BookEvent } from '../book/changes';
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

const cellsTold = (
  event: Extract<BookEvent, { kind: 'cells' }>,
  tables: readonly TableModel[],
  trigger: Trigger
): readonly Told[] => {
  const { sheet, area, type } = event;
  const shiftDirection = type === 'RangeEdited' ? 'None' : shiftOf(type);
  const args = { address: addressOf(area), changeType: type, triggerSource: trigger };
  const touched = tables.filter(
    (table) => table.sheet === sheet && intersection(table.area, area) !== null
  );
  return [
    sheetTold(sheet, 'Changed', { ...args, shiftDirection }),
    ...touched.map((table) => tableTold(table, 'Changed', args)),
  ];
};

const SHEET_EVENTS: Readonly<Record<string, string>> = {
  sheetAdded: 'Added',
  sheetDeleted: 'Deleted',
  sheetActivated: 'Activated',
  sheetDeactivated: 'Deactivated',
  sheetRenamed: 'NameChanged',
};

const COLLECTION_ONLY: ReadonlySet<string> = new Set(['sheetAdded', 'sheetDeleted']);

const told = (
  event: BookEvent,
  tables: readonly TableModel[],
  trigger: Trigger
): readonly Told[] => {
  switch (event.kind) {
    case 'cells':
      return cellsTold(event, tables, trigger);
    case 'format':
      return [sheetTold(event.sheet, 'FormatChanged', { address: addressOf(event.area) })];
    case 'selection':
      return [sheetTold(event.sheet, 'SelectionChanged', { address: addressOf(event.area) })];
    case 'tableAdded':
      return [tableTold(event.table, 'Added', {})];
    case 'tableDeleted':
      return [tableTold(event.table, 'Deleted', {})];
    case 'sheetAdded':
    case 'sheetDeleted':
    case 'sheetActivated':
    case 'sheetDeactivated':
    case 'sheetRenamed': {
      const name = SHEET_EVENTS[event.kind] ?? '';
      return [sheetTold(event.sheet, name, {}, !COLLECTION_ONLY.has(event.kind))];
    }
    default:
      return [];
  }
};

const messagesOf = (metadata: Metadata, { owner, event, targets, args }: Told): EventMessage[] => {
  const eventType = metadata.classes[owner]?.events[event]?.eventType;
  if (eventType === undefined) return [];
  return targets.map((targetId) => ({ eventType, targetId, args }));
};

/** The messages for events and for sheets whose formulas gave new results. */
export const eventMessages = (
  metadata: Metadata,
  events: readonly BookEvent[],
  tables: readonly TableModel[],
  calculated: readonly Sheet[],
  trigger: Trigger
): readonly EventMessage[] => [
  ...events.flatMap((event) =>
    told(event, tables, trigger).flatMap((item) => messagesOf(metadata, item))
  ),
  ...calculated.flatMap((sheet) =>
    messagesOf(metadata, sheetTold(sheet, 'Calculated', { address: '' }))
  ),
];
