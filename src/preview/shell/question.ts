/** A question in a window of the page. */
import { need } from './element';

export interface DialogQuestion {
  readonly title: string;
  readonly text: string;
  /** The first is the one that is offered; Esc gives the last. */
  readonly answers: readonly [string, ...string[]];
}

function dialog(): HTMLDialogElement {
  const found = need('question');
  if (!(found instanceof HTMLDialogElement)) throw new Error('#question is no dialog');
  return found;
}

function button(answer: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.value = answer;
  made.textContent = answer;
  return made;
}

/** Asks in a modal dialog and gives the answer that was chosen. */
export function ask({ title, text, answers }: DialogQuestion): Promise<string> {
  const box = dialog();
  need('question-title').textContent = title;
  need('question-text').textContent = text;
  need('answers').replaceChildren(...answers.map(button));
  box.returnValue = '';
  box.showModal();
  return new Promise((resolve) => {
    box.addEventListener('close', () => resolve(box.returnValue || (answers.at(-1) ?? '')), {
      once: true,
    });
  });
}
