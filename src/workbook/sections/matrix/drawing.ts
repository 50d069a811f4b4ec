/** The Matrix sheet and the data behind it to those who make or change them. */
import type { Drawing } from '../../kernel/shared/drawing';
import { DIRECTIONS } from '../../../model/contribution';
import { QUADRANTS } from '../../../model/matrix';
import { chartTable } from '../../kernel/shared/matrixTables';
import { quadrantLabel } from '../../kernel/words';
import { UNUSED, chartDataSheet } from './chartDataSheet';
import { matrixDataSheet } from './matrixDataSheet';
import { CHART_DATA_SHEET, MATRIX_DATA_SHEET, MATRIX_SHEET } from './matrixLayout';
import { matrixSheet } from './matrixSheet';

const { lowCost, highCost, high, low, highHollow, lowHollow } = chartTable('given').headers;

/** What the chart's columns were called when each class of points had its own. */
const EARLIER: readonly (readonly [from: string, to: string])[] = [
  ['Label', lowCost],
  [quadrantLabel('do-more'), highCost],
  [quadrantLabel('keep'), high],
  [quadrantLabel('leave'), low],
  [quadrantLabel('cut-back'), highHollow],
  [`${quadrantLabel('do-more')}, hollow`, lowHollow],
];

/** Of those classes there were more than there are columns now. */
const DROPPED = (['keep', 'leave', 'cut-back'] as const).map(
  (quadrant) => `${quadrantLabel(quadrant)}, hollow`
);

export const MATRIX_DRAWING: Drawing = {
  sheets: (analysed) => [
    matrixSheet(analysed),
    chartDataSheet(analysed),
    matrixDataSheet(analysed),
  ],
  link: () => ({
    text: 'Matrix',
    toSheet: MATRIX_SHEET,
    about: 'Cost across, value up: what to do more of, what to cut back',
  }),
  // The charts and lists read the data sheets, so those are drawn first.
  redrawn: [MATRIX_DATA_SHEET, CHART_DATA_SHEET, MATRIX_SHEET],
  redrawnSince: 10,
  renamed: DIRECTIONS.flatMap((direction) => {
    const called = (since: number, from: string, to: string) => ({
      since,
      table: chartTable(direction).name,
      from,
      to,
    });
    return [
      ...QUADRANTS.map(quadrantLabel).map((label) =>
        called(2, `${label}, a guess`, `${label}, hollow`)
      ),
      ...EARLIER.map(([from, to]) => called(6, from, to)),
    ];
  }),
  retired: DIRECTIONS.map((direction) => {
    const { name, headers } = chartTable(direction);
    return { since: 8, table: name, headers: UNUSED.map((key) => headers[key]) };
  }),
  dropped: DIRECTIONS.map((direction) => ({
    table: chartTable(direction).name,
    headers: DROPPED,
  })),
};
