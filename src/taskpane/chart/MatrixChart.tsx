import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Settings } from '../../model/alliance';
import type { DirectionAnalysis } from '../../model/analysis';
import type { Direction } from '../../model/contribution';
import { DIRECTION_WORDS, QUADRANT_WORDS, labelOf } from '../../workbook/kernel/words';
import { amount, decimal } from '../parts/figures';
import { useTexts } from '../texts/texts';
import { ChartAxes } from './ChartAxes';
import { ChartPoints } from './ChartPoints';
import { ChartQuadrants, nameWidth } from './ChartQuadrants';
import type { ChartPoint } from './chartModel';
import { chartModel, nameBoxes } from './chartModel';
import { useWidth } from './useWidth';

const useStyles = makeStyles({
  root: { margin: 0 },
  svg: { display: 'block', width: '100%', touchAction: 'manipulation', overflow: 'visible' },
  look: {
    ...typographyStyles.caption1,
    // Two lines are kept free, so that nothing below moves while points are looked at.
    minHeight: '34px',
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});

export interface MatrixChartProps {
  readonly analysis: DirectionAnalysis;
  readonly direction: Direction;
  readonly settings: Settings;
  readonly currency: string;
  /** The one whose card stands beside the chart. */
  readonly chosen: string | null;
  readonly onOpen: (id: string) => void;
}

const HEIGHT = 252;

/** The matrix as a picture that can be looked at, walked through and pointed at. */
export function MatrixChart(props: MatrixChartProps) {
  const { analysis, direction, settings, currency, chosen, onOpen } = props;
  const styles = useStyles();
  const texts = useTexts().matrix;
  const { ref, width } = useWidth();
  const [looked, setLooked] = useState<string | null>(null);
  const model = chartModel(analysis, settings.scale, { width, height: HEIGHT }, nameWidth);
  if (model === null) return null;
  const nameOf = (point: ChartPoint) => {
    const word = QUADRANT_WORDS[point.quadrant];
    const said = point.hollow ? `${word}, ${texts.hollow}` : word;
    const cost = `${amount(point.cost)} ${currency}`;
    return texts.point(point.id, point.activity, said, cost, decimal(point.value));
  };
  const shown = model.points.find(({ id }) => id === looked);
  const label = texts.chart(labelOf(DIRECTION_WORDS, direction), model.points.length);
  return (
    <figure ref={ref} className={styles.root}>
      <svg
        role="group"
        aria-label={label}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        height={HEIGHT}
        className={styles.svg}
      >
        <ChartQuadrants quadrants={model.quadrants} names={nameBoxes(model.quadrants, nameWidth)} />
        <ChartAxes
          model={model}
          xTitle={texts.costAxis[direction](currency)}
          yTitle={texts.valueAxis[direction](settings.scale.min, settings.scale.max)}
        />
        <ChartPoints points={model.points} {...{ nameOf, chosen, onOpen }} onLook={setLooked} />
      </svg>
      <figcaption className={styles.look}>
        {shown === undefined ? texts.hint : nameOf(shown)}
        {shown === undefined && model.points.some(({ hollow }) => hollow) && ` ${texts.key}`}
      </figcaption>
    </figure>
  );
}
