/** What workbook and sheets hold besides cells, tables and charts: plain JSON, kept in snapshots as it is. */
import type { Area } from './area';
import type { Bag } from './bag';
import type { FormatPatch } from './format';

export interface Mention {
  readonly email: string;
  readonly id: number;
  readonly name: string;
}

export interface RemarkModel {
  readonly id: string;
  /** As it is read, without tags. */
  content: string;
  /** With a tag around each mention. */
  richContent: string;
  mentions: readonly Mention[];
  readonly contentType: string;
  readonly author: string;
  readonly email: string;
  /** ISO 8601. */
  readonly created: string;
}

export interface CommentModel extends RemarkModel {
  area: Area;
  resolved: boolean;
  replies: RemarkModel[];
}

export interface StyleModel {
  readonly name: string;
  /** `includeFont`, `autoIndent`, …: style settings that are no cell format. */
  readonly options: Bag;
  format: FormatPatch;
}

/** What a filter asks of one column, as `Excel.FilterCriteria` says it. */
export type Criteria = Readonly<Record<string, unknown>>;

export interface FilterModel {
  /** Headers and data. */
  readonly area: Area;
  /** By the column's place in the area. */
  readonly criteria: Record<string, Criteria>;
}

export interface XmlPart {
  readonly id: string;
  xml: string;
}

export interface PropertyModel {
  readonly key: string;
  value: string | number | boolean;
}

/** What a workbook holds. */
export interface BookExtras {
  nextId: number;
  styles: StyleModel[];
  properties: PropertyModel[];
  xmlParts: XmlPart[];
  /** The password that the workbook's structure is protected with; empty for none. */
  password: string;
  /** ISO 8601; empty where unknown. */
  created: string;
}

/** What a sheet holds. */
export interface SheetExtras {
  comments: CommentModel[];
  filter: FilterModel | null;
  /** How deep each row and column is grouped. */
  rowLevels: Record<string, number>;
  columnLevels: Record<string, number>;
}

export function noBookExtras(): BookExtras {
  return {
    nextId: 1,
    styles: [],
    properties: [],
    xmlParts: [],
    password: '',
    created: '',
  };
}

export function noSheetExtras(): SheetExtras {
  return {
    comments: [],
    filter: null,
    rowLevels: {},
    columnLevels: {},
  };
}

/** An id that nothing else in the workbook has. */
export function freshId(extras: BookExtras): string {
  const number = extras.nextId;
  extras.nextId += 1;
  return `{00000000-0004-0000-0000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
}

/** Comments and filters move with their cells. */
export function moveExtras(extras: SheetExtras, move: (area: Area) => Area | null): void {
  extras.comments = extras.comments.flatMap((comment) => {
    const area = move(comment.area);
    return area === null ? [] : [{ ...comment, area }];
  });
  const { filter } = extras;
  const area = filter === null ? null : move(filter.area);
  extras.filter = filter === null || area === null ? null : { ...filter, area };
}
