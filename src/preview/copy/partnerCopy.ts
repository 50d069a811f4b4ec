/** The partner's side of an exchange, played in the same page. */
import type { ExcelHost } from 'excel-emulator';
import type { BookSnapshot } from 'excel-emulator/book';
import { startHost } from '../controller/host';
import type { GridController } from '../controller/gridController';
import { bookName, xlsxName } from '../file/bookName';
import { need } from '../shell/element';
import { notify } from '../shell/notices';
import { ask } from '../shell/question';
import { AutoSave } from '../store/autoSave';
import type { ReturnedFiles } from './returned';

/** Its sheets are told from ours by their ids: they begin far behind. */
const FIRST_SHEET = 100_000;

const SENT =
  'The copy is back. In the pane, press Receive, then choose a file: the copy is offered first.';

/** A second host for a second workbook in the page. */
function copyHost(): ExcelHost {
  const host = startHost();
  host.book.nextSheet = FIRST_SHEET;
  return host;
}

/** The partner's copy as a second workbook in the page: filled in here, sent back, closed. */
export class PartnerCopy {
  private host: ExcelHost | null = null;
  private keeper: AutoSave | null = null;
  /** Whether it holds what was neither sent back nor closed yet. */
  private isFilled = false;

  constructor(
    private readonly grid: GridController,
    private readonly ownHost: ExcelHost,
    private readonly returned: ReturnedFiles
  ) {
    need('show-ours').addEventListener('click', () => this.show(false));
    need('show-copy').addEventListener('click', () => this.show(true));
    need('send-back').addEventListener('click', () => void this.sendBack());
    need('close-copy').addEventListener('click', () => void this.close());
    grid.onShown(() => this.tell());
  }

  /** Puts back a copy that was open before the page was loaded again. */
  async bringBack(): Promise<void> {
    const host = copyHost();
    const keeper = this.keeperOf(host);
    if (!(await keeper.bringBack())) return;
    this.take(host, keeper);
    this.isFilled = true;
  }

  /** Opens a copy in place of the one before; asks where that would be lost. */
  async open(snapshot: BookSnapshot): Promise<void> {
    if (this.host && this.isFilled && !(await this.mayLeave('Open the new copy'))) return;
    const host = copyHost();
    host.restore(snapshot);
    const keeper = this.keeperOf(host);
    this.take(host, keeper);
    keeper.later();
    this.show(true);
  }

  /** The name of the workbook that is seen. */
  get fileName(): string {
    return xlsxName(this.isShown ? this.title : bookName(this.ownHost));
  }

  /** Throws the copy away, as when everything begins anew. */
  async forget(): Promise<void> {
    this.returned.offer(null);
    this.host = null;
    await this.keeper?.stop();
    this.keeper = null;
  }

  private get isShown(): boolean {
    return this.host !== null && this.grid.shown === this.host;
  }

  private get title(): string {
    return `Copy for the partner, ${bookName(this.ownHost)}`;
  }

  private keeperOf(host: ExcelHost): AutoSave {
    return new AutoSave(
      host,
      (state) => {
        if (state === 'failed') notify('The copy could not be kept: send it back or download it.');
      },
      'copy'
    );
  }

  private take(host: ExcelHost, keeper: AutoSave): void {
    this.host = host;
    this.keeper = keeper;
    this.isFilled = false;
    host.onChange(({ events }) => {
      if (this.host !== host) return;
      if (events.some(({ kind }) => kind === 'cells')) this.isFilled = true;
      keeper.later();
    });
    this.tell();
  }

  private show(copy: boolean): void {
    this.grid.show(copy && this.host ? this.host : this.ownHost);
  }

  /** The switch between the workbooks, and what can be done with the copy. */
  private tell(): void {
    need('workbooks').hidden = this.host === null;
    need('copy-bar').hidden = !this.isShown;
    need('show-ours').setAttribute('aria-pressed', String(!this.isShown));
    need('show-copy').setAttribute('aria-pressed', String(this.isShown));
  }

  private async sendBack(): Promise<void> {
    const { host } = this;
    if (!host) return;
    const { workbookFile } = await import('../file/workbook');
    const bytes = await workbookFile(host.book, host.engine);
    this.returned.offer({ name: xlsxName(this.title), bytes });
    this.isFilled = false;
    this.show(false);
    need('show-ours').focus();
    notify(SENT);
  }

  private async mayLeave(answer: string): Promise<boolean> {
    const given = await ask({
      title: 'Close the partner’s copy?',
      text: 'What was filled in is lost, unless it was sent back or downloaded.',
      answers: [answer, 'Cancel'],
    });
    return given === answer;
  }

  private async close(): Promise<void> {
    if (this.isFilled && !(await this.mayLeave('Close it'))) return;
    const { keeper } = this;
    this.show(false);
    this.host = null;
    this.keeper = null;
    await keeper?.stop();
    this.tell();
    need('open-pane').focus();
  }
}
