/** What was promised beside the figures of the period, and what comes next beside what is seen differently. */
import { formatPeriod, periodAfter } from '../../../model/period';
import type { Period } from '../../../model/period';
import type { CellBlock, FormulaCell, PlannedCell } from '../../kernel/blueprint';
import {
  NOTHING,
  call,
  equal,
  joined,
  less,
  minus,
  reference,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { CURRENCY, PERIOD, PREVIOUS_PERIOD, named } from '../../kernel/shared/cellNames';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { computedBlock, fixed, formula } from '../../kernel/sheetParts';
import type { FigureKey } from './periodTables';
import { KEPT_ROWS, REVIEW_LEFT, NEXT_ROWS, RIGHT, ROWS } from './reviewLayout';
import { COMING, KEPT, SURPRISES, reviewNamed } from './reviewTables';
import type { ShownCells } from './shownCells';
import { WIDEST_ROWS } from './widestTable';

const range = (length: number): readonly number[] => Array.from({ length }, (_, at) => at + 1);

/** The rows of a list of steps, with a sentence in the first where there is none. */
const stepRows = (
  { show, orElse }: ShownCells,
  table: typeof KEPT | typeof COMING,
  rows: number,
  none: string
): CellBlock['cells'] =>
  range(rows).map((row) => [
    show(table, 'sign', row),
    row === 1 ? orElse(table, 'short', 1, none) : show(table, 'short', row),
    show(table, 'who', row),
    show(table, 'day', row),
    show(table, 'words', row),
  ]);

/** Kept first, dropped last; the heading counts them all. */
export function promiseBlocks(shown: ShownCells): readonly CellBlock[] {
  const top = ROWS.promises;
  return [
    computedBlock(top, REVIEW_LEFT, [[shown.said('promises')]]),
    fixed(top + 1, REVIEW_LEFT, [['', 'Step', 'Who', 'Day', 'Outcome']]),
    computedBlock(
      top + 2,
      REVIEW_LEFT,
      stepRows(shown, KEPT, KEPT_ROWS, 'Nothing that was promised has come due yet.')
    ),
  ];
}

const FIGURES: readonly (readonly [key: FigureKey, name: string])[] = [
  ['given', 'Value given'],
  ['received', 'Value received'],
  ['cost', 'Cost to us'],
  ['balance', 'Balance of value, −1 to 1'],
  ['agreement', 'Gaps within one step'],
  ['follow', 'Steps done by their day'],
];

/** The figures of the period and what they changed by. */
export function figureBlocks(
  { rvu: { period, alliance } }: AnalysedRvu,
  { said }: ShownCells
): readonly CellBlock[] {
  const top = ROWS.promises;
  return [
    fixed(top, RIGHT, [['The period in figures']]),
    computedBlock(top + 1, RIGHT + 2, [
      [
        formula(call('TRIM', named(PERIOD)), period === null ? '' : formatPeriod(period)),
        since(said('lastRow').value, named(PREVIOUS_PERIOD), 'lastRow', period, 1),
        since(said('farRow').value, reviewNamed('far'), 'farRow', period, 4),
      ],
    ]),
    ...FIGURES.map(([key, name], at) =>
      key === 'cost'
        ? computedBlock(top + 2 + at, RIGHT, [[costName(name, alliance.currency)]])
        : fixed(top + 2 + at, RIGHT, [[name]])
    ),
    computedBlock(
      top + 2,
      RIGHT + 2,
      FIGURES.map(([key]): readonly PlannedCell[] => [
        said(key),
        change(said(key), said(`${key}Last`)),
        change(said(key), said(`${key}Far`)),
      ])
    ),
  ];
}

/** `Cost to us, USD`; without a comma where no currency is typed. */
function costName(name: string, currency: string): FormulaCell {
  const typed = currency.trim();
  return formula(
    when(
      equal(call('TRIM', named(CURRENCY)), NOTHING),
      words(name),
      joined(words(`${name}, `), call('TRIM', named(CURRENCY)))
    ),
    typed === '' ? name : `${name}, ${typed}`
  );
}

/** `vs 2026-Q3`; blank where that period is not kept. */
function since(
  place: FormulaCell['value'],
  name: Expression,
  key: 'lastRow' | 'farRow',
  period: Period | null,
  back: number
): FormulaCell {
  const isKept = typeof place === 'number' && place > 0 && period !== null;
  return formula(
    when(equal(reviewNamed(key), 0), NOTHING, joined(words(SINCE), name)),
    isKept ? SINCE + formatPeriod(periodAfter(period, -back)) : ''
  );
}
const SINCE = 'vs ';

/** The difference; blank where either is unknown. */
function change(now: FormulaCell, then: FormulaCell): FormulaCell {
  const [present, past] = [now, then].map(({ formula: text }) => reference(text.slice(1)));
  if (present === undefined || past === undefined) return now;
  const [is, was] = [now.value, then.value];
  return formula(
    when(less(call('COUNT', present, past), 2), NOTHING, minus(present, past)),
    typeof is === 'number' && typeof was === 'number' ? is - was : ''
  );
}

/** The widest gaps at the left, the next steps at the right. */
export function nextBlocks(shown: ShownCells): readonly CellBlock[] {
  const { show, orElse } = shown;
  const top = ROWS.next;
  return [
    fixed(top, REVIEW_LEFT, [['Where we see it differently, in steps of the scale']]),
    computedBlock(
      top + 1,
      REVIEW_LEFT,
      range(WIDEST_ROWS).map((row) => [
        show(SURPRISES, 'gap', row),
        row === 1
          ? orElse(SURPRISES, 'short', 1, 'Nothing to compare yet.')
          : show(SURPRISES, 'short', row),
        show(SURPRISES, 'words', row),
      ])
    ),
    fixed(top, RIGHT, [['What comes next']]),
    computedBlock(top + 1, RIGHT, stepRows(shown, COMING, NEXT_ROWS, NO_STEP_PLANNED)),
    fixed(ROWS.end, REVIEW_LEFT, [[PAGE_NOTE]]),
  ];
}

/** Where nothing comes next; it names a sheet, as the page's last line does. */
export const NO_STEP_PLANNED = 'No step is planned: write the first on Actions.';
export const PAGE_NOTE =
  'Hollow signs rest on an estimate or on last period’s score. All of it: sheets Matrix, Gaps and Actions.';
