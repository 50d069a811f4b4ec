/** Points of the matrix chart, for pointer and keyboard. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import { MarkShape } from '../parts/Mark';
import { neighbour } from './neighbour';
import type { ChartPoint, ChartSpot } from '../../charts/spots';
import { RING } from '../../charts/spots';

const useStyles = makeStyles({
  spot: {
    cursor: 'pointer',
    outlineStyle: 'none',
    ':focus-visible > circle:first-of-type': {
      stroke: tokens.colorStrokeFocus2,
      strokeWidth: '2px',
      '@media (forced-colors: active)': { stroke: 'Highlight' },
    },
    ':hover > circle:first-of-type': { stroke: tokens.colorNeutralStrokeAccessible },
  },
  chosen: {
    '& > circle:first-of-type': { stroke: tokens.colorNeutralForeground1, strokeWidth: '1.5px' },
  },
  marked: {
    '& > circle:first-of-type': {
      stroke: tokens.colorBrandStroke1,
      strokeWidth: '2px',
      '@media (forced-colors: active)': { stroke: 'Highlight' },
    },
  },
  shared: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px' },
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

const OPENERS: ReadonlySet<string> = new Set(['Enter', ' ']);

export interface ChartSpotsProps {
  readonly spots: readonly ChartSpot[];
  readonly nameOf: (points: readonly ChartPoint[]) => string;
  /** Shown as pressed: its card is open. */
  readonly chosen: string | null;
  /** Its row is selected in the sheet. */
  readonly marked: string | null;
  /** The spot whose list is open. */
  readonly opened: string | null;
  readonly onLook: (ids: readonly string[]) => void;
  readonly onOpen: (spot: ChartSpot) => void;
}

/** The spots: one of them is in the tab order, and the arrow keys go on from there. */
export function ChartSpots(props: ChartSpotsProps) {
  const { spots, nameOf, chosen, marked, opened, onLook, onOpen } = props;
  const styles = useStyles();
  const group = useRef<SVGGElement>(null);
  const [visited, setVisited] = useState<string | null>(null);
  const current = spots.some(({ id }) => id === visited) ? visited : (spots[0]?.id ?? null);

  function onKeyDown(event: KeyboardEvent, index: number): void {
    const next = neighbour(spots, index, event.key);
    const spot = OPENERS.has(event.key) ? spots[index] : undefined;
    if (next === null && spot === undefined) return;
    event.preventDefault();
    if (spot !== undefined) onOpen(spot);
    else group.current?.querySelector<SVGGElement>(`[data-index="${next}"]`)?.focus();
  }

  function look(spot: ChartSpot): void {
    setVisited(spot.id);
    onLook(idsOf(spot));
  }

  return (
    <g ref={group}>
      {spots.map((spot) => (
        <SpotLabel key={spot.id} spot={spot} />
      ))}
      {spots.map((spot, index) => (
        <g
          key={spot.id}
          id={spotId(spot.id)}
          role="button"
          data-index={index}
          aria-label={nameOf(spot.points)}
          {...stateOf(spot, chosen, opened)}
          tabIndex={spot.id === current ? 0 : -1}
          aria-current={holds(spot, marked)}
          className={mergeClasses(
            styles.spot,
            holds(spot, marked) && styles.marked,
            holds(spot, chosen) && styles.chosen
          )}
          onFocus={() => look(spot)}
          onMouseEnter={() => onLook(idsOf(spot))}
          onClick={() => onOpen(spot)}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          <SpotMarks spot={spot} />
        </g>
      ))}
    </g>
  );
}

export function spotId(id: string): string {
  return `spot-${id}`;
}

const idsOf = ({ points }: ChartSpot): readonly string[] => points.map(({ id }) => id);

const holds = ({ points }: ChartSpot, id: string | null): boolean =>
  points.some((point) => point.id === id);

/** A point is pressed or not; a spot of several is opened. */
function stateOf(spot: ChartSpot, chosen: string | null, opened: string | null) {
  return spot.points.length > 1
    ? { 'aria-expanded': spot.id === opened }
    : { 'aria-pressed': spot.id === chosen };
}

/** Around one mark; it leaves the label alone that stands beside it. */
const MARK_RING = 8;

/** The first on top: what deserves attention most. */
function SpotMarks({ spot }: { readonly spot: ChartSpot }) {
  const styles = useStyles();
  const { x: cx, y: cy, points, reach } = spot;
  const isShared = points.length > 1;
  return (
    <>
      <circle
        {...{ cx, cy }}
        r={isShared ? RING : MARK_RING}
        fill="none"
        className={mergeClasses(isShared && styles.shared)}
      />
      <circle {...{ cx, cy }} r={isShared ? RING : reach} fill="transparent" />
      {[...points].reverse().map(({ id, x, y, quadrant, hollow }) => (
        <g key={id} transform={`translate(${x} ${y})`}>
          <MarkShape quadrant={quadrant} hollow={hollow} />
        </g>
      ))}
    </>
  );
}

function SpotLabel({ spot }: { readonly spot: ChartSpot }) {
  const styles = useStyles();
  if (spot.label === null) return null;
  const { text, box, leader } = spot.label;
  return (
    <g aria-hidden="true">
      {leader && <line className={styles.leader} {...leader} />}
      <text
        x={(box.left + box.right) / 2}
        y={box.bottom - 2.5}
        textAnchor="middle"
        className={styles.label}
      >
        {text}
      </text>
    </g>
  );
}
