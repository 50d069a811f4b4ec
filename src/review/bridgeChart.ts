/** A bridge as stacked columns: an invisible base, and on it what each step adds or takes. */
import { BRIDGE_STEPS } from '../model/review/bridge';
import type { Bridge, BridgeStep } from '../model/review/bridge';
import type { BarChart, OverLabel } from '../pptx/deckChart';
import { COLORS, QUADRANT_LOOKS } from '../workbook/kernel/palette';
import { figure } from '../workbook/kernel/shared/sentences';
import { difference } from './reviewWords';

type Named = (by: number) => string;

const STEP_WORDS: Readonly<Record<BridgeStep, Named>> = {
  new: () => 'new',
  more: () => 'valued more',
  known: (by) => (by > 0 ? 'first valued' : 'not valued now'),
  less: () => 'valued less',
  stopped: () => 'stopped',
};

interface Column {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly color: string;
}

/** From the sum before to the sum now; steps that change nothing are left out. `periods`: before and now. */
export function bridgeChart(bridge: Bridge, periods: readonly string[], room: number): BarChart {
  const all = columnsOf(bridge, periods);
  const top = Math.max(...all.map(({ from, to }) => Math.max(from, to)), 0);
  const low = Math.min(...all.map(({ from, to }) => Math.min(from, to)), 0);
  const over = all.map(({ from, to, label }): OverLabel => ({
    text: label,
    color: COLORS.ink,
    at: Math.max(from, to),
  }));
  return {
    kind: 'bar',
    size: 11,
    direction: 'vertical',
    grouping: 'stacked',
    categories: all.map(({ name }) => name),
    series: [
      { name: 'Base', color: null, values: all.map(({ from, to }) => Math.min(from, to)) },
      {
        name: 'Value given',
        color: QUADRANT_LOOKS.leave.color,
        values: all.map(({ from, to }) => Math.abs(to - from)),
        colors: all.map(({ color }) => color),
      },
    ],
    gap: 40,
    categoryAxis: { title: '' },
    valueAxis: {
      title: '',
      min: low,
      // Room for the labels over the highest column.
      max: top + Math.max(top / 8, room / 8),
      majorUnit: null,
      numberFormat: 'General',
      gridlines: false,
      numbers: false,
      line: false,
    },
    over,
  };
}

function columnsOf(
  { before, steps, now }: Bridge,
  [was = '', is = '']: readonly string[]
): readonly Column[] {
  const whole = (name: string, sum: number): Column => ({
    name,
    from: 0,
    to: sum,
    label: figure(sum),
    color: QUADRANT_LOOKS.leave.color,
  });
  let at = before;
  const moved = BRIDGE_STEPS.filter((step) => steps[step] !== 0).map((step): Column => {
    const [from, by] = [at, steps[step]];
    at += by;
    const { color } = QUADRANT_LOOKS[by > 0 ? 'do-more' : 'cut-back'];
    return { name: STEP_WORDS[step](by), from, to: at, label: difference(by), color };
  });
  return [whole(was, before), ...moved, whole(is, now)];
}
