/** One gap as a line between two marks. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Scale } from '../../model/alliance';
import { sizeInSteps } from '../../workbook/sections/gaps/gapWords';

const useStyles = makeStyles({
  root: {
    display: 'block',
    width: 'calc(100% - 12px)',
    height: '12px',
    margin: '0 6px',
    overflow: 'visible',
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  track: {
    stroke: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { stroke: 'GrayText' },
  },
  hollow: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1.25px',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
});

/** By sign: told by the figure beside it, and by which end is hollow, as well as by colour. */
const COLORS = new Map([
  [1, 'var(--doMoreMark)'],
  [-1, 'var(--cutBackMark)'],
]);

const RADIUS = 4.5;

export interface DumbbellProps {
  readonly estimate: number;
  readonly stated: number;
  readonly gap: number;
  readonly scale: Scale;
}

/** Estimate (hollow) and score (filled) on the scale's line; the words beside it say the same. */
export function Dumbbell({ estimate, stated, gap, scale: { min, max } }: DumbbellProps) {
  const styles = useStyles();
  const sign = sizeInSteps(gap) === 0 ? 0 : Math.sign(gap);
  const at = (value: number) => `${max > min ? ((value - min) / (max - min)) * 100 : 50}%`;
  const color = COLORS.get(sign) ?? 'var(--leaveMark)';
  return (
    // As an attribute, high contrast could not win over it.
    <span style={{ color }}>
      <svg className={styles.root} aria-hidden="true" focusable="false">
        <line className={styles.track} x1="0" x2="100%" y1="6" y2="6" />
        {sign !== 0 && (
          <>
            <line
              stroke="currentColor"
              strokeWidth="2"
              x1={at(estimate)}
              x2={at(stated)}
              y1="6"
              y2="6"
            />
            <circle className={styles.hollow} cx={at(estimate)} cy="6" r={RADIUS} />
          </>
        )}
        <circle fill="currentColor" cx={at(stated)} cy="6" r={RADIUS} />
      </svg>
    </span>
  );
}

/** The two ends as the legend shows them. */
export function DumbbellEnd({ hollow }: { readonly hollow: boolean }) {
  const styles = useStyles();
  return (
    <svg width="11" height="11" viewBox="-5.5 -5.5 11 11" aria-hidden="true" focusable="false">
      <circle r={RADIUS} {...(hollow ? { className: styles.hollow } : { fill: 'currentColor' })} />
    </svg>
  );
}
