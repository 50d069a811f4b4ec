/** Looking back: what worked and what went awry, as each side says it. */
import { SIDES } from '../model/alliance';
import { RETROSPECTIVE_TOPICS, latestRetrospective, wordsInSlot } from '../model/retrospective';
import type { Retrospective, RetrospectiveSlot, RetrospectiveTopic } from '../model/retrospective';
import type { Review } from '../model/review/review';
import { CONTENT } from '../pptx/deckPlan';
import type { SlidePlan, TableCell } from '../pptx/deckPlan';
import { COLORS, QUADRANT_LOOKS } from '../workbook/kernel/palette';
import { INK, cell, headers, slide, textRun } from './kit';

const TOPICS: readonly {
  readonly topic: RetrospectiveTopic;
  readonly sign: string;
  readonly words: string;
  readonly color: string;
}[] = [
  { topic: 'worked', sign: '✓', words: 'What worked', color: QUADRANT_LOOKS['do-more'].ink },
  { topic: 'awry', sign: '●', words: 'What went awry', color: QUADRANT_LOOKS['cut-back'].ink },
];

/** Of the present period, else of the last one that was looked back at; null where nothing was said. */
export function retrospectSlide({ rvu }: Review): SlidePlan | null {
  const found = latestRetrospective(rvu.retrospective, rvu.period);
  if (found === null) return null;
  const { us, partner } = rvu.alliance;
  return slide(retrospectTitle(found), 'As each side says it', [
    {
      kind: 'table',
      box: CONTENT,
      description: 'What worked and what went awry, as each side says it.',
      columns: [{ width: 160 }, { width: 350 }, { width: 350 }],
      header: headers('', us.name, partner.name),
      rows: TOPICS.map(({ topic, sign, words, color }) => [
        cell([textRun(`${sign} ${words}`, { color, bold: true })]),
        ...SIDES.map((side) => entryCell(found, { topic, side })),
      ]),
      size: 16,
      color: INK,
      padding: 8,
    },
  ]);
}

const VERBS: Readonly<Record<RetrospectiveTopic, string>> = { worked: 'worked', awry: 'went awry' };

/** `Appendix: looking back at 2026-Q3, 4 things worked, 2 went awry`. */
function retrospectTitle({ period, lines }: Retrospective): string {
  const found = RETROSPECTIVE_TOPICS.map((topic) => ({
    count: lines.filter((line) => line.topic === topic).length,
    verb: VERBS[topic],
  }))
    .filter(({ count }) => count > 0)
    .map(({ count, verb }, at) => [count, ...(at > 0 ? [] : [thingsOf(count)]), verb].join(' '));
  return `Appendix: looking back${period === '' ? '' : ` at ${period}`}, ${found.join(', ')}`;
}

const thingsOf = (count: number): string => (count === 1 ? 'thing' : 'things');

/** A paragraph for each line; a dash says that nothing was said. */
function entryCell({ lines }: Retrospective, slot: RetrospectiveSlot): TableCell {
  const entries = wordsInSlot(lines, slot);
  return entries.length === 0
    ? cell([textRun('–', { color: COLORS.quiet })])
    : {
        paragraphs: entries.map((words, at) => ({
          runs: [textRun(words)],
          before: at === 0 ? 0 : 6,
        })),
      };
}
