/** Long enough for a paste or a calculation to report all its sheets, too short to be noticed. */
const QUIET_MS = 150;
/** A workbook that calculates without end is followed all the same. */
const LONGEST_MS = 1000;

type Timer = ReturnType<typeof setTimeout>;

/**
 * Debounces what is reported in bursts, and hands it over once it is quiet, or after a second where it
 * never is. One batch at a time; what comes meanwhile is in the next.
 */
export class EventBatcher {
  private readonly waiting = new Set<string>();
  private quiet: Timer | undefined;
  private longest: Timer | undefined;
  private state: 'idle' | 'handling' | 'due' | 'stopped' = 'idle';

  /** `handle` settles its own errors. */
  constructor(private readonly handle: (ids: readonly string[]) => Promise<void>) {}

  add(id: string): void {
    if (this.state === 'stopped') return;
    this.waiting.add(id);
    clearTimeout(this.quiet);
    this.quiet = setTimeout(this.flush, QUIET_MS);
    this.longest ??= setTimeout(this.flush, LONGEST_MS);
  }

  /** Whether what is being handled has been called off. */
  get stopped(): boolean {
    return this.state === 'stopped';
  }

  stop(): void {
    this.state = 'stopped';
    this.clearTimers();
  }

  private readonly flush = (): void => {
    this.clearTimers();
    if (this.state === 'handling') this.state = 'due';
    if (this.state !== 'idle') return;
    this.state = 'handling';
    const ids = [...this.waiting];
    this.waiting.clear();
    void this.handle(ids).then(this.finished);
  };

  private readonly finished = (): void => {
    const due = this.state === 'due';
    if (!this.stopped) this.state = 'idle';
    if (due) this.flush();
  };

  private clearTimers(): void {
    clearTimeout(this.quiet);
    clearTimeout(this.longest);
    this.longest = undefined;
  }
}
