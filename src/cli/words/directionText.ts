/** One direction's matrix as a table, and its flags with their reasons. */
import type { AnalysedContribution, DirectionAnalysis } from '../../model/analysis';
import type { Direction } from '../../model/contribution';
import { FIRM_BASIS, isCostEstimated } from '../../model/worth';
import { firmnessOf, worstFirst, type Firmness, type FlaggedContribution } from '../../model/flags';
import { LIST_ORDER } from '../../workbook/kernel/shared/contributionOrder';
import { wholePercent } from '../../workbook/kernel/shared/contributionMirrors';
import {
  figure,
  flagSentence,
  headline,
  unplacedSentence,
} from '../../workbook/kernel/shared/sentences';
import {
  BAND_WORDS,
  FLAG_WORDS,
  NOT_PLACED,
  QUADRANT_SIGNS,
  QUESTION_MARK,
  ZONE_WORDS,
  hollowQuadrantLabel,
  quadrantLabel,
} from '../../workbook/kernel/words';
import type { Ledger } from '../ledger';
import { capital, cut, uncapital } from '../../workbook/kernel/wording';
import { textTable, type TextColumn } from './textTable';

/** As the sheets call the two directions. */
const TITLES: Record<Direction, string> = { given: 'What we give', received: 'What they give' };
/** Characters: with the figures beside it a line still fits a terminal of 120. */
const ACTIVITY_WIDTH = 40;

/** Headline, lines, table, what is not placed, and the flags, worst first. */
export function directionText(
  { currency, settings, trend }: Ledger,
  direction: Direction,
  analysis: DirectionAnalysis
): readonly string[] {
  const title = `${TITLES[direction]}: ${headline(analysis)}`;
  const { cost, value } = analysis.thresholds;
  const lines =
    cost === null || value === null
      ? []
      : [
          `High cost begins at ${figure(cost)}${currency === null ? '' : ` ${currency}`} (${method(settings.costThreshold)}), high value at ${figure(value)} (${method(settings.valueThreshold)}).`,
        ];
  return [title, '='.repeat(title.length), ...lines, ...table(analysis), ...flags(analysis, trend)];
}

/** A number is nobody's method. */
const method = (threshold: string | number): string =>
  typeof threshold === 'number' ? 'your own number' : threshold;

/** Nothing where nothing is listed; the headline says so already. */
function table({ contributions }: DirectionAnalysis): readonly string[] {
  if (contributions.length === 0) return [];
  const rows = [...contributions].sort((a, b) => place(a) - place(b));
  return ['', ...textTable(COLUMNS, rows)];
}

/** As the Matrix sheet lists them: what asks for attention first, what is not placed last. */
function place({ quadrant }: AnalysedContribution): number {
  const listed: readonly (string | null)[] = LIST_ORDER;
  const found = listed.indexOf(quadrant);
  return found < 0 ? listed.length : found;
}

/** A dash can't be taken for a zero. */
const UNKNOWN = '-';
const amount = (known: number | null): string => (known === null ? UNKNOWN : figure(known));
/** A question mark follows what rests on an estimate, as on the sheets. */
const marked = (figure: string, isOpen: boolean): string =>
  isOpen ? figure + QUESTION_MARK : figure;
/** The partner's costs are estimates until they tell them. */
const costWords = ({ cost, contribution }: AnalysedContribution): string =>
  marked(amount(cost), cost !== null && isCostEstimated(contribution));
const ratio = (known: number | null): string => (known === null ? UNKNOWN : known.toFixed(1));
const percent = (share: number | null): string => (share === null ? UNKNOWN : wholePercent(share));

/** In the order of the sheet Matrix. */
const COLUMNS: readonly TextColumn<AnalysedContribution>[] = [
  { header: 'Id', align: 'left', cell: ({ contribution }) => cut(contribution.id, 12) },
  {
    header: 'Activity',
    align: 'left',
    cell: ({ contribution }) => cut(contribution.activity, ACTIVITY_WIDTH),
  },
  { header: 'Cost', align: 'right', cell: costWords },
  { header: 'Share', align: 'right', cell: ({ costShare }) => percent(costShare) },
  {
    header: 'Value',
    align: 'right',
    cell: ({ value, basis }) => marked(amount(value), value !== null && basis !== FIRM_BASIS),
  },
  { header: 'Share', align: 'right', cell: ({ valueShare }) => percent(valueShare) },
  { header: 'Value/cost', align: 'right', cell: ({ valuePerCost }) => ratio(valuePerCost) },
  { header: 'Band', align: 'left', cell: ({ band }) => (band ? BAND_WORDS[band] : UNKNOWN) },
  { header: 'Zone', align: 'left', cell: ({ zone }) => (zone ? ZONE_WORDS[zone] : UNKNOWN) },
  { header: 'Quadrant', align: 'left', cell: quadrantWords },
];

/** With its sign, hollow where the place may still change. */
function quadrantWords({ quadrant, provisional }: AnalysedContribution): string {
  if (quadrant === null) return NOT_PLACED;
  return provisional ? hollowQuadrantLabel(quadrant) : quadrantLabel(quadrant);
}

/** Flags, then what could not be placed, each with its reason. */
function flags(analysis: DirectionAnalysis, trend: Ledger['trend']): readonly string[] {
  const flagged = worstFirst(analysis);
  const unplaced = analysis.contributions.filter(({ placed }) => !placed);
  return [
    ...section(
      'Flags, worst first',
      flagged.flatMap((each) => flagLines(each, trend))
    ),
    ...section(
      'Not placed',
      unplaced.map((each) => `  ${name(each)}: ${uncapital(unplacedSentence(each))}`)
    ),
  ];
}

/** No title stands over nothing. */
const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

/** A word with a question mark is to be asked, not decided. */
const MARKS: Record<Firmness, string> = {
  firm: '',
  question: QUESTION_MARK,
  provisional: QUESTION_MARK,
};

/** What, why, and for how long. */
function flagLines(flagged: FlaggedContribution, trend: Ledger['trend']): readonly string[] {
  const firmness = firmnessOf(flagged);
  const sign = signOf(flagged, firmness);
  const past = trend(flagged.contribution.id, flagged.quadrant);
  return [
    `  ${sign} ${name(flagged)}: ${FLAG_WORDS[flagged.flag]}${MARKS[firmness]}`,
    `    ${flagSentence(flagged)}`,
    ...(past === '' ? [] : [`    ${capital(past)}.`]),
  ];
}

/** The sign of the sheets, so that a reader finds the row again. */
function signOf({ quadrant }: AnalysedContribution, firmness: Firmness): string {
  if (quadrant === null) return ' ';
  return QUADRANT_SIGNS[quadrant][firmness === 'provisional' ? 'hollow' : 'firm'];
}

/** By id and activity; either may be missing. */
const name = ({ contribution }: AnalysedContribution): string =>
  `${contribution.id} ${cut(contribution.activity, 60)}`.trim();
