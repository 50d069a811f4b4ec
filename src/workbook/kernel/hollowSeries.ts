/**
 * LibreOffice draws no outlines of markers: it fills each with the one colour that it finds, and the first series
 * lies on top. So smaller white series of the same cells go before all others; in Excel they lie unseen beneath.
 */
import type { ScatterSeriesPlan } from './chartPlan';

const WHITE = '#FFFFFF';

/** How much smaller the inside is than the marker, in points. */
const RIM = 3;

/** The white inside of a hollow series, as a series of that name; null where the series is not hollow. */
export function insideOf(series: ScatterSeriesPlan, name: string): ScatterSeriesPlan | null {
  const { marker } = series;
  if (marker === null || !marker.hollow) return null;
  const size = Math.max(2, marker.size - RIM);
  return {
    ...series,
    name,
    line: null,
    labels: null,
    marker: { shape: marker.shape, size, color: WHITE, hollow: false },
  };
}

/** The series, and before them the insides of the hollow ones. */
export function withInsides(series: readonly ScatterSeriesPlan[]): readonly ScatterSeriesPlan[] {
  const insides = series.map((each) => insideOf(each, `${each.name}, inside`));
  return [...insides.filter((inside) => inside !== null), ...series];
}
