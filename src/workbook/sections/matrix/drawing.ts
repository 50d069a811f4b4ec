/** The Matrix sheet and the data behind its charts to those who make or change them. */
import type { Drawing } from '../../kernel/shared/drawing';
import { DIRECTIONS } from '../../../model/contribution';
import { chartTable } from '../../kernel/shared/matrixTables';
import { quadrantLabel } from '../../kernel/words';
import { POINT_CLASSES, chartDataSheet } from './chartDataSheet';
import { CHART_DATA_SHEET, MATRIX_SHEET } from './matrixLayout';
import { matrixSheet } from './matrixSheet';

export const MATRIX_DRAWING: Drawing = {
  sheets: (analysed) => [matrixSheet(analysed), chartDataSheet(analysed)],
  link: () => ({
    text: 'Matrix',
    toSheet: MATRIX_SHEET,
    about: 'Cost across, value up: what to do more of, what to cut back',
  }),
  // The charts and lists read the data sheet, so that is drawn first.
  redrawn: [CHART_DATA_SHEET, MATRIX_SHEET],
  redrawnSince: 5,
  renamed: DIRECTIONS.flatMap((direction) =>
    POINT_CLASSES.filter(({ hollow }) => hollow).map(({ header, quadrant }) => ({
      since: 2,
      table: chartTable(direction).name,
      from: `${quadrantLabel(quadrant)}, a guess`,
      to: header,
    }))
  ),
};
