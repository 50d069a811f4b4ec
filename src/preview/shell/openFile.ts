/** The button that opens a workbook file. */
import type { BookSnapshot } from 'excel-emulator/book';
import type { WhyNot } from '../open/readFile';
import { need } from './element';
import { ask } from './question';

const WHY: Readonly<Record<WhyNot, string>> = {
  'too-big': 'It is larger than a workbook of ours can be.',
  locked: 'It is locked with a password, or an old .xls file. Save it as .xlsx without a password.',
  broken: 'It is no .xlsx file, or it is damaged. Choose a workbook that ends in .xlsx.',
  foreign: 'It was not made by Reciprocal. Choose a workbook that you downloaded here or in Excel.',
};

const NOTHING_CHANGED = 'The workbook in this page is as it was.';

export interface FileActions {
  /** What would be lost; null where the workbook is still empty. */
  readonly nameOfCurrent: () => string | null;
  readonly openSaved: (snapshot: BookSnapshot) => Promise<void>;
  readonly openCopy: (snapshot: BookSnapshot, fileName: string) => Promise<void>;
}

const refuse = (name: string, why: string): Promise<string> =>
  ask({
    title: `${name} can’t be opened`,
    text: `${why}\n\n${NOTHING_CHANGED}`,
    answers: ['OK'],
  });

/** Asks before a workbook takes the place of another; an empty one is no loss. */
async function mayReplace(current: string | null, name: string): Promise<boolean> {
  if (current === null) return true;
  const open = 'Open it';
  const answer = await ask({
    title: `Open ${name} in place of ${current}?`,
    text: `${current} is then no longer in this browser. Download it first if you want to keep it.`,
    answers: [open, 'Cancel'],
  });
  return answer === open;
}

async function openFile(file: File, actions: FileActions): Promise<void> {
  const { readFile } = await import('../open/readFile');
  const reading = await readFile(new Uint8Array(await file.arrayBuffer()));
  if (!reading.ok) {
    await refuse(file.name, WHY[reading.why]);
    return;
  }
  if (reading.kind === 'copy') {
    await actions.openCopy(reading.snapshot, file.name);
    return;
  }
  if (await mayReplace(actions.nameOfCurrent(), file.name))
    await actions.openSaved(reading.snapshot);
}

/** Lets the button choose a file and open it. */
export function wireOpenFile(actions: FileActions): void {
  const input = need('open-file');
  if (!(input instanceof HTMLInputElement)) throw new Error('#open-file is no input');
  need('open-xlsx').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    // The same file again is a choice too.
    if (file) void openFile(file, actions).finally(() => (input.value = ''));
  });
}
