/** The cost-versus-value matrix, drawn in SVG. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { DirectionAnalysis } from '../../model/analysis';
import type { Direction } from '../../model/contribution';
import { DIRECTION_WORDS, QUADRANT_WORDS, labelOf } from '../../workbook/kernel/words';
import { amount, decimal } from '../parts/figures';
import type { Texts } from '../texts/texts';
import { useTexts } from '../texts/texts';
import { ChartAxes } from './ChartAxes';
import { ChartQuadrants, nameWidth } from './ChartQuadrants';
import { ChartSpots, spotId } from './ChartSpots';
import type { AxesPlan } from '../../charts/axesPlan';
import type { ChartModel } from '../../charts/chartModel';
import { chartModel } from '../../charts/chartModel';
import { greatest, least } from '../../charts/extent';
import { shortName } from '../../model/shortName';
import { SpotList } from './SpotList';
import type { ChartPoint, ChartSpot } from '../../charts/spots';
import { useLooked } from './useLooked';
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
  /** The same object until it changes: the picture is worked out anew for another one. */
  readonly axes: AxesPlan;
  readonly currency: string;
  /** The one whose card stands beside the chart. */
  readonly chosen: string | null;
  /** The one whose row is selected in the sheet. */
  readonly marked: string | null;
  readonly onOpen: (id: string) => void;
}

const HEIGHT = 252;

/** The matrix as a picture that can be looked at, walked through and pointed at. */
export function MatrixChart(props: MatrixChartProps) {
  const { analysis, direction, axes, currency, chosen, marked, onOpen } = props;
  const styles = useStyles();
  const texts = useTexts().matrix;
  const { ref, width } = useWidth();
  const [looked, look] = useLooked(marked);
  const [opened, setOpened] = useState<string | null>(null);
  const model = useMemo(() => {
    const size = { width, height: HEIGHT };
    return chartModel(analysis, axes, size, { nameWidth, many: texts.many });
  }, [analysis, axes, width, texts]);
  if (model === null) return null;
  const nameOf = namesIn(texts, currency);
  const list = model.spots.find(({ id, points }) => id === opened && points.length > 1);

  function open(spot: ChartSpot): void {
    const isShared = spot.points.length > 1;
    setOpened(isShared && spot.id !== opened ? spot.id : null);
    if (!isShared) onOpen(spot.id);
  }

  function close(): void {
    setOpened(null);
    if (list !== undefined) document.getElementById(spotId(list.id))?.focus();
  }

  return (
    <figure ref={ref} className={styles.root}>
      <svg
        role="group"
        aria-label={texts.chart(labelOf(DIRECTION_WORDS, direction), pointsOf(model).length)}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        height={HEIGHT}
        className={styles.svg}
      >
        <ChartQuadrants quadrants={model.quadrants} names={model.names} />
        <ChartAxes
          model={model}
          xTitle={texts.costAxis[direction](currency)}
          yTitle={texts.valueAxis[direction](axes.scale.min, axes.scale.max)}
        />
        <ChartSpots
          spots={model.spots}
          {...{ nameOf, chosen, marked, opened }}
          onLook={look}
          onOpen={open}
        />
      </svg>
      <Caption model={model} looked={looked} nameOf={nameOf} />
      {list !== undefined && (
        <SpotList
          key={list.id}
          points={list.points}
          {...{ nameOf, chosen, onOpen }}
          onClose={close}
        />
      )}
    </figure>
  );
}

const pointsOf = ({ spots }: ChartModel): readonly ChartPoint[] =>
  spots.flatMap(({ points }) => points);

type NameOf = (points: readonly ChartPoint[]) => string;

interface CaptionProps {
  readonly model: ChartModel;
  readonly looked: readonly string[];
  readonly nameOf: NameOf;
}

/** What was pointed at last, as it is now; before that, what can be done. */
function Caption({ model, looked, nameOf }: CaptionProps) {
  const styles = useStyles();
  const texts = useTexts().matrix;
  const points = pointsOf(model);
  const shown = points.filter(({ id }) => looked.includes(id));
  const key = points.some(({ hollow }) => hollow) ? ` ${texts.key}` : '';
  return (
    <figcaption className={styles.look}>
      {shown.length === 0 ? `${texts.hint}${key}` : nameOf(shown)}
    </figcaption>
  );
}

/** What a point, or several on one spot, are called in words. */
function namesIn(texts: Texts['matrix'], currency: string): NameOf {
  const nameOfOne = (point: ChartPoint) => {
    const word = QUADRANT_WORDS[point.quadrant];
    const said = point.hollow ? `${word}, ${texts.hollow}` : word;
    const cost = `${amount(point.cost)} ${currency}`;
    return texts.point(point.id, point.activity, said, cost, decimal(point.value));
  };
  return (points) => {
    const [first, ...others] = points;
    if (first === undefined) return '';
    if (others.length === 0) return nameOfOne(first);
    const cost = rangeOf(
      points.map((point) => point.cost),
      amount
    );
    const value = rangeOf(
      points.map((point) => point.value),
      decimal
    );
    const named = points.slice(0, MOST_NAMED).map(calledShort);
    return texts.spot(points.length, named, `${cost} ${currency}`, value);
  };
}

/** As many as two lines below the chart take. */
const MOST_NAMED = 2;

const calledShort = ({ id, activity }: ChartPoint): string => shortName(activity) || id;

/** `1,000` or `1,000–1,040`. */
function rangeOf(values: readonly number[], written: (value: number) => string): string {
  const [low, high] = [least(values), greatest(values)].map(written);
  return low === high ? `${low}` : `${low}–${high}`;
}
