/** The words of views that are fetched when first opened: they need not weigh on the first screen. */
import { createContext, useContext } from 'react';
import { enMore } from './enMore';
import type { TextShape } from './texts';

export type MoreTexts = TextShape<typeof enMore>;

const MoreTextsContext = createContext<MoreTexts>(enMore);

export const MoreTextsProvider = MoreTextsContext.Provider;

/** The words of the language that is spoken, for views that are fetched when first opened. */
export function useMoreTexts(): MoreTexts {
  return useContext(MoreTextsContext);
}
