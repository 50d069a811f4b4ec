/** The words and figures of the appendix: what each chart shows, and the figures behind it. */
import type { BridgeOf } from '../../../model/review/bridge';
import { formatPeriod } from '../../../model/period';
import type { CellBlock } from '../../kernel/blueprint';
import { call, equal, ifError, joined, when, words, NOTHING } from '../../kernel/formula';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { PARTNER_NAME, PERIOD, TODAY, US_NAME, named } from '../../kernel/shared/cellNames';
import { computedBlock, fixed, formula } from '../../kernel/sheetParts';
import { cellIn } from '../../kernel/tableRef';
import { TRENDS } from './appendixCharts';
import {
  APPENDIX_LEFT as LEFT,
  APPENDIX_PERIODS,
  APPENDIX_RIGHT as RIGHT,
  APPENDIX_ROWS as ROWS,
} from './appendixLayout';
import { bridgeWords } from './bridgeWords';
import { PERIODS } from './chartTables';
import type { ShownCells } from './shownCells';

/** Title and who. */
export function appendixHead({
  rvu: { period, alliance, today },
}: AnalysedRvu): readonly CellBlock[] {
  const name = joined(words('Review '), call('TRIM', named(PERIOD)), words(': appendix'));
  const day = call('N', named(TODAY));
  return [
    computedBlock(0, LEFT, [
      [formula(name, `Review ${period === null ? '' : formatPeriod(period)}: appendix`)],
      [
        formula(
          joined(named(US_NAME), words(' × '), named(PARTNER_NAME), words(EDITION)),
          `${alliance.us.name} × ${alliance.partner.name}${EDITION}`
        ),
      ],
    ]),
    computedBlock(1, RIGHT + 4, [
      [
        formula(
          when(equal(named(PERIOD), NOTHING), NOTHING, day),
          period === null ? '' : (today ?? '')
        ),
      ],
    ]),
  ];
}
const EDITION = ' · internal edition, with costs';

/** Heading and finding over each bridge. */
export function bridgeBlocks(analysed: AnalysedRvu, shown: ShownCells): readonly CellBlock[] {
  return (['value', 'cost'] as const).flatMap((of) => {
    const column = of === 'value' ? LEFT : RIGHT;
    return [
      fixed(ROWS.bridges, column, [[BRIDGE_TITLES[of]]]),
      computedBlock(ROWS.bridges + 1, column, [[bridgeWords(analysed, of, shown)]]),
    ];
  });
}

const BRIDGE_TITLES: Readonly<Record<BridgeOf, string>> = {
  value: 'Value given, since last period',
  cost: 'What we give costs us, since last period',
};

/** Headings, and the lines' names in their colours, so that no legend is needed. */
export function trendBlocks(): readonly CellBlock[] {
  return [
    fixed(ROWS.trends, LEFT, [['Over the kept periods']]),
    ...TRENDS.map(({ words: name }, index) =>
      fixed(ROWS.trends + 1 + Math.floor(index / 2), trendColumn(index), [[`● ${name}`]])
    ),
    fixed(ROWS.trends, RIGHT, [['Balance of value over the kept periods']]),
    fixed(ROWS.trends + 1, RIGHT, [['Above zero we give more, below zero they do; 0 is even.']]),
  ];
}

/** The sheet column at which that chart of the trend begins: they alternate between the two halves. */
export function trendColumn(index: number): number {
  return LEFT + (index % 2) * 2;
}

/** What the two colours are. */
export function partBlocks(): readonly CellBlock[] {
  return [LEFT, RIGHT].flatMap((column) => [
    fixed(ROWS.parts, column, [
      [column === LEFT ? 'Value by kind of contribution' : 'Value by value line'],
    ]),
    fixed(ROWS.parts + 1, column, [['■ They give, to the left']]),
    fixed(ROWS.parts + 1, column + 2, [['■ We give, to the right']]),
    fixed(ROWS.parts + 2, column, [['Behind each name: we give : they give']]),
  ]);
}

const FIGURES = [
  ['period', 'Period'],
  ['given', 'Value given'],
  ['received', 'Value received'],
  ['cost', 'Cost to us'],
  ['balance', 'Balance of value'],
] as const;
const SHARES = [
  ['agreement', 'Gaps within one step'],
  ['follow', 'Steps by their day'],
  ['doMoreValue', 'Value in do more'],
  ['cutBackCost', 'Cost in cut back'],
] as const;

/** The list behind the trends, one row a period, the earliest first. */
export function figureListBlocks({ show }: ShownCells): readonly CellBlock[] {
  const top = ROWS.figures;
  const rows = Array.from({ length: APPENDIX_PERIODS }, (_, index) => index + 1);
  const cells = (keys: readonly (typeof FIGURES | typeof SHARES)[number][]): CellBlock['cells'] =>
    rows.map((row) =>
      keys.map(([key]) =>
        formula(ifError(cellIn(PERIODS, key, row), NOTHING), show(PERIODS, key, row).value)
      )
    );
  return [
    fixed(top, LEFT, [['The kept periods in figures']]),
    fixed(top + 1, LEFT, [FIGURES.map(([, name]) => name)]),
    fixed(top + 1, RIGHT + 1, [SHARES.map(([, name]) => name)]),
    computedBlock(top + 2, LEFT, cells(FIGURES)),
    computedBlock(top + 2, RIGHT + 1, cells(SHARES)),
  ];
}
