/**
 * The hidden sheet in which the formulas of rows look up what is the same for many rows: the lines and
 * totals of either direction, and the words that go with a number.
 */
import { DIRECTIONS } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import { MARGIN } from '../../../model/compare';
import { HIGH_BAND, LOW_BAND, ZONE_NOISE, zoneEdge } from '../../../model/matrix';
import { directionOf } from '../../kernel/shared/analysedRows';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { CellBlock, NamePlan, PlannedCell } from '../../kernel/blueprint';
import { call, group, negative, over, plus, power, reference, times } from '../../kernel/formula';
import { margin } from '../../kernel/margins';
import { named } from '../../kernel/shared/cellNames';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { figureReference } from '../../kernel/shared/figures';
import {
  CAUSE_TEXTS,
  LASTING_TEXTS,
  LOOKUPS,
  LOOKUPS_SHEET,
  PLACES,
  lookedUp,
  placeCells,
} from '../../kernel/shared/lookups';
import {
  costStepFormulas,
  costStepStarts,
  valueStepFormulas,
  valueStepStarts,
} from '../../kernel/shared/steps';
import type { StepStarts } from '../../kernel/shared/steps';
import {
  area,
  columnOf,
  computedBlock,
  fixed,
  formula,
  hiddenSheet,
} from '../../kernel/sheetParts';
import type { PlannedSheet } from '../../kernel/sheetParts';
import { capital } from '../../kernel/wording';
import { headerCell } from '../../kernel/tableRef';
import {
  BAND_WORDS,
  CATEGORY_WORDS,
  DIRECTION_WORDS,
  ZONE_WORDS,
  labelOf,
} from '../../kernel/words';

import { calendarLookups } from './calendarLookups';
import { texts } from './lookup';
import type { Lookup } from './lookup';
import { scaleLookups } from './scaleLookups';
import { settingLookups } from './settingLookups';
import { wordLookups } from './wordLookups';

const FIRST_ROW = 4;
const FIRST_COLUMN = 1;

/** The sheet; `headerRow` is where the headers of Contributions stand, counted from 1. */
export function lookupsSheet(analysed: AnalysedRvu, headerRow: number): PlannedSheet {
  const lookups = [
    ...lines(analysed, headerRow),
    ...words(),
    ...wordLookups(analysed.rvu),
    ...settingLookups(analysed),
    ...calendarLookups(analysed.rvu),
    ...scaleLookups(analysed.rvu),
  ];
  const columns = startColumns(lookups);
  return {
    sheet: hiddenSheet({
      key: LOOKUPS_SHEET,
      title: 'Lookups',
      about: 'What formulas look up by a number: lines, totals, words, months and periods.',
      blocks: [...lookups.flatMap((each, index) => blocksOf(each, columns[index] ?? 0))],
    }),
    names: lookups.map((each, index) => nameIn(each, columns[index] ?? 0)),
  };
}

/** All rows of a lookup are as wide as its first. */
const widthOf = ({ cells }: Lookup): number => cells[0]?.length ?? 0;

/** One beside the other, a column between them. */
const startColumns = (lookups: readonly Lookup[]): readonly number[] =>
  lookups.map((_, index) =>
    lookups.slice(0, index).reduce((at, each) => at + widthOf(each) + 1, FIRST_COLUMN)
  );

/** The title above its cells, for whoever unhides the sheet. */
const blocksOf = ({ title, role, cells }: Lookup, column: number): readonly CellBlock[] => [
  fixed(FIRST_ROW - 1, column, [[title]]),
  (role === 'fixed' ? fixed : computedBlock)(FIRST_ROW, column, cells),
];

/** Hidden, since nobody should choose it by mistake; formulas name it. */
const nameIn = (each: Lookup, column: number): NamePlan => ({
  name: LOOKUPS[each.key],
  target: {
    sheet: LOOKUPS_SHEET,
    area: area(FIRST_ROW, column, each.cells.length, widthOf(each)),
  },
  hidden: true,
});

/** What is computed once for all rows. */
function lines(analysed: AnalysedRvu, headerRow: number): readonly Lookup[] {
  const headers = call('ROW', headerCell(CONTRIBUTION_TABLE, 'id'));
  return [
    stepLookup(analysed, 'value'),
    stepLookup(analysed, 'cost'),
    { key: 'costTotals', title: 'Cost placed', role: 'computed', cells: totals(analysed, 'cost') },
    {
      key: 'valueTotals',
      title: 'Value placed',
      role: 'computed',
      cells: totals(analysed, 'value'),
    },
    scaleLookup(analysed),
    { key: 'zoneStarts', title: 'Zone from', role: 'computed', cells: zoneCells(analysed) },
    {
      key: 'headerRow',
      title: 'Header row',
      role: 'computed',
      cells: [[formula(headers, headerRow)]],
    },
  ];
}

