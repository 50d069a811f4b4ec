/** The partner's answer, offered where the pane asks for a file. */
import { ask } from '../shell/question';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface ReturnedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const RECEIVE = 'Receive it';

/** A file input of the add-in's page that a click is about to open; null where it is another thing. */
function fileInput(page: Document, target: EventTarget | null): HTMLInputElement | null {
  const view = page.defaultView;
  if (!view || !(target instanceof view.HTMLInputElement)) return null;
  return target.type === 'file' && target.accept.includes('.xlsx') ? target : null;
}

/** Chooses the file in the input, as a person would. */
function choose(input: HTMLInputElement, { name, bytes }: ReturnedFile): void {
  const chosen = new DataTransfer();
  chosen.items.add(new File([new Uint8Array(bytes)], name, { type: XLSX }));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Offers what a partner sent back where the add-in's page asks for a file, before the computer's own files. */
export class ReturnedFiles {
  private file: ReturnedFile | null = null;
  /** The next click opens the computer's files: that was asked for. */
  private passing = false;

  /** What is offered from now on; null for nothing. */
  offer(file: ReturnedFile | null): void {
    this.file = file;
  }

  /** Listens to a page of the add-in. */
  watch(page: Document): void {
    page.addEventListener('click', (event) => this.clicked(page, event), { capture: true });
  }

  private clicked(page: Document, event: Event): void {
    const input = fileInput(page, event.target);
    const { file } = this;
    if (!input || !file || this.passing) return;
    event.preventDefault();
    void this.ask(input, file);
  }

  private async ask(input: HTMLInputElement, file: ReturnedFile): Promise<void> {
    const answer = await ask({
      title: `Receive ${file.name}?`,
      text: 'It was sent back from the partner’s copy in this page.',
      answers: [RECEIVE, 'Choose another file'],
    });
    if (answer === RECEIVE) {
      choose(input, file);
      return;
    }
    this.passing = true;
    input.click();
    this.passing = false;
  }
}
