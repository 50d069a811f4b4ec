/** The catalogue's shape: a language that lacks a key does not compile. */
import { createContext, useContext } from 'react';
import { en } from './en';

/** The shape of a catalogue: its keys, and what its sentences are made from. */
export type TextShape<T> = T extends string
  ? string
  : T extends (...facts: infer Facts) => string
    ? (...facts: Facts) => string
    : { readonly [Key in keyof T]: TextShape<T[Key]> };

export type Texts = TextShape<typeof en>;

const TextsContext = createContext<Texts>(en);

export const TextsProvider = TextsContext.Provider;

/** The words of the language that is spoken. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
