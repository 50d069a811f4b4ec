/** The marks of the quadrants. */
import type { Quadrant } from '../../model/matrix';
import type { MarkerShape } from '../../workbook/kernel/chartPlan';
import { QUADRANT_LOOKS } from '../../workbook/kernel/palette';

/** Outlines within a circle of the given radius around 0, 0; sized to look alike. */
const OUTLINES: Record<MarkerShape, (r: number) => string> = {
  triangle: (r) => `M0 ${-r}L${r} ${0.8 * r}L${-r} ${0.8 * r}Z`,
  square: (r) => `M${-0.8 * r} ${-0.8 * r}H${0.8 * r}V${0.8 * r}H${-0.8 * r}Z`,
  circle: (r) =>
    `M${-0.85 * r} 0a${0.85 * r} ${0.85 * r} 0 1 0 ${1.7 * r} 0a${0.85 * r} ${0.85 * r} 0 1 0 ${-1.7 * r} 0Z`,
  diamond: (r) => `M0 ${-1.1 * r}L${1.1 * r} 0L0 ${1.1 * r}L${-1.1 * r} 0Z`,
};

/** Each quadrant's colours are variables of the theme. */
export const QUADRANT_VARIABLES: Record<Quadrant, string> = {
  'do-more': 'doMore',
  keep: 'keep',
  leave: 'leave',
  'cut-back': 'cutBack',
};

const RADIUS = 5.5;

export interface MarkProps {
  readonly quadrant: Quadrant;
  readonly hollow: boolean;
}

/** A quadrant's shape in its colour, for use inside an SVG. */
export function MarkShape({ quadrant, hollow }: MarkProps) {
  const color = `var(--${QUADRANT_VARIABLES[quadrant]}Mark)`;
  return (
    <path
      d={OUTLINES[QUADRANT_LOOKS[quadrant].shape](RADIUS)}
      fill={hollow ? 'var(--colorNeutralBackground1)' : color}
      stroke={color}
      strokeWidth={hollow ? 1.75 : 1}
      strokeLinejoin="round"
    />
  );
}

/** The same beside text; the text names the quadrant, so that the mark itself stays unsaid. */
export function Mark(props: MarkProps) {
  return (
    <svg
      width="14"
      height="14"
      viewBox="-7 -7 14 14"
      style={{ verticalAlign: '-2px' }}
      aria-hidden="true"
      focusable="false"
    >
      <MarkShape {...props} />
    </svg>
  );
}
