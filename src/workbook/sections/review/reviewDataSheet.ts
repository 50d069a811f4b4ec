/** The hidden sheet on which the sheet Review is worked out: order, counts, words, figures. */
import { DIRECTIONS } from '../../../model/contribution';
import type { PeriodFigures } from '../../../model/review/figures';
import { periodFigures } from '../../../model/review/figures';
import type { NamePlan } from '../../kernel/blueprint';
import { ADVICE_LIST } from '../../kernel/shared/adviceWords';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { PlannedSheet } from '../../kernel/sheetParts';
import { area, columnOf, computedBlock, fixed, hiddenSheet, nameOf } from '../../kernel/sheetParts';
import { DECISION_WORDS } from '../../kernel/words';
import { askedTable } from './askedTable';
import { beside } from './besideTables';
import type { TablePlace, TableMaker } from './besideTables';
import { findingsTable } from './findingTables';
import { endsTable } from './endsTable';
import { periodsTable } from './periodTables';
import { KEPT_ROWS, NEXT_ROWS, REVIEW_DATA_SHEET } from './reviewLayout';
import { reviewCells } from './reviewNames';
import type { NamedCells } from './reviewNames';
import type { ReviewParts } from './reviewParts';
import { REVIEW_NAMES } from './reviewTables';
import { reviewedRows } from './reviewedRows';
import type { ReviewedRow } from './reviewedRows';
import { stepsTable } from './stepTables';
import { RETIRED_WIDTH } from './retiredTable';
import { promiseTable } from './promiseTable';
import { surpriseTable } from './surpriseTable';

const FIRST_ROW = 3;
const [LABELS, VALUES, ADVICE, DECIDED] = [0, 1, 3, 5];

/** With the named cells that it holds. */
export function reviewDataSheet(
  analysed: AnalysedRvu,
  parts: ReviewParts
): PlannedSheet & { readonly cells: NamedCells } {
  const { rvu } = analysed;
  const reviewed = reviewedRows(analysed);
  const figures = periodFigures(rvu, analysed.analysis);
  const cells = reviewCells(analysed, reviewed, figures, parts);
  const named = Object.values(cells);
  const decided = DECISION_WORDS.flatMap(([key, label]) => (key === 'defer' ? [] : [label]));
  const makers = tableMakers(analysed, parts, { reviewed, figures });
  const tables = beside(FIRST_ROW + named.length + 2, makers, RETIRED_WIDTH + 1);
  return {
    cells,
    sheet: hiddenSheet({
      key: REVIEW_DATA_SHEET,
      title: 'Review data',
      about: 'What the sheet Review is worked out from.',
      blocks: [
        fixed(FIRST_ROW, LABELS, columnOf(Object.keys(cells).map(labelOf))),
        computedBlock(FIRST_ROW, VALUES, columnOf(named)),
        fixed(FIRST_ROW, ADVICE, columnOf(ADVICE_LIST)),
        fixed(FIRST_ROW, DECIDED, columnOf(decided)),
      ],
      tables,
    }),
    names: hiddenNames(cells, decided.length),
  };
}

/** Every table of the sheet, to be put at its place. */
function tableMakers(
  analysed: AnalysedRvu,
  parts: ReviewParts,
  known: {
    readonly reviewed: readonly ReviewedRow[];
    readonly figures: readonly PeriodFigures[];
  }
): readonly TableMaker[] {
  const { rvu } = analysed;
  const { reviewed, figures } = known;
  return [
    (place) => stepsTable(rvu, parts, place),
    ...DIRECTIONS.map(
      (direction) => (place: TablePlace) =>
        findingsTable(analysed, reviewed, direction, parts, place)
    ),
    (place) => askedTable(rvu, reviewed, parts, place),
    (place) => promiseTable(rvu, 'kept', KEPT_ROWS, place),
    (place) => promiseTable(rvu, 'next', NEXT_ROWS, place),
    (place) => surpriseTable(reviewed, place),
    (place) => endsTable(rvu, place),
    (place) => periodsTable(rvu, figures, place),
  ];
}

/** `givenMidCost` as `Given mid cost`. */
const labelOf = (key: string): string => {
  const spaced = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

function hiddenNames(cells: NamedCells, decided: number): readonly NamePlan[] {
  const keys = Object.keys(cells);
  const single = Object.entries(REVIEW_NAMES).flatMap(([key, name]) => {
    const at = keys.indexOf(key);
    return at < 0 ? [] : [nameOf(name, REVIEW_DATA_SHEET, FIRST_ROW + at, VALUES)];
  });
  const column = (name: string, at: number, rows: number): NamePlan => ({
    name,
    target: { sheet: REVIEW_DATA_SHEET, area: area(FIRST_ROW, at, rows) },
    hidden: true,
  });
  return [
    ...single,
    column(REVIEW_NAMES.advice, ADVICE, ADVICE_LIST.length),
    column(REVIEW_NAMES.decided, DECIDED, decided),
  ].map((name) => ({ ...name, hidden: true, since: 6 }));
}
