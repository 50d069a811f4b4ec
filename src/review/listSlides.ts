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
import { DIRECTION_TITLES, activityOf, dayWords } from './reviewWords';

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
          header: headers('ID', 'Activity', 'Cost', 'Share', 'Value', 'Share', 'Place'),
          rows: part.map(listRow),
          size: 11,
          color: INK,
          padding: 2,
        },
      ]
    )
  );
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
export function basisWords({ rvu, analysis }: Review, direction: Direction): string {
  const { cost, value } = analysis.directions[direction].thresholds;
  const { scale } = rvu.settings;
  const missing = missingNames(rvu);
  return [
    rvu.period === null ? '' : formatPeriod(rvu.period),
    `scale ${scale.min} to ${scale.max}`,
    cost === null ? '' : `high cost from ${figure(cost)}`,
    value === null ? '' : `high value from ${figure(value)}`,
    '? an estimate',
    missing.length === 0 ? '' : `not answered: ${listed(missing)}`,
    rvu.today === null ? '' : dayWords(rvu.today),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
