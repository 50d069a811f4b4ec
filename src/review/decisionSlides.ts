/** The decisions asked for today, and the lists that they come from. */
import type { FlaggedContribution } from '../model/flags';
import type { Review } from '../model/review/review';
import type { Direction } from '../model/contribution';
import { firmnessOf } from '../model/flags';
import {
  DECISION_WORDS,
  FLAG_WORDS,
  QUADRANT_SIGNS,
  QUESTION_MARK,
  labelOf,
} from '../workbook/kernel/words';
import { QUADRANT_LOOKS } from '../workbook/kernel/palette';
import { capital } from '../workbook/kernel/wording';
import { wayOutSentence } from '../workbook/kernel/shared/sentences';
import { CONTENT } from '../pptx/deckPlan';
import type { Block, SlidePlan, TableCell } from '../pptx/deckPlan';
import type { SlideBox } from '../pptx/box';
import {
  DIRECTION_TITLES,
  activityOf,
  decisionWords,
  pastWordsOf,
  sharesWords,
} from './reviewWords';
import {
  INK,
  SMALL,
  bold,
  cell,
  columns,
  slideHeading,
  plainRun,
  quiet,
  textRun,
  slide,
} from './kit';

const COUNTS = ['No', 'One', 'Two', 'Three', 'Four', 'Five'] as const;

/** Three to five questions; where nothing is open the slide says so. */
export function decisionsSlide(review: Review): SlidePlan {
  const { decisions, rvu } = review;
  if (decisions.length === 0)
    return slide('Nothing is left to decide today', 'Every flag has its decision.', []);
  const past = pastWordsOf(review.rvu);
  const rows = decisions.map((each, index) => {
    const { title, reason, owner } = decisionWords(each, rvu, past);
    return [
      cell([bold(String(index + 1))]),
      cell([bold(title)], [quiet(capital(reason))]),
      plainRun(owner),
    ];
  });
  const count = COUNTS[decisions.length] ?? String(decisions.length);
  return slide(
    `${count} ${decisions.length === 1 ? 'decision' : 'decisions'} today`,
    'Our recommendation, with its reason and who sees to it',
    [
      {
        kind: 'table',
        box: CONTENT,
        description: 'The decisions asked for today, each with its reason and owner.',
        columns: [{ width: 34 }, { width: 640 }, { width: 186 }],
        header: null,
        rows,
        size: 16,
        color: INK,
        padding: 7,
      },
    ]
  );
}

/** Do more and consider cutting back, both ways, with what was decided; null where nothing is flagged. */
export function findingsSlide(review: Review): SlidePlan | null {
  const { given, received } = review.findings;
  const all = [given, received].flatMap(({ doMore, cutBack }) => [...doMore, ...cutBack]);
  if (all.length === 0) return null;
  const [left, right] = columns(CONTENT, [1, 1], 28);
  return slide(
    findingsTitle(review),
    'The largest of each. Hollow signs rest on an estimate or on last period’s score',
    [
      ...(left === undefined ? [] : side(review, 'given', left)),
      ...(right === undefined ? [] : side(review, 'received', right)),
    ]
  );
}

function findingsTitle({ findings: { given, received } }: Review): string {
  const more = given.doMore.length + received.doMore.length;
  const less = given.cutBack.length + received.cutBack.length;
  if (more === 0) return 'What to consider cutting back';
  return less === 0
    ? 'What to do more of'
    : 'What to do more of, and what to consider cutting back';
}

const HEADING_HEIGHT = 22;

function side(review: Review, direction: Direction, box: SlideBox): readonly Block[] {
  const { doMore, cutBack } = review.findings[direction];
  const rows = [...doMore, ...cutBack].map((each) => findingRow(each, review));
  const title = slideHeading(DIRECTION_TITLES[direction], { ...box, height: HEADING_HEIGHT });
  if (rows.length === 0)
    return [
      title,
      {
        kind: 'text',
        box: { ...box, top: box.top + HEADING_HEIGHT + 6, height: 40 },
        description: '',
        paragraphs: [{ runs: [textRun('Nothing is flagged.')] }],
        size: 12,
        color: INK,
      },
    ];
  return [
    title,
    {
      kind: 'table',
      box: { ...box, top: box.top + HEADING_HEIGHT + 4, height: box.height - HEADING_HEIGHT - 4 },
      description: `${DIRECTION_TITLES[direction]}: what is flagged, with reason and decision.`,
      columns: [{ width: 22 }, { width: 290 }, { width: 92 }],
      header: null,
      rows,
      size: 13,
      color: INK,
      padding: 3,
    },
  ];
}

function findingRow(each: FlaggedContribution, review: Review): readonly TableCell[] {
  const { contribution, quadrant, flag } = each;
  const mark = firmnessOf(each) === 'firm' ? '' : QUESTION_MARK;
  const ink = quadrant === null ? INK : QUADRANT_LOOKS[quadrant].ink;
  const out = wayOutSentence(each);
  const { decision } = contribution;
  return [
    signCell(each),
    cell(
      [bold(activityOf(contribution))],
      [
        textRun(`${capital(FLAG_WORDS[flag])}${mark}: `, { color: ink, bold: true, size: SMALL }),
        quiet(sharesWords(each, review.rvu)),
      ],
      out === '' ? [] : [quiet(out)]
    ),
    cell([quiet(decision === null ? 'not decided' : labelOf(DECISION_WORDS, decision))]),
  ];
}

function signCell(each: FlaggedContribution): TableCell {
  const { quadrant } = each;
  if (quadrant === null) return plainRun('');
  const kind = firmnessOf(each) === 'provisional' ? 'hollow' : 'firm';
  const { color } = QUADRANT_LOOKS[quadrant];
  return cell([textRun(QUADRANT_SIGNS[quadrant][kind], { color, bold: true })]);
}
