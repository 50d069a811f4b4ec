/** The frame of the matrix chart. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { axisFigure, decimal } from '../parts/figures';
import type { ChartModel, ChartTick } from '../../charts/chartModel';

const useStyles = makeStyles({
  figure: {
    ...typographyStyles.caption2,
    fill: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  threshold: {
    ...typographyStyles.caption2Strong,
    fill: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1 },
  line: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: 1,
    strokeDasharray: '4 3',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

export interface ChartAxesProps {
  readonly model: ChartModel;
  readonly xTitle: string;
  readonly yTitle: string;
}

const CHARACTER = 5.6;
const GAP = 6;
const LINE = 12;

/** Whether a tick's figure stands clear of the threshold's, to which it gives way. */
const clearAcross = (threshold: ChartTick) => (tick: ChartTick) => {
  const characters = axisFigure(threshold.value).length + axisFigure(tick.value).length;
  return Math.abs(tick.at - threshold.at) >= (characters * CHARACTER) / 2 + GAP;
};

const clearUp = (threshold: ChartTick) => (tick: ChartTick) =>
  Math.abs(tick.at - threshold.at) >= LINE;

/** Axes, figures and the two threshold lines. */
export function ChartAxes({ model, xTitle, yTitle }: ChartAxesProps) {
  const styles = useStyles();
  const { plot, thresholds, costLine, size } = model;
  const middle = (plot.top + plot.bottom) / 2;
  return (
    <g aria-hidden="true">
      <path
        className={styles.axis}
        fill="none"
        d={`M${plot.left} ${plot.top}V${plot.bottom}H${plot.right}`}
      />
      <path
        className={styles.line}
        fill="none"
        d={`M${thresholds.cost.at} ${costLine.top}V${costLine.bottom}M${plot.left} ${thresholds.value.at}H${plot.right}`}
      />
      <CostFigures model={model} />
      <ValueFigures model={model} />
      <text x={plot.right} y={size.height - 4} textAnchor="end" className={styles.figure}>
        {xTitle}
      </text>
      <text
        transform={`translate(9 ${middle}) rotate(-90)`}
        textAnchor="middle"
        className={styles.figure}
      >
        {yTitle}
      </text>
    </g>
  );
}

type FiguresProps = Pick<ChartAxesProps, 'model'>;

/** The ticks' figures below the cost axis, and the cost line's own, which none of them may touch. */
function CostFigures({ model }: FiguresProps) {
  const styles = useStyles();
  const { cost } = model.thresholds;
  const y = model.plot.bottom + 14;
  return (
    <>
      {model.xTicks.filter(clearAcross(cost)).map(({ value, at }) => (
        <text key={value} x={at} y={y} textAnchor="middle" className={styles.figure}>
          {axisFigure(value)}
        </text>
      ))}
      <text x={cost.at} y={y} textAnchor="middle" className={styles.threshold}>
        {axisFigure(cost.value)}
      </text>
    </>
  );
}

/** The same beside the value axis. Figures are set by their foot: 4 lower, their middle is at the tick. */
function ValueFigures({ model }: FiguresProps) {
  const styles = useStyles();
  const { value: threshold } = model.thresholds;
  const x = model.plot.left - 6;
  return (
    <>
      {model.yTicks.filter(clearUp(threshold)).map(({ value, at }) => (
        <text key={value} x={x} y={at + 4} textAnchor="end" className={styles.figure}>
          {decimal(value)}
        </text>
      ))}
      <text x={x} y={threshold.at + 4} textAnchor="end" className={styles.threshold}>
        {decimal(threshold.value)}
      </text>
    </>
  );
}
