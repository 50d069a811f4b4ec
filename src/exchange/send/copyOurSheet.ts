/** The copy's sheet with our own RVU, as we choose to tell it. Nothing is typed here. */
import type { Direction } from '../../model/contribution';
import { PART_WORDS, SHORT_WORDS } from '../../workbook/kernel/shared/rvuWords';
import { CATEGORY_WORDS, labelOf } from '../../workbook/kernel/words';
import {
  SHARED_GAP_COLUMNS,
  OUR_GIVEN_COLUMNS,
  OUR_RECEIVED_COLUMNS,
  OUR_SCORE_COLUMNS,
  OUR_SHORT_COLUMNS,
  OUR_STEP_COLUMNS,
} from '../ourColumns';
import { copyCells, scaleLine } from './copyParts';
import type { List, Reader } from './copyParts';
import { WIDTHS } from './copyRvuSheet';
import { copySheet } from './copySheets';
import type { CopySheet } from './copySheets';
import type { SharedView } from './sharedView';
import { composed, wording } from './sharedValue';
import type { SharedForm, SharedLine } from './sharedForms';
import type { SharedFormStep } from './sharedFormSteps';

const ROW = 20;

/** The copy's sheets of our own RVU; empty where neither our RVU nor our steps nor gaps are shared. */
export function copyOurSheet(view: SharedView, read: Reader): readonly CopySheet[] {
  const nothing = !view.share.rvu && !view.share.steps && view.gaps.length === 0;
  if (nothing) return [];
  const lists = [
    ...scoreList(view, read),
    ...view.forms.flatMap((form, index) => formLists(form, index, view, read)),
    ...stepLists(view, read),
    ...gapList(view, read),
  ];
  return [
    copySheet({
      key: 'copy_ours',
      title: 'Our RVU',
      head: {
        title: 'Our Relationship Value Update',
        subtitle: read(view.ourSubtitle),
        lines: [
          lists.length === 0
            ? 'Nothing is written yet.'
            : 'For your information. There is nothing to fill in here.',
        ],
      },
      lists,
      widths: WIDTHS,
      read,
    }),
  ];
}

function scoreList({ received, scale }: SharedView, read: Reader): readonly List[] {
  if (received.length === 0) return [];
  const rows = received.map(({ id, activity, category, department, score }) =>
    copyCells(OUR_SCORE_COLUMNS, {
      id: read(id),
      activity: read(activity),
      score: read(score),
      category: read(category),
      department: read(department),
    })
  );
  return [
    {
      name: 'Our_scores',
      columns: OUR_SCORE_COLUMNS,
      rows,
      height: ROW,
      scale,
      heading: 'What you did for us',
      about: scaleLine(scale),
    },
  ];
}

function formLists(
  form: SharedForm,
  index: number,
  view: SharedView,
  read: Reader
): readonly List[] {
  const common = { about: aboutForm(form, view), height: ROW, scale: view.scale };
  if (form.kind === 'short')
    return [
      {
        ...common,
        name: `Our_short_${index + 1}`,
        heading: 'Our answers',
        columns: OUR_SHORT_COLUMNS,
        rows: form.answers.map(({ question, score, words }, at) =>
          copyCells(OUR_SHORT_COLUMNS, {
            number: at + 1,
            question: labelOf(SHORT_WORDS, question),
            score: score === null ? null : read(score),
            words: read(words),
          })
        ),
      },
    ];
  return (['received', 'given'] as const).map((part) => ({
    ...common,
    name: `Our_${part}_${index + 1}`,
    heading: PART_WORDS[part],
    columns: LINE_COLUMNS[part],
    rows: lineRows(form.parts[part], part, read),
  }));
}

/** The department where there are several, and what the scores mean. */
const aboutForm = ({ department }: SharedForm, { scale, forms }: SharedView): List['about'] =>
  forms.length > 1 && department.value !== null
    ? composed`${department} · ${wording(scaleLine(scale))}`
    : scaleLine(scale);

const LINE_COLUMNS = { received: OUR_RECEIVED_COLUMNS, given: OUR_GIVEN_COLUMNS };

const lineRows = (lines: readonly SharedLine[], part: Direction, read: Reader): List['rows'] =>
  lines.map(({ category, score, words, worth }, index) =>
    copyCells(LINE_COLUMNS[part], {
      number: index + 1,
      category: labelOf(CATEGORY_WORDS, category),
      score: read(score),
      words: read(words),
      worth: read(worth),
    })
  );

function gapList({ gaps, scale }: SharedView, read: Reader): readonly List[] {
  if (gaps.length === 0) return [];
  const rows = gaps.map(({ name, ours, theirs, words }, index) =>
    copyCells(SHARED_GAP_COLUMNS, {
      number: index + 1,
      name: read(name),
      ours: read(ours),
      words: read(words),
      theirs: read(theirs),
    })
  );
  return [
    {
      name: 'Our_gaps',
      columns: SHARED_GAP_COLUMNS,
      rows,
      height: ROW,
      scale,
      heading: 'Worth talking about',
      about: 'Where you and we see it differently, as far as we know: shall we talk about it?',
    },
  ];
}

function stepLists({ steps, scale }: SharedView, read: Reader): readonly List[] {
  return (['planned', 'asked'] as const).flatMap((part) =>
    steps[part].length === 0
      ? []
      : [
          {
            name: `Our_${part}`,
            columns: OUR_STEP_COLUMNS,
            rows: stepRows(steps[part], read),
            height: ROW,
            scale,
            heading: PART_WORDS[part],
            about: 'Of the present period, and those carried over.',
          },
        ]
  );
}

const stepRows = (steps: readonly SharedFormStep[], read: Reader): List['rows'] =>
  steps.map(({ step, due, owner, category }, index) =>
    copyCells(OUR_STEP_COLUMNS, {
      number: index + 1,
      step: read(step),
      due: read(due),
      owner: read(owner),
      category: read(category),
    })
  );
