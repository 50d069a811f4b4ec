/** The ribbon's buttons. */
import { need } from './element';

const press = (id: string, act: () => void): void => need(id).addEventListener('click', act);

export interface RibbonActions {
  readonly openPane: () => void;
  readonly closePane: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly sort: (ascending: boolean) => void;
  readonly download: () => void;
  readonly startOver: () => void;
  /** Runs one of the add-in's own ribbon functions. */
  readonly command: (name: string) => Promise<void>;
}

/** While its function runs, a ribbon button can't be pressed again; it keeps the focus. */
function wireCommand(button: HTMLElement, run: RibbonActions['command']): void {
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    void run(button.dataset.command ?? '').finally(() => button.removeAttribute('aria-disabled'));
  });
}

/** The arrow keys go from button to button, as toolbars do. */
function wireArrows(toolbar: HTMLElement): void {
  toolbar.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const buttons = [...toolbar.querySelectorAll<HTMLElement>('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
    event.preventDefault();
  });
}

/** Gives the ribbon's buttons their work. */
export function wireRibbon(actions: RibbonActions): void {
  press('open-pane', actions.openPane);
  press('close-pane', actions.closePane);
  press('undo', actions.undo);
  press('redo', actions.redo);
  press('sort-up', () => actions.sort(true));
  press('sort-down', () => actions.sort(false));
  press('download', actions.download);
  press('start-over', actions.startOver);
  document
    .querySelectorAll<HTMLElement>('[data-command]')
    .forEach((button) => wireCommand(button, actions.command));
  wireArrows(need('ribbon'));
}
