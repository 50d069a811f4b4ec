/** The quadrants behind the points. */
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { Quadrant } from '../../model/matrix';
import { QUADRANTS } from '../../model/matrix';
import { QUADRANT_WORDS } from '../../workbook/kernel/words';
import { QUADRANT_VARIABLES } from '../parts/Mark';
import type { Box } from '../../charts/box';

const useStyles = makeStyles({
  name: {
    ...typographyStyles.caption2Strong,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

const CHARACTER = 6.2;
const PADDING = 6;

/** How much room a quadrant's name takes, in pixels. */
export function nameWidth(quadrant: Quadrant): number {
  return QUADRANT_WORDS[quadrant].length * CHARACTER + 2 * PADDING;
}

export interface ChartQuadrantsProps {
  readonly quadrants: Readonly<Record<Quadrant, Box>>;
  readonly names: Readonly<Record<Quadrant, Box>>;
}

/** The four fields with their names in the outer corners. */
export function ChartQuadrants({ quadrants, names }: ChartQuadrantsProps) {
  const styles = useStyles();
  return (
    <g aria-hidden="true">
      {QUADRANTS.map((quadrant) => {
        const field = quadrants[quadrant];
        const name = names[quadrant];
        const atRight = quadrant === 'keep' || quadrant === 'cut-back';
        return (
          <g key={quadrant}>
            <rect
              x={field.left}
              y={field.top}
              width={field.right - field.left}
              height={field.bottom - field.top}
              fill={`var(--${QUADRANT_VARIABLES[quadrant]}Tint)`}
            />
            <text
              x={atRight ? name.right - PADDING : name.left + PADDING}
              y={name.bottom - 4}
              textAnchor={atRight ? 'end' : 'start'}
              className={styles.name}
              fill={`var(--${QUADRANT_VARIABLES[quadrant]}Ink)`}
            >
              {QUADRANT_WORDS[quadrant]}
            </text>
          </g>
        );
      })}
    </g>
  );
}
