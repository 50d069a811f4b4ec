/** The ids that contributions get by themselves. */
import type { Direction } from './contribution';

const LETTERS: Readonly<Record<Direction, string>> = { given: 'G', received: 'R' };

/** G1, G2 … for what we give and R1, R2 … for what they give: each the next after all that are known. */
export function nextIds(
  directions: readonly Direction[],
  known: readonly string[]
): readonly string[] {
  const last = { given: lastNumber('G', known), received: lastNumber('R', known) };
  return directions.map((direction) => {
    last[direction] += 1;
    return `${LETTERS[direction]}${last[direction]}`;
  });
}

/** 0 where no id is of that kind. */
const lastNumber = (letter: string, ids: readonly string[]): number =>
  ids.reduce((last, id) => {
    const number = new RegExp(`^${letter}(\\d{1,6})$`, 'i').exec(id.trim())?.[1];
    return Math.max(last, Number(number ?? 0));
  }, 0);
