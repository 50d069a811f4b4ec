/** The appendix: the full lists behind the charts, and how they were made. */
import type { AnalysedContribution } from '../model/analysis';
import type { Direction } from '../model/contribution';
import type { Review } from '../model/review/review';
import { FIRM_BASIS, isCostEstimated } from '../model/worth';
import { formatPeriod } from '../model/period';
import { naturalOrder } from '../model/naturalOrder';
import { CONTENT } from '../pptx/deckPlan';
import type { SlidePlan, TableCell } from '../pptx/deckPlan';
import { wholePercent } from '../workbook/kernel/shared/contributionMirrors';
import { figure } from '../workbook/kernel/shared/sentences';
import { NOT_PLACED, hollowQuadrantLabel, quadrantLabel } from '../workbook/kernel/words';
import { missingNames } from '../model/filledForms';
import { listed } from '../workbook/kernel/wording';
import { INK, headers, pages, plainRun, slide } from './kit';
import { DIRECTION_TITLES, activityOf, dayWords, moneyWords } from './reviewWords';

/** So many rows fit on a slide in letters of 11 points. */
const MOST_ROWS = 15;

/** Every contribution of the direction in the order of ids, placed or not; none where nothing is listed. */
export function listSlides(review: Review, direction: Direction): readonly SlidePlan[] {
  const rows = listedRows(review, direction);
  if (rows.length === 0) return [];
  const parts = pages(rows, MOST_ROWS);
  return parts.map((part, at) =>
    slide(
      `Appendix: ${DIRECTION_TITLES[direction].toLowerCase()}${parts.length > 1 ? `, ${at + 1} of ${parts.length}` : ''}`,
      basisWords(review, direction),
      [
        {
          kind: 'table',
          box: CONTENT,
          description: `${DIRECTION_TITLES[direction]}: every contribution with cost, value and place.`,
          columns: [
            { width: 54 },
            { width: 360 },
            { width: 100, align: 'right' },
            { width: 60, align: 'right' },
            { width: 70, align: 'right' },
            { width: 60, align: 'right' },
            { width: 120 },
          ],
          header: headers('ID', 'Activity', costHeader(review), 'Share', 'Value', 'Share', 'Place'),
          rows: part.map(listRow),
          size: 11,
          color: INK,
          padding: 2,
        },
      ]
    )
  );
}

/** `Cost, USD`: the figures below it have no unit of their own. */
export function costHeader({ rvu: { alliance } }: Review): string {
  return alliance.currency === '' ? 'Cost' : `Cost, ${alliance.currency}`;
}

/** Every contribution of the direction, in the order of ids. */
export function listedRows(
  { analysis }: Review,
  direction: Direction
): readonly AnalysedContribution[] {
  return [...analysis.directions[direction].contributions].sort((a, b) =>
    naturalOrder(a.contribution.id, b.contribution.id)
  );
}

/** What is not known, in a list. */
export const UNKNOWN_TEXT = '–';
const marked = (words: string, isOpen: boolean): string => (isOpen ? `${words}?` : words);

const listRow = (each: AnalysedContribution): readonly TableCell[] =>
  Object.values(listTexts(each)).map(plainRun);

/** What a list says of a contribution: `?` behind what is an estimate. */
export function listTexts(each: AnalysedContribution) {
  const { contribution, cost, value, basis, costShare, valueShare, quadrant, provisional } = each;
  const place = provisional ? hollowQuadrantLabel : quadrantLabel;
  return {
    id: contribution.id,
    activity: activityOf(contribution),
    cost: cost === null ? UNKNOWN_TEXT : marked(figure(cost), isCostEstimated(contribution)),
    costShare: costShare === null ? UNKNOWN_TEXT : wholePercent(costShare),
    value: value === null ? UNKNOWN_TEXT : marked(figure(value), basis !== FIRM_BASIS),
    valueShare: valueShare === null ? UNKNOWN_TEXT : wholePercent(valueShare),
    place: quadrant === null ? NOT_PLACED : place(quadrant),
  };
}

/** Scale, lines, who has not answered, and the day. */
function basisWords(review: Review, direction: Direction): string {
  return joinedParts([...scaleParts(review), lineWords(review, direction), ...answerParts(review)]);
}

/** What holds for both directions: scale, who has not answered, and the day. */
export function commonBasisWords(review: Review): string {
  return joinedParts([...scaleParts(review), ...answerParts(review)]);
}

/** From where on cost and value are high in that direction; each direction has its own lines. */
export function lineWords({ rvu, analysis }: Review, direction: Direction): string {
  const { cost, value } = analysis.directions[direction].thresholds;
  return joinedParts([
    cost === null ? '' : `high cost from ${moneyWords(cost, rvu)}`,
    value === null ? '' : `high value from ${figure(value)}`,
  ]);
}

const joinedParts = (parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' · ');

const scaleParts = ({ rvu: { period, settings } }: Review): readonly string[] => [
  period === null ? '' : formatPeriod(period),
  `scale ${settings.scale.min} to ${settings.scale.max}`,
];

function answerParts({ rvu }: Review): readonly string[] {
  const missing = missingNames(rvu);
  return [
    '? an estimate',
    missing.length === 0 ? '' : `not answered: ${listed(missing)}`,
    rvu.today === null ? '' : dayWords(rvu.today),
  ];
}