/** Where a score is one. */
function scaleLookup({ rvu: { settings } }: AnalysedRvu): Lookup {
  const { scale } = settings;
  const [lowest, highest] = [named('Used_scale_min'), named('Used_scale_max')];
  const above = plus(highest, times(margin, call('MAX', 1, call('ABS', highest))));
  return {
    key: 'scale',
    title: 'Scale: its begin, above its end',
    role: 'computed',
    cells: [
      [formula(lowest, scale.min)],
      [formula(above, scale.max + MARGIN * Math.max(1, Math.abs(scale.max)))],
    ],
  };
}

/** Below, inside and above: as `zoneOf` of the model, of shares instead of percentage points. */
function zoneCells({ rvu: { settings } }: AnalysedRvu): readonly (readonly PlannedCell[])[] {
  const tolerance = over(named('Used_tolerance'), 100);
  const edge = plus(times(power(tolerance, 2), 1 + MARGIN), ZONE_NOISE / 10_000);
  const value = zoneEdge(settings.zoneTolerance) / 10_000;
  return columnOf([
    formula(reference('-1E+300'), -1e300),
    formula(negative(group(edge)), -value),
    formula(edge, value),
  ]);
}

/** In the order of the columns: what we give, what they give. */
const SIDES_TITLE = DIRECTIONS.map((direction) => labelOf(DIRECTION_WORDS, direction)).join(', ');

/** Where low, nearly high, just high and high begin, a column for each direction. */
const stepLookup = (analysed: AnalysedRvu, of: 'value' | 'cost'): Lookup => ({
  key: `${of}Steps`,
  title: `${capital(of)} steps: what ${SIDES_TITLE}`,
  role: 'computed',
  cells: stepCells(analysed, of),
});

/** The third step is the line itself; the other three are computed from it. */
function stepCells(
  analysed: AnalysedRvu,
  of: 'value' | 'cost'
): readonly (readonly PlannedCell[])[] {
  const [formulas, starts] =
    of === 'value' ? [valueStepFormulas, valueStepStarts] : [costStepFormulas, costStepStarts];
  const columns = DIRECTIONS.map((direction, index) => {
    const high = lookedUp(`${of}Steps`, HIGH, index + 1);
    const values: StepStarts = starts(directionOf(analysed, direction).thresholds[of]);
    return formulas(figureReference(direction, `${of}_line`), high).map((each, at) =>
      formula(each, values[at] ?? null)
    );
  });
  return [0, 1, 2, 3].map((at) => columns.map((column) => column[at] ?? null));
}

/** The step from which on a figure is high. */
const HIGH = 3;

/** What shares are taken of: placed contributions only. */
const totals = (analysed: AnalysedRvu, of: 'value' | 'cost'): readonly (readonly PlannedCell[])[] =>
  columnOf(DIRECTIONS.map((direction) => totalOf(analysed, direction, of)));

/** One direction's total, by its named figure. */
const totalOf = (analysed: AnalysedRvu, direction: Direction, of: 'value' | 'cost'): PlannedCell =>
  formula(
    figureReference(direction, `${of}_total`),
    directionOf(analysed, direction).placedTotals[of]
  );

/** Equality is medium, deaf to rounding noise. */
const BAND_STARTS = [-1e300, LOW_BAND * (1 - MARGIN), HIGH_BAND * (1 + MARGIN)];

/** The cells of all places, in their order. */
const places = (key: keyof typeof placeCells, title: string): Lookup => ({
  key,
  title,
  role: 'fixed',
  cells: PLACES.map((place) => placeCells[key](place)),
});
/** The same in every workbook. */
function words(): readonly Lookup[] {
  const names = CATEGORY_WORDS.flatMap(([, ...labels], index) =>
    labels.map((label, at) => ({ label, number: index + 1, earlier: at > 0 }))
  );
  // The numbers from 1 on come first, each in its own place.
  const ordered = [
    ...names.filter(({ earlier }) => !earlier),
    ...names.filter(({ earlier }) => earlier),
  ];
  return [
    places('quadrants', 'Quadrant by place'),
    places('classes', 'Class by place'),
    places('near', 'Near a line'),
    places('flags', 'Flag: firm, open; must keep: firm, open'),
    places('whys', 'Why: usual, must keep'),
    texts('bandStarts', 'Band from', BAND_STARTS),
    texts('bands', 'Band', [BAND_WORDS.low, BAND_WORDS.medium, BAND_WORDS.high]),
    texts('zones', 'Zone', [ZONE_WORDS.below, ZONE_WORDS.inside, ZONE_WORDS.above]),
    texts('causes', 'Why not firm', CAUSE_TEXTS),
    texts('lasting', 'For how long', LASTING_TEXTS),
    texts(
      'lineNames',
      'Value line',
      ordered.map(({ label }) => label)
    ),
    texts(
      'lineNumbers',
      'Its number',
      ordered.map(({ number }) => number)
    ),
  ];
}
