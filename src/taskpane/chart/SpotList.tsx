/** What opens where several points lie on one spot. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { TextButton } from '../parts/TextButton';
import { useTexts } from '../texts/texts';
import type { ChartPoint } from '../../charts/spots';

const useStyles = makeStyles({
  list: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    padding: `0 0 0 ${tokens.spacingHorizontalS}`,
    listStyleType: 'none',
    borderLeft: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  choice: { textAlign: 'start', ...typographyStyles.caption1 },
  chosen: { ...typographyStyles.caption1Strong },
});

export interface SpotListProps {
  readonly points: readonly ChartPoint[];
  readonly nameOf: (points: readonly ChartPoint[]) => string;
  readonly chosen: string | null;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** The contributions that share one spot, each to be chosen; the focus goes to the first. */
export function SpotList({ points, nameOf, chosen, onOpen, onClose }: SpotListProps) {
  const styles = useStyles();
  const texts = useTexts().matrix;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    // Esc is heard from the buttons inside.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the list itself is no control
    <ul
      aria-label={texts.onSpot}
      className={styles.list}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {points.map((point, index) => (
        <li key={point.id}>
          <TextButton
            ref={index === 0 ? first : null}
            aria-pressed={point.id === chosen}
            className={mergeClasses(styles.choice, point.id === chosen && styles.chosen)}
            onClick={() => onOpen(point.id)}
          >
            {nameOf([point])}
          </TextButton>
        </li>
      ))}
    </ul>
  );
}
