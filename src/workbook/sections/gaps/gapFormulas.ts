/** The formulas that say of a gap what the words of `gapWords` say, and the figures of a list of gaps. */
import { MARGIN } from '../../../model/compare';
import type { Direction } from '../../../model/contribution';
import { TALK_FROM } from '../../../model/gaps';
import type { GapSummary } from '../../../model/gaps';
import type { FormulaCell } from '../../kernel/blueprint';
import { formula } from '../../kernel/sheetParts';
import { GAP_SIDES, GAP_WORDS, SAME_BELOW, agreed } from './gapWords';

const margin = MARGIN.toExponential().toUpperCase();

/** What is left of rounding counts as 0, as in sums. */
export const withoutNoise = (text: string): string => `IF(ABS(${text})<=${margin},0,${text})`;
export const gapCell = (gap: number): number => (Math.abs(gap) <= MARGIN ? 0 : gap);

const steps = (gap: string): string => `(INT(10*ABS(${gap})+0.5+${margin})/10)`;

export const gapFigureFormula = (gap: string): string =>
  `IF(${steps(gap)}=0,"0",IF(${gap}>0,"+","−")&${steps(gap)})`;

export const gapSizeFormula = (gap: string): string =>
  `IF(${steps(gap)}<${SAME_BELOW},"${GAP_WORDS.same}",${steps(gap)}&IF(${steps(gap)}=1," ${GAP_WORDS.step} "," ${GAP_WORDS.steps} ")` +
  `&IF(${gap}>0,"${GAP_WORDS.more}","${GAP_WORDS.less}"))`;

/** A list's gaps, highest first, with what the values are called in a sentence. */
interface ListedGaps {
  readonly gaps: string;
  readonly count: string;
  /** What is valued in the row of that number. */
  readonly valued: (row: string) => string;
}

/** `gapHeadline` of a list that isn't empty. */
export function headlineFormula({ gaps, count, valued }: ListedGaps, direction: Direction): string {
  const { value, did, thought } = GAP_SIDES[direction];
  const at = (row: string): string => `INDEX(${gaps},${row})`;
  const told = (row: string): string =>
    `"${value} "&${valued(row)}&" "&${gapSizeFormula(at(row))}&" ${GAP_WORDS.than} ${thought}."`;
  const telling = (row: string, sign: string): string =>
    `AND(${at(row)}${sign}0,${steps(at(row))}>=${SAME_BELOW})`;
  const none = `"${value} what ${did} ${GAP_WORDS.sameAs} ${thought}."`;
  return `IF(${telling('1', '>')},${told('1')},IF(${telling(count, '<')},${told(count)},${none}))`;
}

export const CARD_LABELS = [
  'Compared',
  'Mean gap',
  'Mean distance',
  `${TALK_FROM} steps or more`,
  'Within one step',
] as const;

export const CARD_FORMATS: readonly string[] = ['General', '+0.0;−0.0;0.0', '0.0', '0', 'General'];

/** The figures of a list of gaps, blank while there is none; `all` is how many could be compared. */
export function cardCells(
  gaps: string,
  all: { readonly formula: string; readonly value: number },
  summary: GapSummary
): readonly FormulaCell[] {
  const { count, mean, meanAbsolute, atLeastTwo } = summary;
  const some = (text: string): string => `=IF(COUNT(${gaps})=0,"",${text})`;
  const wide = `(${TALK_FROM}-${(TALK_FROM * MARGIN).toExponential().toUpperCase()})`;
  const near = `(1+${margin})`;
  const size = `(SUMIF(${gaps},">0")-SUMIF(${gaps},"<0"))/COUNT(${gaps})`;
  const within = `COUNTIFS(${gaps},">="&-${near},${gaps},"<="&${near})`;
  return [
    formula(`=COUNT(${gaps})&" of "&${all.formula}`, `${count} of ${all.value}`),
    formula(some(withoutNoise(`AVERAGE(${gaps})`)), mean === null ? '' : gapCell(mean)),
    formula(some(size), meanAbsolute ?? ''),
    formula(
      some(`COUNTIF(${gaps},">="&${wide})+COUNTIF(${gaps},"<="&-${wide})`),
      count === 0 ? '' : atLeastTwo
    ),
    formula(
      some(`${within}&" of "&COUNT(${gaps})`),
      count === 0 ? '' : `${agreed(summary)} of ${count}`
    ),
  ];
}
