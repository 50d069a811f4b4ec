/** The hidden sheet from which the charts of the appendix are drawn; workbooks up to version 6 have no such sheet. */
import { periodFigures } from '../../../model/review/figures';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { PlannedSheet } from '../../kernel/sheetParts';
import { hiddenSheet } from '../../kernel/sheetParts';
import { beside } from './besideTables';
import type { TableMaker } from './besideTables';
import { bridgeRowsTable } from './bridgeTable';
import { partRowsTable } from './partsTable';
import { REVIEW_FIGURES_SHEET } from './reviewLayout';
import { trendTable } from './trendTable';

const FIRST_ROW = 3;

/** Bridges, parts and trends; each as long as what it shows. */
export function reviewFiguresSheet(analysed: AnalysedRvu): PlannedSheet {
  const makers: readonly TableMaker[] = [
    (place) => bridgeRowsTable(analysed, 'value', place),
    (place) => bridgeRowsTable(analysed, 'cost', place),
    (place) => partRowsTable(analysed, 'kind', place),
    (place) => partRowsTable(analysed, 'category', place),
    (place) => trendTable(periodFigures(analysed.rvu, analysed.analysis), place),
  ];
  return {
    sheet: hiddenSheet({
      key: REVIEW_FIGURES_SHEET,
      title: 'Review figures',
      about: 'What the charts of the sheet Review appendix are drawn from.',
      blocks: [],
      tables: beside(FIRST_ROW, makers),
    }),
    names: [],
  };
}
