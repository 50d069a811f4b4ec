/* The try-it page: a workbook that plays Excel's part at the left, the real task pane at the right. */
import './preview.css';
import { PartnerCopy } from './copy/partnerCopy';
import { ReturnedFiles } from './copy/returned';
import type { GridController } from './controller/gridController';
import { startHost } from './controller/host';
import { createAddinFrames } from './frame/addinFrames';
import type { AddinFrames } from './frame/addinFrames';
import type { ExcelHost } from 'excel-emulator';
import type { BookSnapshot } from 'excel-emulator/book';
import { NAMELESS, bookName } from './file/bookName';
import { offerDownload } from './shell/download';
import { need } from './shell/element';
import { notify } from './shell/notices';
import { wireOpenFile } from './shell/openFile';
import { ask } from './shell/question';
import { wireRibbon } from './shell/ribbon';
import { createSplitter } from './shell/splitter';
import { AutoSave } from './store/autoSave';
import { forgetOpenSheet, noteOpenSheet, openNotedSheet } from './store/openSheet';

const KEPT = {
  kept: 'Kept in this browser',
  keeping: 'Keeping …',
  failed: 'Could not be kept: download it before you leave',
} as const;

async function saveFile({ book, engine }: ExcelHost, name: string): Promise<void> {
  const { workbookFile } = await import('./file/workbook');
  offerDownload(name, await workbookFile(book, engine));
}

const CANT_OPEN =
  'In Excel, that workbook would open in a window of its own now. This page can’t open it; the pane can download it.';

/** The title bar and the browser's tab say which workbook it is. */
function showName(host: ExcelHost): void {
  const name = bookName(host);
  need('book-name').textContent = name;
  document.title = `${name}: try Reciprocal without Excel`;
}

/** What is in the workbook, for whoever is asked to give it up; null while it holds nothing. */
function nameOfCurrent(host: ExcelHost): string | null {
  const { book } = host;
  const isEmpty = book.sheets.every(({ cells }) => cells.size === 0);
  if (isEmpty) return null;
  const name = bookName(host);
  return name === NAMELESS ? 'this workbook' : name;
}

/** The page begins anew with it, and the pane with the page. */
async function openSaved(keeper: AutoSave, snapshot: BookSnapshot): Promise<void> {
  if (!(await keeper.replace(snapshot))) {
    notify('This browser has no room to keep that workbook. Nothing was changed.');
    return;
  }
  forgetOpenSheet();
  window.location.reload();
}

async function startOver(keeper: AutoSave, copy: PartnerCopy): Promise<void> {
  const answer = await ask({
    title: 'Start over with an empty workbook?',
    text: 'The workbook in this browser is thrown away. Download it first if you want to keep it.',
    answers: ['Start over', 'Cancel'],
  });
  if (answer !== 'Start over') return;
  await copy.forget();
  await keeper.stop();
  window.location.reload();
}

async function runCommand(frames: AddinFrames, name: string): Promise<void> {
  const ran = await frames.runCommand(name);
  if (!ran) notify('The add-in’s ribbon page is not ready yet. Try again in a moment.');
}

function showPane(frames: AddinFrames, open: boolean): void {
  need('pane').hidden = !open;
  need('splitter').hidden = !open;
  if (open) frames.openPane();
  else frames.closePane();
}

function wireFiles(host: ExcelHost, keeper: AutoSave, copy: PartnerCopy): void {
  wireOpenFile({
    nameOfCurrent: () => nameOfCurrent(host),
    openSaved: (snapshot) => openSaved(keeper, snapshot),
    openCopy: (snapshot) => copy.open(snapshot),
  });
}

/** Opens beside ours what the add-in asks Excel to open. */
async function openBeside(base64: string, copy: PartnerCopy): Promise<void> {
  const { readFile } = await import('./open/readFile');
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const reading = await readFile(bytes);
  if (reading.ok) await copy.open(reading.snapshot);
  else notify(CANT_OPEN);
}

interface Parts {
  readonly host: ExcelHost;
  readonly keeper: AutoSave;
  readonly frames: AddinFrames;
  readonly grid: GridController;
  readonly copy: PartnerCopy;
}

function wire({ host, keeper, frames, grid, copy }: Parts): void {
  wireRibbon({
    openPane: () => showPane(frames, true),
    closePane: () => {
      showPane(frames, false);
      need('open-pane').focus();
    },
    undo: () => grid.undo(),
    redo: () => grid.redo(),
    sort: (ascending) => grid.sort(ascending),
    download: () => void saveFile(grid.shown, copy.fileName),
    startOver: () => void startOver(keeper, copy),
    command: (name) => runCommand(frames, name),
  });
  wireFiles(host, keeper, copy);
}

async function start(): Promise<void> {
  const host = startHost();
  const keeper = new AutoSave(host, (state) => {
    need('kept').textContent = KEPT[state];
  });
  // The library of the grid is big: it comes while the workbook is being read.
  const library = import('./controller/gridController');
  if (await keeper.bringBack()) openNotedSheet(host);
  const returned = new ReturnedFiles();
  const frames = createAddinFrames(host, need('pane-frame'), (page) => returned.watch(page));
  showPane(frames, true);
  createSplitter(need('splitter'), need('pane'));
  const { GridController } = await library;
  const grid = new GridController(host, {
    changed: () => {
      showName(host);
      noteOpenSheet(host);
      keeper.later();
    },
    opened: (base64) => void openBeside(base64, copy),
  });
  const copy = new PartnerCopy(grid, host, returned);
  showName(host);
  await grid.ready;
  await copy.bringBack();
  need('loading').remove();
  wire({ host, keeper, frames, grid, copy });
  document.body.dataset.ready = 'true';
}

void start();
