/** Tells when something on our sheets has changed. */
import { EventBatcher } from './eventBatcher';
import { inExcel } from '../inExcel';
import { readOurSheetIds } from './ourSheets';

interface SheetEvent {
  readonly worksheetId: string;
}

type Report = (event: SheetEvent) => Promise<void>;

interface Removable {
  remove(): void;
}

const isSupported = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);

/**
 * Every event that can change what we read. Calculation counts: a cell of ours may hold a formula of
 * the user's that looks at another sheet, and then nothing of ours was typed in.
 */
const subscribe = ({ worksheets, tables }: Excel.Workbook, watch: Watch): readonly Removable[] => [
  worksheets.onChanged.add(watch.changed),
  worksheets.onCalculated.add(watch.reported),
  worksheets.onAdded.add(watch.reported),
  worksheets.onDeleted.add(watch.reported),
  tables.onAdded.add(watch.tableAdded),
  tables.onDeleted.add(watch.reported),
  ...(isSupported('1.10') ? [worksheets.onRowSorted.add(watch.reported)] : []),
  ...(isSupported('1.17') ? [worksheets.onNameChanged.add(watch.reported)] : []),
];

/** Tells the listener once for a burst of reports, if any of them was about a sheet of ours. */
class Watch {
  private ours: ReadonlySet<string> = new Set();
  private readonly others = new Set<string>();
  /** Of those, the ones whose cells changed since the last batch. */
  private readonly beside = new Set<string>();
  private readonly batcher = new EventBatcher((ids) => this.handle(ids));

  constructor(private readonly listener: () => void) {}

  readonly reported: Report = ({ worksheetId }) => {
    if (!this.others.has(worksheetId)) this.batcher.add(worksheetId);
    return Promise.resolve();
  };

  readonly changed: Report = (event) => {
    if (this.others.has(event.worksheetId)) this.beside.add(event.worksheetId);
    return this.reported(event);
  };

  readonly tableAdded: Report = (event) => {
    this.others.delete(event.worksheetId);
    return this.reported(event);
  };

  stop(): void {
    this.batcher.stop();
  }

  private async handle(ids: readonly string[]): Promise<void> {
    const concernsUs = await this.concernUs(ids);
    // A table of ours may have been moved to a sheet that changed together with one of ours.
    if (concernsUs) this.beside.forEach((id) => this.others.delete(id));
    this.beside.clear();
    if (concernsUs && !this.batcher.stopped) this.listener();
  }

  /** Sheets that we never saw are looked up once; sheets of others stay others'. */
  private async concernUs(ids: readonly string[]): Promise<boolean> {
    if (ids.some((id) => this.ours.has(id))) return true;
    try {
      this.ours = await readOurSheetIds();
    } catch {
      // Excel is busy, for instance a cell is being typed in: better to look once too often.
      return true;
    }
    ids.filter((id) => !this.ours.has(id)).forEach((id) => this.others.add(id));
    return ids.some((id) => this.ours.has(id));
  }
}

/**
 * Calls the listener soon after anything on a sheet of ours changed, in this pane, by hand or by a
 * co-author. Returns the function that stops it. Rejects with office.js errors.
 */
export function watchWorkbook(listener: () => void): Promise<() => Promise<void>> {
  return inExcel(async (context) => {
    const watch = new Watch(listener);
    const handlers = subscribe(context.workbook, watch);
    await context.sync();
    return async () => {
      watch.stop();
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    };
  });
}
