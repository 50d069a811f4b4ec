/** Short notices in the corner. */
import { need } from './element';

const SHOWN_FOR = 6000;

/** Says something in the corner for a while; screen readers read it out. */
export function notify(text: string): void {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.textContent = text;
  need('notices').replaceChildren(notice);
  setTimeout(() => notice.remove(), SHOWN_FOR);
}
