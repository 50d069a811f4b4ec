/** What was promised beside the figures of the period, and what comes next beside what is seen differently. */
import { periodFigures } from '../../../model/review/figures';
import type { PeriodFigures } from '../../../model/review/figures';
import { promisesOf } from '../../../model/review/promises';
import type { CellBlock, FormulaCell, PlannedCell } from '../../kernel/blueprint';
import {
  NOTHING,
  call,
  equal,
  joined,
  less,
  minus,
  plus,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { computedBlock, fixed, formula } from '../../kernel/sheetParts';
import { wholeColumn } from '../../kernel/tableRef';
import { figureAt, presentRow, shownPeriods } from './periodTables';
import { KEPT_ROWS, LEFT, NEXT_ROWS, RIGHT, ROWS } from './reviewLayout';
import type { NamedCells } from './reviewNames';
import { COMING, KEPT, STEPS, SURPRISES, reviewNamed } from './reviewTables';
import type { ShownCells } from './shownCells';
import { SURPRISE_ROWS } from './surpriseTable';

const LONGEST_STEP = 52;
const range = (length: number): readonly number[] => Array.from({ length }, (_, at) => at + 1);

/** Kept first, dropped last; the heading counts them all. */
export function promiseBlocks(
  analysed: AnalysedRvu,
  { show, short, orElse }: ShownCells
): readonly CellBlock[] {
  const top = ROWS.promises;
  return [
    computedBlock(top, LEFT, [[promisesHeading(analysed)]]),
    fixed(top + 1, LEFT, [['', 'Step', 'Who', 'Day', 'What came of it']]),
    computedBlock(
      top + 2,
      LEFT,
      range(KEPT_ROWS).map((row) => [
        show(KEPT, 'sign', row),
        row === 1
          ? orElse(KEPT, 'step', 1, 'Nothing that was promised has come due yet.')
          : short(KEPT, 'step', row, LONGEST_STEP),
        show(KEPT, 'who', row),
        show(KEPT, 'day', row),
        show(KEPT, 'words', row),
      ])
    ),
  ];
}

/** `4 of 7 promises kept, 2 late, 1 dropped`. */
function promisesHeading({ rvu }: AnalysedRvu): FormulaCell {
  const states = wholeColumn(STEPS, 'state');
  const count = (state: number): Expression => call('COUNTIF', states, state);
  const all = call('COUNTIF', states, words('>0'));
  const part = (state: number, word: string): Expression =>
    when(equal(count(state), 0), NOTHING, joined(words(', '), count(state), words(` ${word}`)));
  const kept = joined(plus(count(1), count(2)), words(' of '), all, words(PROMISES_KEPT));
  const promises = promisesOf(rvu);
  const found = (...wanted: readonly string[]): number =>
    promises.filter(({ state }) => wanted.includes(state)).length;
  const told = (state: string): string => (found(state) === 0 ? '' : `, ${found(state)} ${state}`);
  return formula(
    when(equal(all, 0), words(PROMISED), joined(kept, part(3, 'late'), part(4, 'dropped'))),
    promises.length === 0
      ? PROMISED
      : `${found('kept', 'kept-late')} of ${promises.length}${PROMISES_KEPT}${told('late')}${told('dropped')}`
  );
}

const PROMISED = 'What was promised';
const PROMISES_KEPT = ' promises kept';

type FigureKey = 'given' | 'received' | 'cost' | 'balance' | 'agreement' | 'follow';

interface FigureLine {
  readonly key: FigureKey;
  readonly name: string;
  readonly of: (figures: PeriodFigures) => number | null;
}

const FIGURES: readonly FigureLine[] = [
  { key: 'given', name: 'Value given', of: ({ value }) => value.given },
  { key: 'received', name: 'Value received', of: ({ value }) => value.received },
  { key: 'cost', name: 'Cost to us', of: ({ cost }) => cost },
  { key: 'balance', name: 'Balance of value, −1 to 1', of: ({ balance }) => balance },
  { key: 'agreement', name: 'Gaps within one step', of: ({ agreement }) => agreement },
  { key: 'follow', name: 'Steps done by their day', of: ({ followThrough }) => followThrough },
];

/** The figures of the period and what they changed by. */
export function figureBlocks(analysed: AnalysedRvu, cells: NamedCells): readonly CellBlock[] {
  const figures = shownPeriods(periodFigures(analysed.rvu, analysed.analysis));
  const placeOf = (name: 'lastRow' | 'farRow'): PeriodFigures | null => {
    const { value } = cells[name];
    return typeof value === 'number' && value > 0 ? (figures[value - 1] ?? null) : null;
  };
  const [last, far] = [placeOf('lastRow'), placeOf('farRow')];
  const now = figures.at(-1);
  const top = ROWS.promises;
  return [
    fixed(top, RIGHT, [['The period in figures']]),
    computedBlock(top + 1, RIGHT + 2, [
      [
        formula(figureAt('period', presentRow), now?.period ?? ''),
        since('lastRow', last),
        since('farRow', far),
      ],
    ]),
    fixed(
      top + 2,
      RIGHT,
      FIGURES.map(({ name }) => [name])
    ),
    computedBlock(
      top + 2,
      RIGHT + 2,
      FIGURES.map(({ key, of }): readonly PlannedCell[] => [
        formula(figureAt(key, presentRow), now === undefined ? '' : (of(now) ?? '')),
        change(key, 'lastRow', now && of(now), last && of(last)),
        change(key, 'farRow', now && of(now), far && of(far)),
      ])
    ),
  ];
}

/** `since 2026-Q3`; blank where that period is not kept. */
function since(place: 'lastRow' | 'farRow', period: PeriodFigures | null): FormulaCell {
  const name = figureAt('period', reviewNamed(place));
  return formula(
    when(equal(reviewNamed(place), 0), NOTHING, joined(words(SINCE), name)),
    period === null ? '' : SINCE + period.period
  );
}
const SINCE = 'since ';

/** The difference; blank where either is unknown. */
function change(
  key: FigureKey,
  place: 'lastRow' | 'farRow',
  now: number | null | undefined,
  then: number | null
): FormulaCell {
  const [present, past] = [reviewNamed(key), figureAt(key, reviewNamed(place))];
  return formula(
    when(less(call('COUNT', present, past), 2), NOTHING, minus(present, past)),
    now == null || then === null ? '' : now - then
  );
}

/** The widest gaps at the left, the next steps at the right. */
export function nextBlocks({ show, short, orElse }: ShownCells): readonly CellBlock[] {
  const top = ROWS.next;
  return [
    fixed(top, LEFT, [['Where we see it differently, in steps of the scale']]),
    computedBlock(
      top + 1,
      LEFT,
      range(SURPRISE_ROWS).map((row) => [
        show(SURPRISES, 'gap', row),
        row === 1
          ? orElse(SURPRISES, 'activity', 1, 'Nothing to compare yet.')
          : short(SURPRISES, 'activity', row, 40),
        show(SURPRISES, 'words', row),
      ])
    ),
    fixed(top, RIGHT, [['What comes next']]),
    computedBlock(
      top + 1,
      RIGHT,
      range(NEXT_ROWS).map((row) => [
        show(COMING, 'sign', row),
        row === 1
          ? orElse(COMING, 'step', 1, 'No step is planned: write the first on Actions.')
          : short(COMING, 'step', row, LONGEST_STEP),
        show(COMING, 'who', row),
        show(COMING, 'day', row),
        show(COMING, 'words', row),
      ])
    ),
    fixed(ROWS.end, LEFT, [[NOTE]]),
  ];
}

const NOTE =
  'Hollow signs rest on an estimate or on last period’s score. All of it: sheets Matrix, Gaps and Actions.';
