/** Hollow markers that stay hollow in every program. */
import type { MarkerPlan, ScatterSeriesPlan } from './chartPlan';

/** The ground of our charts. */
const GROUND = '#FFFFFF';
/** Of the marker, so that its rim stays as wide as an outline. */
const HOLE = 0.6;

/**
 * The series with, over a hollow marker, a smaller one in the colour of the ground: LibreOffice fills
 * markers with the colour of their rim, so that an outline alone would look solid.
 */
export function withHole(
  series: ScatterSeriesPlan & { readonly marker: MarkerPlan }
): readonly ScatterSeriesPlan[] {
  const { name, marker } = series;
  if (!marker.hollow) return [series];
  const size = Math.round(marker.size * HOLE);
  return [
    series,
    {
      ...series,
      name: `${name} (inside)`,
      marker: { ...marker, size, color: GROUND, hollow: false },
      labels: null,
    },
  ];
}
