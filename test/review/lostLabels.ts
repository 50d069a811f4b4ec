/** Labels of a deck's charts that some program would not draw. */
import type { DeckAxis } from '../../src/pptx/deckChart';
import type { DeckPlan } from '../../src/pptx/deckPlan';

/** The share of an axis by which a labelled point must lie inside. LibreOffice does not draw one that lies beyond by rounding. */
const INSIDE = 1e-5;

const isInside = (at: number | null, { min, max }: DeckAxis): boolean => {
  if (at === null) return false;
  const edge = ((max ?? at) - (min ?? at)) * INSIDE;
  return (min === null || at > min + edge) && (max === null || at < max - edge);
};

/** Each label whose point lies beyond an axis of its chart or at its very end. */
export const lostLabels = ({ slides }: DeckPlan): readonly string[] =>
  slides
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'chart' && block.chart.kind === 'scatter' ? [block.chart] : []
    )
    .flatMap(({ series, xAxis, yAxis }) =>
      series.flatMap(({ name, points }) =>
        points.flatMap(({ x, y, label }) =>
          label === undefined || (isInside(x, xAxis) && isInside(y, yAxis))
            ? []
            : [`${name}: ${label.text}`]
        )
      )
    );
