/** The tables of the Gaps sheet and behind its charts, and the hidden named cells that they stand on. */
import type { Direction } from '../../../model/contribution';
import { DIRECTIONS } from '../../../model/contribution';
import { reference } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { GAP_LINE_LIST, GAP_LIST, GAP_NAMES, GAP_TOLD } from '../../kernel/shared/gapListTables';
import type { KeyOf, TableRef } from '../../kernel/tableRef';
import { GAP_SIDES } from './gapWords';

/** Estimate and score side by side, under the direction's own words. */
const beliefs = (direction: Direction) => {
  const { estimate, score, against } = GAP_SIDES[direction];
  return { estimate, score, ...GAP_LIST[direction].headers, against } as const;
};

/** On the Gaps sheet: the contributions that both sides scored. */
export function gapList(direction: Direction) {
  return {
    name: GAP_LIST[direction].name,
    headers: { id: 'Id', activity: 'Activity', ...beliefs(direction) },
  } as const satisfies TableRef;
}

/** On the Gaps sheet: the value lines that both sides scored. */
export function gapLineList(direction: Direction) {
  return {
    name: GAP_LINE_LIST[direction].name,
    headers: { line: 'Value line', ...beliefs(direction) },
  } as const satisfies TableRef;
}

/** On the hidden sheet: the contributions that both sides scored, the highest gap first. */
export function gapSort(direction: Direction) {
  return {
    name: `Sort_${direction}`,
    headers: { number: 'No', row: 'Row', gap: 'Gap', noted: 'Noted', size: 'Size' },
  } as const satisfies TableRef;
}

/** On the hidden sheet: the value lines that both sides scored, the highest gap first. */
export function gapLineSort(direction: Direction) {
  return {
    name: `Lines_${direction}`,
    headers: { number: 'No', row: 'Row', gap: 'Gap', size: 'Size' },
  } as const satisfies TableRef;
}

/** On the hidden sheet, in one row: a direction's finding part by part, and figures of its lists. */
export function gapHeadlineTable(direction: Direction) {
  return {
    name: GAP_TOLD[direction].name,
    headers: {
      count: 'Count',
      listed: 'Listed',
      lines: 'Lines',
      all: 'All',
      first: 'First',
      last: 'Last',
      gap: 'Gap',
      place: 'Place',
      name: 'Name',
      id: 'Id',
      called: 'Called',
      what: 'What',
      who: 'Who',
      size: 'Size',
      none: 'None',
      same: 'Same',
      lineNone: 'Lnone',
      told: 'Told',
      said: 'Said',
      over: 'Over',
      note: 'Note',
      ...GAP_TOLD[direction].headers,
      near: 'Near',
      lineNear: 'Lnear',
    },
  } as const satisfies TableRef;
}

/** On the hidden sheet: what stands beside the chart's points. */
export function gapNames(direction: Direction) {
  return {
    name: `Names_${direction}`,
    headers: {
      number: 'No',
      place: 'Place',
      gap: 'Gap',
      steps: 'Steps',
      activity: 'Activity',
      name: 'Name',
      figure: 'Figure',
      short: 'Short',
      label: 'Label',
    },
  } as const satisfies TableRef;
}

export type HeadlineKey = KeyOf<ReturnType<typeof gapHeadlineTable>>;
export type NameKey = KeyOf<ReturnType<typeof gapNames>>;

/** On the hidden sheet: the value lines' scores. */
export function gapScores(direction: Direction) {
  return {
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
  } as const satisfies TableRef;
}

/** On the hidden sheet: the chart's points. */
export function gapPoints(direction: Direction) {
  return {
    name: `Gap_points_${direction}`,
    headers: {
      number: 'No',
      place: 'Place',
      estimate: 'Estimate',
      score: 'Score',
      gap: 'Gap',
      height: 'Height',
      more: 'More',
      less: 'Less',
      same: 'Same',
      labelAt: 'Label at',
    },
  } as const satisfies TableRef;
}

export type PointKey = KeyOf<ReturnType<typeof gapPoints>>;

export const GAP_TABLES: readonly string[] = DIRECTIONS.flatMap((direction) =>
  [
    gapSort,
    gapLineSort,
    gapHeadlineTable,
    gapNames,
    gapScores,
    gapPoints,
    gapList,
    gapLineList,
  ].map((table) => table(direction).name)
);

export function gapNamed(key: keyof typeof GAP_NAMES): Expression {
  return reference(GAP_NAMES[key]);
}

/** More hidden named cells: the sheet's row of each list's headers, short since each cell of a list names one. */
export const LIST_AT: Record<Direction, string> = { given: 'Gap_we', received: 'Gap_they' };
export const LINES_AT: Record<Direction, string> = { given: 'Line_we', received: 'Line_they' };

/** From which gap on it is told in which words, where the chart's names begin, and our forms' scores. */
export const UNIT_NAMES = { from: 'Gap_unit_from', words: 'Gap_unit' } as const;
export const LABEL_AT = 'Gap_label_at';
export const OUR_SCORES: Record<Direction, string> = {
  given: 'Scored_given',
  received: 'Scored_received',
};
