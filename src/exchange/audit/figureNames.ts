/** Figures that are part of a name or count things: `ISO 27001`, `room 2.150`, `1,250 sensors`. */
import { figuresIn } from './figures';
import type { WrittenFigure } from './figures';
import { tokensOf } from './tokens';
import type { TextToken } from './tokens';

/** What may stand before an amount with a capital. */
const AMOUNTED =
  /^(?:budgets?|costs?|prices?|fees?|margins?|values?|rates?|revenues?|turnover|profits?|kosten|preise?|marge|umsatz|gewinn|honorar|aufwand|satz|coûts?|prix|tarif|coste?s?|precios?|custos?|preços?|costi|costo|prezz[oi]|prijs|kostnad|pris|about|only|total|sum|circa|ca|rund|etwa|nur|from|over|under)$/i;

/**
 * How the figure is named in the text, folded: with the name before it, or the things behind it that it counts. Empty where
 * it is an amount of money or time, or stands alone.
 */
export function namesOfFigure(text: string, figure: WrittenFigure): readonly string[] {
  const written = text.slice(figure.from, figure.to);
  if (figure.unit === 'percent') return isRoughShare(figure) ? [`${written} %`] : [];
  if (figure.unit !== null) return [];
  const [name, things] = [nameBefore(text, figure), thingsBehind(text, figure)];
  return [
    ...(name === undefined ? [] : [`${name.word} ${written}`]),
    ...(things === undefined ? [] : [`${written} ${things.word}`]),
  ];
}

function nameBefore(text: string, { from }: WrittenFigure): TextToken | undefined {
  const before = tokensOf(text.slice(0, from)).at(-1);
  if (before === undefined || !/^[\s-]$/u.test(text.slice(before.to, from))) return undefined;
  return /^(?:\p{Lu}|\d+$)/u.test(before.raw) && !AMOUNTED.test(before.raw) ? before : undefined;
}

const thingsBehind = (text: string, { to, counts }: WrittenFigure): TextToken | undefined =>
  counts ? tokensOf(text.slice(to))[0] : undefined;

const isRoughShare = ({ meanings }: WrittenFigure): boolean =>
  meanings.every(({ digits }) => digits < 3);

/** The names of all figures in a text. */
export function namedFiguresIn(text: string): readonly string[] {
  return figuresIn(text).flatMap((figure) => namesOfFigure(text, figure));
}
