/**
 * The partner's knowledge, which our sentences may mention: names that both sides use, what we shared in earlier
 * exchanges, and what is theirs.
 */
import type { Rvu } from '../../model/rvu';
import { isTellable } from '../../model/heldBack';
import { namedFiguresIn } from './figureNames';
import { peopleIn } from './owners';
import { initialOf } from './partNames';
import { Phrases } from './phrases';
import { tokensOf, wordLine } from './tokens';
import type { WorkbookCell } from './workbookCells';

export interface KnownFacts {
  /** Known phrases: where a text contains one, everything inside it is known. */
  readonly phrases: Phrases<null>;
  /** All of them, each word between blanks; people in each way of writing their names. */
  readonly line: string;
  /** The words of each company's name. */
  readonly companies: readonly (readonly string[])[];
  /** What is listed for both sides by name, each word between blanks, with its row's id. */
  readonly listed: readonly { readonly line: string; readonly row: string }[];
  /** Each whole text that stands in a shared cell, folded. */
  readonly whole: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
  /** Figures that activities name: see `namesOfFigure`. */
  readonly namedFigures: ReadonlySet<string>;
}

/** Collects present shared values from the cells, and earlier ones from the RVU. */
export function knownFacts(rvu: Rvu, cells: readonly WorkbookCell[]): KnownFacts {
  const shared = cells.filter(({ isShared }) => isShared);
  const texts = shared.flatMap(textOf);
  const known = [
    ...shared.filter(isNameCell).flatMap(textOf),
    ...sharedBefore(rvu),
    ...theirs(rvu),
  ];
  const listed = shared.filter(({ key }) => key === 'activity');
  return {
    phrases: new Phrases(known.map((text) => ({ words: distinctWords(text), payload: null }))),
    line: [...known, ...peopleOf(rvu)].map((text) => wordLine(tokensOf(text))).join('\n'),
    companies: [rvu.alliance.us.name, rvu.alliance.partner.name].map(distinctWords),
    listed: listed.flatMap((cell) =>
      textOf(cell).map((text) => ({ line: wordLine(tokensOf(text)), row: cell.row }))
    ),
    whole: new Set(texts.map((text) => wordLine(tokensOf(text)))),
    namedFigures: new Set(listed.flatMap(textOf).flatMap(namedFiguresIn)),
    numbers: new Set([...shared.flatMap(numberOf), ...numbersKnown(rvu)].map(Math.abs)),
  };
}

/** The text's words, folded, in order, repetitions included. */
export function distinctWords(text: string): readonly string[] {
  return tokensOf(text).map(({ word }) => word);
}

const textOf = ({ value }: WorkbookCell): readonly string[] =>
  typeof value === 'string' ? [value] : [];

const numberOf = ({ value }: WorkbookCell): readonly number[] =>
  typeof value === 'number' ? [value] : [];

/** People who see to a step are named to the partner. */
const isNameCell = ({ isName, key }: WorkbookCell): boolean => isName || key === 'owner';

const present = (...texts: readonly (string | null)[]): readonly string[] =>
  texts.filter((text) => text !== null);

/** Those in charge on both sides, as others may write their names. */
function peopleOf({ alliance: { us, partner }, actions }: Rvu): readonly string[] {
  const cells = [us, partner].flatMap(({ manager, sponsor }) => [manager, sponsor]);
  const owners = actions.map(({ owner }) => owner);
  return present(...cells, ...owners)
    .flatMap(peopleIn)
    .flatMap((ways) => ways.flatMap((name) => [name, ...initialOf(name)]));
}

/** Last period's names, answers and steps: what went on since, and what is kept from it. */
const sharedBefore = ({ history, actions }: Rvu): readonly string[] => [
  ...history.contributions
    .filter(isTellable)
    .flatMap(({ activity, department, id }) => present(activity, department, id)),
  ...history.answers.flatMap(({ words, department }) => present(words, department)),
  ...actions
    .filter(({ closedIn }) => closedIn !== null)
    .flatMap(({ step, owner }) => present(step, owner)),
];

const theirs = ({ partnerLines, charter }: Rvu): readonly string[] => [
  ...partnerLines.flatMap(({ words, remark, owner, department }) =>
    present(words, remark, owner, department)
  ),
  ...charter.answers.flatMap((answer) => present(answer.theirs)),
];

const numbersKnown = ({ partnerLines, history }: Rvu): readonly number[] =>
  [...partnerLines, ...history.answers]
    .flatMap(({ score, worth }) => [score, worth])
    .filter((value) => value !== null);
