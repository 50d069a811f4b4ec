/** Keeps the workbook in the browser's own storage. */
import type { ExcelHost } from 'excel-emulator';
import { forget, keep, readKept } from './keep';
import type { Slot } from './keep';

/** How long nothing must have changed before the workbook is kept. */
const QUIET = 400;

/** Kept workbooks of another form are not read. */
const FORM = 1;

interface Kept {
  readonly form: number;
  readonly snapshot: ReturnType<ExcelHost['snapshot']>;
}

function decode(text: string): Kept | null {
  try {
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- decoded: the form is checked below, and only this file writes it
    const kept = JSON.parse(text) as Kept;
    return kept.form === FORM ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps a host's workbook in this browser. */
export class AutoSave {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;

  constructor(
    private readonly host: ExcelHost,
    private readonly tell: (state: 'kept' | 'keeping' | 'failed') => void,
    private readonly slot: Slot = 'current'
  ) {}

  /** Puts back what was kept; false if there was nothing. */
  async bringBack(): Promise<boolean> {
    const text = await readKept(this.slot);
    const kept = text === null ? null : decode(text);
    if (kept) this.host.restore(kept.snapshot);
    return kept !== null;
  }

  /** Keeps the workbook soon, once it has been left alone for a moment. */
  later(): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.tell('keeping');
    this.timer = setTimeout(() => void this.now(), QUIET);
  }

  /** Throws away what was kept and keeps nothing more. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await forget(this.slot);
  }

  /** Keeps another workbook in its place, for the page to begin with, and nothing more; false if it could not. */
  async replace(snapshot: Kept['snapshot']): Promise<boolean> {
    try {
      await keep(this.slot, JSON.stringify({ form: FORM, snapshot } satisfies Kept));
    } catch {
      return false;
    }
    this.stopped = true;
    clearTimeout(this.timer);
    return true;
  }

  private async now(): Promise<void> {
    if (this.stopped) return;
    try {
      const kept: Kept = { form: FORM, snapshot: this.host.snapshot() };
      await keep(this.slot, JSON.stringify(kept));
      this.tell('kept');
    } catch {
      // A full disk or a private window: the page says so and goes on.
      this.tell('failed');
    }
  }
}
