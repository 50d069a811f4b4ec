/** The tables of the Gaps sheet and behind its charts, and the hidden named cells that they stand on. */
import type { Direction } from '../../../model/contribution';
import { DIRECTIONS } from '../../../model/contribution';
import { reference } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { GAP_LINE_LIST, GAP_LIST, GAP_NAMES } from '../../kernel/shared/gapListTables';
import type { KeyOf, TableRef } from '../../kernel/tableRef';
import { GAP_SIDES } from './gapWords';

/** Estimate and score side by side, under the direction's own words. */
const beliefs = (direction: Direction) => {
  const { estimate, score, against } = GAP_SIDES[direction];
  return { estimate, score, ...GAP_LIST[direction].headers, against } as const;
};

/** On the Gaps sheet: the contributions that both sides scored. */
export const gapList = (direction: Direction) =>
  ({
    name: GAP_LIST[direction].name,
    headers: { id: 'Id', activity: 'Activity', ...beliefs(direction) },
  }) as const satisfies TableRef;

/** On the Gaps sheet: the value lines that both sides scored. */
export const gapLineList = (direction: Direction) =>
  ({
    name: GAP_LINE_LIST[direction].name,
    headers: { line: 'Value line', ...beliefs(direction) },
  }) as const satisfies TableRef;

/** On the hidden sheet: the order of the contributions. */
export const gapOrder = (direction: Direction) =>
  ({
    name: `Gap_order_${direction}`,
    headers: { key: 'Key', row: 'Row' },
  }) as const satisfies TableRef;

/** On the hidden sheet: the value lines' scores. */
export const gapScores = (direction: Direction) =>
  ({
    name: `Gap_${direction}`,
    headers: {
      line: 'Line',
      theirList: 'Their list',
      theirLine: 'Their line',
      number: 'N',
      estimate: 'Estimate',
      stated: 'Stated',
      key: 'Key',
      row: 'Row',
    },
  }) as const satisfies TableRef;

/** On the hidden sheet: the chart's points. */
export const gapPoints = (direction: Direction) =>
  ({
    name: `Gap_points_${direction}`,
    headers: {
      number: 'No',
      row: 'Row',
      estimate: 'Estimate',
      score: 'Score',
      gap: 'Gap',
      height: 'Height',
      more: 'More',
      less: 'Less',
      same: 'Same',
      label: 'Label',
      labelAt: 'Label at',
    },
  }) as const satisfies TableRef;

export type PointKey = KeyOf<ReturnType<typeof gapPoints>>;

export const GAP_TABLES: readonly string[] = DIRECTIONS.flatMap((direction) =>
  [gapOrder, gapScores, gapPoints, gapList, gapLineList].map((table) => table(direction).name)
);

export const gapNamed = (key: keyof typeof GAP_NAMES): Expression => reference(GAP_NAMES[key]);
