/** The hidden sheet behind the Gaps sheet: what both sides said of value lines, and where the chart draws it. */
import { DIRECTIONS } from '../../../model/contribution';
import { formatPeriod } from '../../../model/period';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { NOTHING, call, equal, joined, when, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { PERIOD, PREVIOUS_PERIOD, named } from '../../kernel/shared/cellNames';
import type { PlannedSheet } from '../../kernel/sheetParts';
import { computedBlock, fixed, formula, hiddenSheet, nameOf } from '../../kernel/sheetParts';
import { GAP_NAMES } from '../../kernel/shared/gapListTables';
import { scoresTable } from './lineScores';
import { pointsTable, segmentBlocks } from './gapPoints';
import { GAP_DATA_SHEET } from './gapsLayout';

const NAMES_ROW = 3;

export function gapDataSheet(analysed: AnalysedRvu): PlannedSheet {
  const { period, settings } = analysed.rvu;
  const { min, max } = settings.scale;
  return {
    sheet: hiddenSheet({
      key: GAP_DATA_SHEET,
      title: 'Gap data',
      about: 'What the lists and charts on Gaps are drawn from.',
      blocks: [
        fixed(NAMES_ROW, 0, [['From'], ['To'], ['Period']]),
        computedBlock(NAMES_ROW, 1, [
          [formula(joined(words('>='), named('Used_scale_min')), `>=${min}`)],
          [formula(joined(words('<='), named('Used_scale_max')), `<=${max}`)],
          [formula(presentPeriod(), period === null ? '' : formatPeriod(period))],
        ]),
        ...DIRECTIONS.flatMap((direction) => segmentBlocks(analysed, direction)),
      ],
      tables: DIRECTIONS.flatMap((direction) => [
        scoresTable(analysed, direction),
        pointsTable(analysed, direction),
      ]),
    }),
    names: Object.values(GAP_NAMES).map((name, index) => ({
      ...nameOf(name, GAP_DATA_SHEET, NAMES_ROW + index, 1),
      hidden: true,
    })),
  };
}

/** The period as periods are compared: in capitals; blank where the cell holds none, which has none before it. */
const presentPeriod = (): Expression =>
  when(
    equal(call('LEN', named(PREVIOUS_PERIOD)), 0),
    NOTHING,
    call('UPPER', call('TRIM', named(PERIOD)))
  );
