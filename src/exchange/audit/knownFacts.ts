/**
 * What the partner knows already, so that it is no secret in what we say: the names that both sides go by,
 * what we told in earlier exchanges, and what is theirs.
 */
import type { Rvu } from '../../model/rvu';
import { isTellable } from '../../model/heldBack';
import { Phrases } from './phrases';
import { tokensOf, wordLine } from './tokens';
import type { WorkbookCell } from './workbookCells';

export interface KnownFacts {
  /** Where in a text they are quoted, whatever stands in them is known. */
  readonly phrases: Phrases<null>;
  /** All of them, each word between blanks. */
  readonly line: string;
  /** What is listed for both sides by name, each word between blanks, with its row's id. */
  readonly listed: readonly { readonly line: string; readonly row: string }[];
  /** Each whole text that stands in a shared cell, folded. */
  readonly whole: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
}

/** Its cells are asked for what is shared now, the RVU for what was told before. */
export function knownFacts(rvu: Rvu, cells: readonly WorkbookCell[]): KnownFacts {
  const shared = cells.filter(({ isShared }) => isShared);
  const texts = shared.flatMap(textOf);
  const known = [...shared.filter(isNameCell).flatMap(textOf), ...toldBefore(rvu), ...theirs(rvu)];
  const listed = shared.filter(({ key }) => key === 'activity');
  return {
    phrases: new Phrases(known.map((text) => ({ words: distinctWords(text), payload: null }))),
    line: known.map((text) => wordLine(tokensOf(text))).join('\n'),
    listed: listed.flatMap((cell) =>
      textOf(cell).map((text) => ({ line: wordLine(tokensOf(text)), row: cell.row }))
    ),
    whole: new Set(texts.map((text) => wordLine(tokensOf(text)))),
    numbers: new Set([...shared.flatMap(numberOf), ...numbersKnown(rvu)].map(Math.abs)),
  };
}

/** The words of a text, folded, in its order; one that comes twice stands there twice. */
export function distinctWords(text: string): readonly string[] {
  return tokensOf(text).map(({ word }) => word);
}

const textOf = ({ value }: WorkbookCell): readonly string[] =>
  typeof value === 'string' ? [value] : [];

const numberOf = ({ value }: WorkbookCell): readonly number[] =>
  typeof value === 'number' ? [value] : [];

/** People who see to a step are named to the partner. */
const isNameCell = ({ isName, key }: WorkbookCell): boolean => isName || key === 'owner';

const said = (...texts: readonly (string | null)[]): readonly string[] =>
  texts.filter((text) => text !== null);

/** Last period's names, answers and steps: what went on since, and what is kept from it. */
const toldBefore = ({ history, actions }: Rvu): readonly string[] => [
  ...history.contributions
    .filter(isTellable)
    .flatMap(({ activity, department, id }) => said(activity, department, id)),
  ...history.answers.flatMap(({ words, department }) => said(words, department)),
  ...actions
    .filter(({ closedIn }) => closedIn !== null)
    .flatMap(({ step, owner }) => said(step, owner)),
];

const theirs = ({ partnerLines, charter }: Rvu): readonly string[] => [
  ...partnerLines.flatMap(({ words, remark, owner, department }) =>
    said(words, remark, owner, department)
  ),
  ...charter.answers.flatMap((answer) => said(answer.theirs)),
];

const numbersKnown = ({ partnerLines, history }: Rvu): readonly number[] =>
  [...partnerLines, ...history.answers]
    .flatMap(({ score, worth }) => [score, worth])
    .filter((value) => value !== null);
