import type { CellFormat } from '../../src/workbook/kernel/blueprint';

/** The contributions that the rich workbook tells of. */
export interface Sample {
  readonly id: string;
  readonly activity: string;
  readonly cost: number | null;
  readonly value: number | null;
  readonly quadrant: 'do-more' | 'keep' | 'leave' | 'cut-back' | 'guess' | null;
}

export const SAMPLES: readonly Sample[] = [
  { id: 'G1', activity: 'Joint webinar series', cost: 6640, value: 5, quadrant: 'do-more' },
  { id: 'G2', activity: 'Shared forecasts', cost: 2100, value: 4.6, quadrant: 'do-more' },
  { id: 'G3', activity: 'Newsletter mention', cost: 900, value: 2, quadrant: 'leave' },
  { id: 'G4', activity: 'Field data sharing', cost: 16500, value: 5, quadrant: 'keep' },
  { id: 'G7', activity: 'Engineers on site', cost: 21000, value: 3.5, quadrant: 'keep' },
  { id: 'G8', activity: 'Printed catalogue', cost: 19600, value: 1, quadrant: 'cut-back' },
  { id: 'G11', activity: 'Trade-fair stand', cost: 22400, value: 2, quadrant: 'cut-back' },
  { id: 'G13', activity: 'On-site support desk', cost: 24800, value: 2, quadrant: 'guess' },
  { id: 'G14', activity: 'Reference visits', cost: null, value: 3, quadrant: null },
];

export const NA = { error: '#N/A' } as const;

export const HEADER: CellFormat = {
  fill: '#0B6A63',
  color: '#FFFFFF',
  bold: true,
  wrap: true,
  vertical: 'center',
};
