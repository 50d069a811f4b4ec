/** The lines of our forms on which departments are two steps or more apart. */
import type { Category, Direction } from '../../model/contribution';
import { DIRECTIONS } from '../../model/contribution';
import { rollUp } from '../../model/rollup';
import type { LineRollup, Rollup } from '../../model/rollup';
import { respondents } from '../../model/respondents';
import type { Rvu } from '../../model/rvu';

export interface Disagreement {
  /** Whose value is scored: `received` is ours, `given` is theirs. */
  readonly part: Direction;
  /** Null in the short form, which has one line a part. */
  readonly category: Category | null;
  readonly spread: number;
  /** Those who scored it, the highest first. */
  readonly scores: readonly { readonly name: string; readonly score: number }[];
}

/** The widest apart first; null where fewer than two departments are asked. */
export function disagreementsOf(rvu: Rvu): readonly Disagreement[] | null {
  const rollup = rollUp(rvu);
  if (rollup === null) return null;
  return linesOf(rollup, rvu)
    .flatMap(({ line, ...place }) =>
      line.disagree && line.spread !== null
        ? [{ ...place, spread: line.spread, scores: scoresOf(rvu, place) }]
        : []
    )
    .sort((a, b) => b.spread - a.spread);
}

type Place = Pick<Disagreement, 'part' | 'category'>;

type PlacedLine = Place & { readonly line: LineRollup };

function linesOf({ long, short }: Rollup, { form }: Rvu): readonly PlacedLine[] {
  return DIRECTIONS.flatMap((part): readonly PlacedLine[] =>
    form === 'short'
      ? [{ part, category: null, line: short[part] }]
      : [...long[part]].map(([category, line]) => ({ part, category, line }))
  );
}

function scoresOf(rvu: Rvu, { part, category }: Place): Disagreement['scores'] {
  return respondents(rvu.alliance)
    .flatMap(({ key, name }) => {
      const answers = rvu.answers.find(({ respondent }) => respondent === key);
      const line = category === null ? answers?.short[part] : answers?.long[part][category];
      const score = line?.score ?? null;
      return score === null || name === null ? [] : [{ name, score }];
    })
    .sort((a, b) => b.score - a.score);
}
