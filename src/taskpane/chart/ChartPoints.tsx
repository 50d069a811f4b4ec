import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import { MarkShape } from '../parts/Mark';
import type { ChartPoint } from './chartModel';
import { neighbour } from './neighbour';

const useStyles = makeStyles({
  point: {
    cursor: 'pointer',
    outlineStyle: 'none',
    ':focus-visible > circle': {
      stroke: tokens.colorStrokeFocus2,
      strokeWidth: '2px',
      '@media (forced-colors: active)': { stroke: 'Highlight' },
    },
    ':hover > circle': { stroke: tokens.colorNeutralStrokeAccessible },
  },
  chosen: { '& > circle': { stroke: tokens.colorNeutralForeground1, strokeWidth: '1.5px' } },
  label: {
    ...typographyStyles.caption2,
    fill: tokens.colorNeutralForeground1,
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { fill: 'CanvasText', stroke: 'Canvas' },
  },
  leader: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 0.75 },
});

/** A finger needs 24 px. */
const HIT = 12;

const OPENERS: ReadonlySet<string> = new Set(['Enter', ' ']);

export interface ChartPointsProps {
  readonly points: readonly ChartPoint[];
  readonly nameOf: (point: ChartPoint) => string;
  /** Shown as pressed: its card is open. */
  readonly chosen: string | null;
  readonly onLook: (id: string | null) => void;
  readonly onOpen: (id: string) => void;
}

/** The points: one of them is in the tab order, and the arrow keys go on from there. */
export function ChartPoints({ points, nameOf, chosen, onLook, onOpen }: ChartPointsProps) {
  const styles = useStyles();
  const group = useRef<SVGGElement>(null);
  const [visited, setVisited] = useState<string | null>(null);
  const current = points.some(({ id }) => id === visited) ? visited : (points[0]?.id ?? null);

  function onKeyDown(event: KeyboardEvent, index: number): void {
    const next = neighbour(points, index, event.key);
    const point = OPENERS.has(event.key) ? points[index] : undefined;
    if (next === null && point === undefined) return;
    event.preventDefault();
    if (point !== undefined) onOpen(point.id);
    else group.current?.querySelector<SVGGElement>(`[data-index="${next}"]`)?.focus();
  }

  function look(id: string): void {
    setVisited(id);
    onLook(id);
  }

  return (
    <g ref={group}>
      {points.map((point) => (
        <PointLabel key={point.id} point={point} />
      ))}
      {points.map((point, index) => (
        <g
          key={point.id}
          role="button"
          data-index={index}
          aria-label={nameOf(point)}
          aria-pressed={point.id === chosen}
          tabIndex={point.id === current ? 0 : -1}
          transform={`translate(${point.x} ${point.y})`}
          className={mergeClasses(styles.point, point.id === chosen && styles.chosen)}
          onFocus={() => look(point.id)}
          onMouseEnter={() => onLook(point.id)}
          onClick={() => onOpen(point.id)}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          <circle r={HIT} fill="transparent" />
          <MarkShape quadrant={point.quadrant} hollow={point.hollow} />
        </g>
      ))}
    </g>
  );
}

function PointLabel({ point }: { readonly point: ChartPoint }) {
  const styles = useStyles();
  if (point.label === null) return null;
  const { box, leader } = point.label;
  return (
    <g aria-hidden="true">
      {leader && (
        <line
          className={styles.leader}
          x1={point.x}
          y1={point.y}
          x2={Math.min(Math.max(point.x, box.left), box.right)}
          y2={Math.min(Math.max(point.y, box.top), box.bottom)}
        />
      )}
      <text
        x={(box.left + box.right) / 2}
        y={box.bottom - 2.5}
        textAnchor="middle"
        className={styles.label}
      >
        {point.id}
      </text>
    </g>
  );
}
