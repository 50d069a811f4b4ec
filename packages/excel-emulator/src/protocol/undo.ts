/**
 * What add-ins leave on the stack of Undo, as learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 * has it: one step for each request that changes something, one for all of a group; what can't be taken back empties
 * the stack, and in a group it is refused. What people type themselves is not kept here.
 */
import type { BookSnapshot } from '../book/snapshot';
import { ExcelProblem } from '../book/problem';

/** The header by which `boot/undoGroups.ts` names the group of a request. */
export const UNDO_GROUP_HEADER = 'x-emulated-undo-group';

/** Not to be taken back in any Excel. */
const NOWHERE =
  /^(AllowEditRange|AllowEditRangeCollection|WorkbookProtection|WorksheetProtection|LinkedWorkbook|LinkedWorkbookCollection|DataConnectionCollection)\.|^Chart\.(CategoryLabelLevel|SeriesNameLevel)$|^Workbook\.(Close|InsertWorksheetsFromBase64|Save)$|^Worksheet\.(Copy|Delete)$|^WorksheetCollection\.AddFromBase64$/;

/** Not on the web. */
const NOT_ON_WEB =
  /^(DocumentProperties|Style|Query|QueryCollection)\.|^(PivotTable|Slicer|Table|Timeline)Style(Collection)?\.|^ChartPivotOptions\.|^ChartTrendlineLabel\.Formula$|^NamedItem\.Comment$|^Slicer\.(Name|NameInFormula)$|^Worksheet\.StandardWidth$/;

/** Not on Windows and the Mac. */
const NOT_ON_DESKTOP = /^Worksheet\.(Name|Position|Visibility)$/;

/** Methods that change nothing in the workbook. */
const LOOKS_ONLY =
  /\.(_|Get|Suspend|Calculate$|Activate$|Select$|Focus$|Show)|^AddinInternalService\./;

export type UndoPlatform = 'web' | 'desktop';

const canTakeBack = (member: string, platform: UndoPlatform): boolean =>
  !NOWHERE.test(member) && !(platform === 'web' ? NOT_ON_WEB : NOT_ON_DESKTOP).test(member);

interface Step {
  readonly group: string | null;
  readonly members: Set<string>;
  readonly before: BookSnapshot | null;
}

export interface UndoOptions {
  readonly platform: UndoPlatform;
  /** Whether this Excel keeps what add-ins do at all: from ExcelApi 1.20 on. */
  readonly isKept: () => boolean;
  /** The workbook as it is; null where nobody is going to undo. */
  readonly photograph: () => BookSnapshot | null;
}

export class UndoLog {
  #steps: Step[] = [];

  constructor(private readonly options: UndoOptions) {}

  /** To be told each member that the request uses, before it is used. @throws UndoNotSupported in a group */
  begin(group: string | null): (member: string) => void {
    let step: Step | null = null;
    return (member) => {
      if (LOOKS_ONLY.test(member)) return;
      if (!this.options.isKept()) return;
      if (canTakeBack(member, this.options.platform)) {
        step ??= this.#stepOf(group);
        step.members.add(member);
        return;
      }
      if (group !== null)
        throw new ExcelProblem('UndoNotSupported', `${member} can't be part of one undo group.`);
      this.#steps = [];
      step = null;
    };
  }

  /** What each step did, by members, the oldest first. */
  steps(): readonly (readonly string[])[] {
    return this.#steps.map(({ members }) => [...members]);
  }

  /** The workbook before the last step, which is forgotten; null where there is none. */
  takeBack(): BookSnapshot | null {
    return this.#steps.pop()?.before ?? null;
  }

  #stepOf(group: string | null): Step {
    const last = this.#steps.at(-1);
    if (group !== null && last?.group === group) return last;
    const step = { group, members: new Set<string>(), before: this.options.photograph() };
    this.#steps.push(step);
    return step;
  }
}
