/** Reads one cell of a CSV file as what its column holds. */
import type { Scale } from '../../model/alliance';
import { typedAmount, type NumberSigns } from '../../model/typedAmount';
import type { What } from '../../workbook/kernel/column';
import { decodeCell, wantedOf } from '../../workbook/kernel/decode';
import type { Decoded } from '../../workbook/kernel/decode';
import { keyOf, withSingleBlanks } from '../../workbook/kernel/words';
import { withoutCurrency } from '../currencySign';

/** Beyond 15 digits neither Excel nor we could tell neighbouring amounts apart. */
export const LARGEST = 1e15;

/** The value, what is wanted instead, the two amounts that it can mean, or the currency that is wanted. */
export type ListCellReading =
  | Decoded
  | { readonly ok: false; readonly amounts: readonly [whole: number, fraction: number] }
  | { readonly ok: false; readonly currency: string };

/** How a list's figures are read. */
export interface FigureRules {
  /** Bounds scores. */
  readonly scale: Scale;
  /** The signs by which this Excel writes numbers; null where there is none to ask. */
  readonly signs: NumberSigns | null;
  /** The code of the currency that money is counted in; null where it isn't known. */
  readonly currency: string | null;
}

/** The value of the cell; null (or false) where it is blank. */
export function readListCell(what: What, text: string, rules: FigureRules): ListCellReading {
  const { scale } = rules;
  const trimmed = text.trim();
  if (trimmed === '') return decodeCell(what, null, scale);
  switch (what.kind) {
    case 'number':
      return isMoney(what) ? readMoney(what, trimmed, rules) : readNumber(what, trimmed, rules);
    case 'score':
      return readNumber(what, trimmed, rules);
    case 'choice':
      return readChoice(what, trimmed, scale);
    case 'yesNo':
      return readYesNo(what, trimmed, scale);
    default:
      return decodeCell(what, trimmed, scale);
  }
}

/** The number that digits write, with a point and, as programs write small ones, a power of ten; null for anything else. */
export function plainListNumber(text: string): number | null {
  return /^-?(\d+(\.\d+)?|\.\d+)(e[+-]?\d{1,3})?$/i.test(text) ? Number(text) : null;
}

const isMoney = ({ unit }: What & { kind: 'number' }): boolean =>
  unit === 'money' || unit === 'moneyPerHour';

/** A rate may say that it is one for each hour. */
function readMoney(what: What, text: string, rules: FigureRules): ListCellReading {
  const amount = withoutCurrency(text.replace(/\s*\/\s*h(our)?$/i, ''), rules.currency);
  return amount.kind === 'amount'
    ? readNumber(what, amount.text, rules)
    : { ok: false, currency: rules.currency ?? '' };
}

/** As people write amounts, or else as programs do. */
function readNumber(what: What, text: string, { scale, signs }: FigureRules): ListCellReading {
  const typed = typedAmount(text, signs);
  if (typed.kind === 'ambiguous') return readEither(what, typed.amounts, scale);
  const number = typed.kind === 'amount' ? typed.amount : plainListNumber(text);
  return number === null
    ? { ok: false, wanted: wantedOf(what, scale) }
    : bounded(what, number, scale);
}

/** Where the column may hold one of the two only, it is that one. */
function readEither(
  what: What,
  amounts: readonly [whole: number, fraction: number],
  scale: Scale
): ListCellReading {
  const whole = bounded(what, amounts[0], scale);
  const fraction = bounded(what, amounts[1], scale);
  if (!whole.ok) return fraction;
  return fraction.ok ? { ok: false, amounts } : whole;
}

function bounded(what: What, number: number, scale: Scale): Decoded {
  return what.kind === 'number' && number > LARGEST
    ? { ok: false, wanted: { kind: 'number', min: 0, max: LARGEST } }
    : decodeCell(what, number, scale);
}

/** Both the key and the label that sheets show for it. */
function readChoice(what: What & { kind: 'choice' }, text: string, scale: Scale): Decoded {
  const words = withSingleBlanks(text);
  const byKey = what.choices.find(([key]) => key === words.toLowerCase())?.[0];
  const value = byKey ?? keyOf(what.choices, words);
  return value === null ? { ok: false, wanted: wantedWith(what, scale) } : { ok: true, value };
}

function wantedWith(what: What & { kind: 'choice' }, scale: Scale) {
  const wanted = wantedOf(what, scale);
  return { ...wanted, kind: 'choice' as const, choices: what.choices.map(([key]) => key) };
}

const YES_NO: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  1: true,
  false: false,
  no: false,
  0: false,
};

function readYesNo(what: What, text: string, scale: Scale): Decoded {
  const word = text.toLowerCase();
  const value = Object.hasOwn(YES_NO, word) ? YES_NO[word] : undefined;
  return value === undefined ? { ok: false, wanted: wantedOf(what, scale) } : { ok: true, value };
}
