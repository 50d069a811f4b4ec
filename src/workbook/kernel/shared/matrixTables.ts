/** The Matrix sheet's lists and the tables behind its charts, on which the gaps stand as well. */
import type { Direction } from '../../../model/contribution';

/** The list can grow by this many contributions before Refresh matrix must make it longer. */
const SPARE_ROWS = 20;

/** How many rows a direction's list and chart have room for. */
export const capacityFor = (contributions: number): number =>
  Math.ceil((contributions + SPARE_ROWS) / 10) * 10;

export const listTable = (direction: Direction): string => `Matrix_${direction}`;
export const chartTable = (direction: Direction): string => `Chart_${direction}`;
