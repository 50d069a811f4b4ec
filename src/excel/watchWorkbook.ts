import { inExcel } from './inExcel';
import { readOurSheetIds } from './ourSheets';

/** Long enough for a paste or a calculation to report all its sheets, too short to be noticed. */
const DEBOUNCE_MS = 150;

interface SheetEvent {
  readonly worksheetId: string;
}

interface Removable {
  remove(): void;
}

const isSupported = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);

/**
 * Every event that can change what we read. Calculation counts: a cell of ours may hold a formula of
 * the user's that looks at another sheet, and then nothing of ours was typed in.
 */
const subscribe = (
  worksheets: Excel.WorksheetCollection,
  report: (event: SheetEvent) => Promise<void>
): readonly Removable[] => [
  worksheets.onChanged.add(report),
  worksheets.onCalculated.add(report),
  worksheets.onAdded.add(report),
  worksheets.onDeleted.add(report),
  ...(isSupported('1.10') ? [worksheets.onRowSorted.add(report)] : []),
  ...(isSupported('1.17') ? [worksheets.onNameChanged.add(report)] : []),
];

/** Gathers reports and tells the listener once, if any of them was about a sheet of ours. */
class Gatherer {
  private ours: ReadonlySet<string> = new Set();
  private readonly others = new Set<string>();
  private readonly waiting = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly listener: () => void) {}

  readonly report = ({ worksheetId }: SheetEvent): Promise<void> => {
    if (this.others.has(worksheetId)) return Promise.resolve();
    this.waiting.add(worksheetId);
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), DEBOUNCE_MS);
    return Promise.resolve();
  };

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.waiting.clear();
  }

  private async flush(): Promise<void> {
    this.timer = null;
    const ids = [...this.waiting];
    this.waiting.clear();
    if (await this.concernUs(ids)) this.listener();
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
export const watchWorkbook = (listener: () => void): Promise<() => Promise<void>> =>
  inExcel(async (context) => {
    const gatherer = new Gatherer(listener);
    const handlers = subscribe(context.workbook.worksheets, gatherer.report);
    await context.sync();
    return async () => {
      gatherer.stop();
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    };
  });
