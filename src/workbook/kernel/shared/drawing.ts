/** What a sheet of the workbook is to those who make it or change it. */
import type { Scale } from '../../../model/alliance';
import type { Rvu } from '../../../model/rvu';
import type { RetiredTable, WorkbookEdit } from '../edit';
import type { PlannedSheet } from '../sheetParts';
import type { WorkbookSource } from '../source';
import type { AnalysedRvu } from './analysedRows';

/** A line of the list on Start that leads to a sheet. */
export interface SheetLink {
  readonly text: string;
  /** The sheet's key. */
  readonly toSheet: string;
  readonly about: string;
}

/** The workbook before and after a period is closed, and the table rows of its contributions. */
export interface Closing {
  readonly rvu: Rvu;
  readonly next: Rvu;
  readonly rows: readonly number[];
}

/** A column of a table that is drawn anew: readers never look at it, so that no record tells of it. */
export interface RenamedColumn {
  readonly since: number;
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

type EditPart = Partial<WorkbookEdit>;
type Closes = (source: WorkbookSource, closing: Closing) => EditPart;

export interface Drawing {
  /** The sheets with what is known of the RVU; hidden ones are put behind everything. */
  readonly sheets: (analysed: AnalysedRvu, links: readonly SheetLink[]) => readonly PlannedSheet[];
  /** The keys of sheets on which nothing stands yet: hidden until they are first used. */
  readonly waits?: (analysed: AnalysedRvu) => readonly string[];
  /** The line that leads to it. */
  readonly link?: (analysed: AnalysedRvu) => SheetLink;
  /** The keys of sheets that hold nothing typed: a refresh draws them anew, in this order. */
  readonly redrawn?: readonly string[];
  /** The workbook's version that changed these last; the first unless said otherwise. */
  readonly redrawnSince?: number;
  /** Columns of these that were called otherwise, and the version that gave them their present headers. */
  readonly renamed?: readonly RenamedColumn[];
  /** Tables of formulas alone that nothing needs any more, and the version that ceased to: they are emptied. */
  readonly retired?: readonly (RetiredTable & { readonly since: number })[];
  /** Computed columns of earlier versions that nothing needs any more; an upgrade leaves them where they are. */
  readonly dropped?: readonly { readonly table: string; readonly headers: readonly string[] }[];
  /** Each table on a sheet of its own, for one that was deleted from a sheet of which the rest is there. */
  readonly alone?: (analysed: AnalysedRvu) => readonly PlannedSheet[];
  /** What a refresh fills in besides; `planned` are all sheets as they would be made today. */
  readonly refresh?: (
    source: WorkbookSource,
    rvu: Rvu,
    planned: readonly PlannedSheet[]
  ) => EditPart;
  /** What closing a period writes into the past, before anything is emptied. */
  readonly keep?: Closes;
  /** What closing a period empties or carries over. */
  readonly reopen?: Closes;
  /** What tells that the next period has begun, last of all; or that the one before is open again. */
  readonly moveOn?: Closes;
  /** What reopening a period gives back: `next` is the reopened one. */
  readonly takeBack?: Closes;
  /** What empties the entries of that period in the past. */
  readonly forget?: (source: WorkbookSource, period: string, scale: Scale) => EditPart;
}
