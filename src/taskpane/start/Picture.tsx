/** The picture on the first screen. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Quadrant } from '../../model/matrix';
import { MarkShape } from '../parts/Mark';

const useStyles = makeStyles({
  root: { display: 'block', width: '100%', maxWidth: '310px', height: 'auto' },
  axis: { stroke: tokens.colorNeutralStroke1 },
  line: { stroke: tokens.colorNeutralStrokeAccessible, strokeDasharray: '4 3' },
});

const POINTS: readonly (readonly [Quadrant, number, number, boolean])[] = [
  ['do-more', 38, 26, false],
  ['do-more', 76, 40, false],
  ['do-more', 112, 22, true],
  ['keep', 188, 24, false],
  ['keep', 244, 38, false],
  ['leave', 54, 88, false],
  ['leave', 106, 100, false],
  ['cut-back', 202, 84, false],
  ['cut-back', 262, 102, true],
];

/** What comes of it, at a glance: decoration, of which nothing need be read. */
export function Picture() {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 310 124" className={styles.root} aria-hidden="true" focusable="false">
      <rect x="8" y="2" width="146" height="60" fill="var(--doMoreTint)" />
      <rect x="154" y="62" width="148" height="56" fill="var(--cutBackTint)" />
      <path d="M154 2V118M8 62H302" fill="none" className={styles.line} />
      <path d="M8 2V118H302" fill="none" className={styles.axis} />
      {POINTS.map(([quadrant, x, y, hollow]) => (
        <g key={`${x}`} transform={`translate(${x} ${y})`}>
          <MarkShape quadrant={quadrant} hollow={hollow} />
        </g>
      ))}
    </svg>
  );
}
