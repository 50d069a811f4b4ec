/** A language in which every word of the catalogue is marked: what is unmarked is not from there. */
import type { Texts } from '../../src/taskpane/texts/texts';
import type { MoreTexts } from '../../src/taskpane/texts/moreTexts';
import { enMore } from '../../src/taskpane/texts/enMore';
import { en } from '../../src/taskpane/texts/en';

const mark = (text: string): string => `⟦${text}⟧`;

function pseudo(entry: unknown): unknown {
  if (typeof entry === 'string') return mark(entry);
  if (typeof entry === 'function')
    return (...facts: unknown[]) => mark(String(Reflect.apply(entry, undefined, facts)));
  return Object.fromEntries(
    Object.entries(entry as object).map(([key, value]) => [key, pseudo(value)])
  );
}

/** The same shape as English, as the catalogue's type demands. */
export const PSEUDO = pseudo(en) as Texts;
export const PSEUDO_MORE = pseudo(enMore) as MoreTexts;

/** All texts that people see or hear: text nodes, names, titles and hints. */
export function textsOf(root: ParentNode): readonly string[] {
  const spoken = ['aria-label', 'title', 'placeholder', 'alt'];
  const elements = [...root.querySelectorAll('*')].filter(({ tagName }) => tagName !== 'STYLE');
  return elements
    .flatMap((element) => [
      ...[...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent ?? ''),
      ...spoken.map((name) => element.getAttribute(name) ?? ''),
    ])
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** What is left of a text once all that is from the catalogue is taken away. */
export function unmarked(text: string): string {
  return text.replace(/⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/gu, '').trim();
}
