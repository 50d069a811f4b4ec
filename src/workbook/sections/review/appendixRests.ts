/** What the review rests on: how much is scored, guessed or missing, the lines, the scale, the copies. */
import type { Direction } from '../../../model/contribution';
import { DIRECTIONS } from '../../../model/contribution';
import { formatPeriod } from '../../../model/period';
import type { CellBlock, FormulaCell, PlannedCell } from '../../kernel/blueprint';
import { NOTHING, call, joined, minus, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { directionOf } from '../../kernel/shared/analysedRows';
import { CURRENCY, PERIOD, named } from '../../kernel/shared/cellNames';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { EXCHANGE_TABLE } from '../../kernel/shared/exchangeTables';
import { figureReference } from '../../kernel/shared/figures';
import { WAY_WORDS } from '../../kernel/shared/partnerWords';
import { computedBlock, fixed, formula } from '../../kernel/sheetParts';
import { wholeColumn } from '../../kernel/tableRef';
import { BASIS_WORDS, DIRECTION_WORDS, labelOf } from '../../kernel/words';
import {
  APPENDIX_LEFT as LEFT,
  APPENDIX_RIGHT as RIGHT,
  APPENDIX_ROWS as ROWS,
} from './appendixLayout';

/** What the matrices rest on, each way; scale, copies and where the full lists stand at the right. */
export function restBlocks(analysed: AnalysedRvu): readonly CellBlock[] {
  const top = ROWS.rests;
  const rows = DIRECTIONS.map((direction) => restCells(analysed, direction));
  const [given = [], received = []] = rows;
  return [
    fixed(top, LEFT, [['What the figures rest on']]),
    fixed(top + 1, LEFT + 1, [['We give', '', 'They give']]),
    fixed(
      top + 2,
      LEFT,
      REST_NAMES.map((name) => [name])
    ),
    computedBlock(
      top + 2,
      LEFT + 1,
      given.map((cell) => [cell])
    ),
    computedBlock(
      top + 2,
      LEFT + 3,
      received.map((cell) => [cell])
    ),
    fixed(top, RIGHT, [['Scale, copies, lists']]),
    ...settingBlocks(analysed, top + 2),
    fixed(ROWS.end, LEFT, [[APPENDIX_NOTE]]),
  ];
}

/** The last line; it names sheets that a review of its own has not. */
export const APPENDIX_NOTE =
  'The full list behind the matrices stands on the sheet Matrix, behind the differences on Gaps, behind the steps on Actions.';

const REST_NAMES = [
  'Contributions listed',
  'Placed in the matrix',
  'Line of cost',
  'Line of value',
  'Scored by the receiver',
  'Last period’s score',
  'The giver’s estimate',
  'Without a value',
  'Without a cost',
] as const;

export const SETTING_NAMES = [
  'Values are scored',
  'Costs are in',
  'Copies sent this period',
  'Copies that came back',
] as const;

/** In the order of their names. */
function restCells(analysed: AnalysedRvu, direction: Direction): readonly PlannedCell[] {
  const { contributions, totals, thresholds } = directionOf(analysed, direction);
  const count = (...criteria: readonly Expression[]): Expression =>
    call(
      'COUNTIFS',
      ...[wholeColumn(CONTRIBUTION_TABLE, 'direction'), words(labelOf(DIRECTION_WORDS, direction))],
      ...criteria
    );
  const basis = (of: keyof typeof BASIS_WORDS): FormulaCell =>
    formula(
      count(wholeColumn(CONTRIBUTION_TABLE, 'basis'), words(BASIS_WORDS[of])),
      contributions.filter((each) => each.basis === of).length
    );
  const known = (of: 'value' | 'cost'): Expression =>
    count(wholeColumn(CONTRIBUTION_TABLE, of), words('>=-1E+300'));
  const without = (of: 'value' | 'cost', unknown: number): FormulaCell =>
    formula(minus(figureReference(direction, 'count'), known(of)), unknown);
  return [
    formula(figureReference(direction, 'count'), contributions.length),
    formula(figureReference(direction, 'placed'), totals.placed),
    formula(figureReference(direction, 'cost_line'), thresholds.cost ?? ''),
    formula(figureReference(direction, 'value_line'), thresholds.value),
    ...[basis('stated'), basis('carried'), basis('estimate')],
    ...[without('value', totals.unrated), without('cost', totals.costUnknown)],
  ];
}

function settingBlocks({ rvu }: AnalysedRvu, top: number): readonly CellBlock[] {
  const { settings, exchanged, period, alliance } = rvu;
  const now = period === null ? '' : formatPeriod(period);
  const copies = (way: 'sent' | 'received'): FormulaCell =>
    formula(
      call(
        'COUNTIFS',
        ...[wholeColumn(EXCHANGE_TABLE, 'way'), words(labelOf(WAY_WORDS, way))],
        ...[wholeColumn(EXCHANGE_TABLE, 'period'), call('TRIM', named(PERIOD))]
      ),
      exchanged.filter((each) => each.way === way && each.period === now).length
    );
  const { min, max } = settings.scale;
  return [
    fixed(
      top,
      RIGHT,
      SETTING_NAMES.map((name) => [name])
    ),
    computedBlock(top, RIGHT + 1, [
      [
        formula(
          joined(named('Used_scale_min'), words(' to '), named('Used_scale_max')),
          `${min} to ${max}`
        ),
      ],
      [formula(joined(named(CURRENCY), NOTHING), alliance.currency)],
      [copies('sent')],
      [copies('received')],
    ]),
  ];
}
