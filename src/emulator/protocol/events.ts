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

interface Telling {
  readonly tables: readonly TableModel[];
  readonly trigger: Trigger;
}

const cellsTold = (
  event: Extract<BookEvent, { kind: 'cells' }>,
  { tables, trigger }: Telling
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

/** What the library knows an event for; the others are for the page alone. */
const TELLERS: { readonly [K in Kind]?: Teller<K> } = {
  cells: cellsTold,
  format: ({ sheet, area }) => [sheetTold(sheet, 'FormatChanged', { address: addressOf(area) })],
  selection: ({ sheet, area }) => [
    sheetTold(sheet, 'SelectionChanged', { address: addressOf(area) }),
  ],
  sorted: ({ sheet, area, axis }) => [
    sheetTold(sheet, axis === 'rows' ? 'RowSorted' : 'ColumnSorted', { address: addressOf(area) }),
  ],
  comment: commentTold,
  tableAdded: ({ table }) => [tableTold(table, 'Added', {})],
  tableDeleted: ({ table }) => [tableTold(table, 'Deleted', {})],
  sheetAdded: ofSheet('Added', false),
  sheetDeleted: ofSheet('Deleted', false),
  sheetActivated: ofSheet('Activated', true),
  sheetDeactivated: ofSheet('Deactivated', true),
  sheetRenamed: ofSheet('NameChanged', true),
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

/** The messages for events and for sheets whose formulas gave new results. */
export const eventMessages = (
  metadata: Metadata,
  events: readonly BookEvent[],
  tables: readonly TableModel[],
  calculated: readonly Sheet[],
  trigger: Trigger
): readonly EventMessage[] => [
  ...events.flatMap((event) =>
    told(event, event.kind, { tables, trigger }).flatMap((item) => messagesOf(metadata, item))
  ),
  ...calculated.flatMap((sheet) =>
    messagesOf(metadata, sheetTold(sheet, 'Calculated', { address: '' }))
  ),
];
