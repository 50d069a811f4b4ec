/** The pictures of Help. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { MarkShape } from '../parts/Mark';

const useStyles = makeStyles({
  root: { display: 'block', width: '100%', maxWidth: '310px', height: 'auto' },
  line: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5, fill: 'none' },
  dashed: { strokeDasharray: '5 4' },
});

export type HelpTopic = 'rvu' | 'flag' | 'line' | 'estimate' | 'firm';

/** What a topic of Help is about, drawn; the words below say the same. */
export function HelpPicture({ topic }: { readonly topic: HelpTopic }) {
  const styles = useStyles();
  const dashed = `${styles.line} ${styles.dashed}`;
  return (
    <svg viewBox="0 0 310 120" className={styles.root} aria-hidden="true" focusable="false">
      {pictures(styles.line, dashed)[topic]}
    </svg>
  );
}

type Pictures = Readonly<Record<HelpTopic, ReactNode>>;

const pictures = (line: string, dashed: string): Pictures => ({
  rvu: (
    <>
      <rect x="30" y="25" width="80" height="70" rx="4" className={line} />
      <rect x="200" y="25" width="80" height="70" rx="4" className={line} />
      <path d="M45 45h50M45 60h50M45 75h30M215 45h50M215 60h50M215 75h30" className={line} />
      <path d="M122 50h64m-8-6 8 6-8 6M188 72h-64m8-6-8 6 8 6" className={line} />
    </>
  ),
  flag: (
    <>
      <rect x="40" y="10" width="115" height="50" fill="var(--doMoreTint)" />
      <rect x="155" y="60" width="115" height="50" fill="var(--cutBackTint)" />
      <path d="M40 10v100h230" className={line} />
      {at(85, 35, <MarkShape quadrant="do-more" hollow={false} />)}
      {at(225, 85, <MarkShape quadrant="cut-back" hollow={false} />)}
    </>
  ),
  line: (
    <>
      <path d="M40 10v100h230" className={line} />
      <path d="M155 10v100M40 60h230" className={dashed} />
      {at(85, 85, <MarkShape quadrant="leave" hollow={false} />)}
      {at(225, 35, <MarkShape quadrant="keep" hollow={false} />)}
    </>
  ),
  estimate: (
    <>
      {at(95, 60, <MarkShape quadrant="cut-back" hollow />)}
      <path d="M130 60h46m-8-6 8 6-8 6" className={line} />
      {at(215, 60, <MarkShape quadrant="cut-back" hollow={false} />)}
    </>
  ),
  firm: (
    <>
      <rect x="30" y="30" width="110" height="60" rx="4" className={line} />
      <rect x="170" y="30" width="110" height="60" rx="4" className={dashed} />
      {at(85, 60, <MarkShape quadrant="cut-back" hollow={false} />)}
      {at(225, 60, <MarkShape quadrant="cut-back" hollow />)}
    </>
  ),
});

/** Twice the size of a mark on the chart. */
const at = (x: number, y: number, mark: ReactNode): ReactNode => (
  <g transform={`translate(${x} ${y}) scale(2.5)`}>{mark}</g>
);
