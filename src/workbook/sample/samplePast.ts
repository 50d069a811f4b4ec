/**
 * What was done in the sample's closed periods, told by how it differed from today. Each fate is
 * there once: kept on, moved to another quadrant, cut back and better for it, given up, begun later.
 */
import type { Contribution } from '../../model/contribution';
import { contributionBuilder } from './sampleContribution';
import { SAMPLE_GIVEN } from './sampleGiven';
import { SAMPLE_RECEIVED } from './sampleReceived';

type Then = Readonly<Record<string, Partial<Contribution>>>;

/** Today's notes and decisions speak of today. */
const UNSAID = { notes: null, decision: null, decisionReason: null } as const;

/** Those of today's contributions that are named, as they were then. */
const asTheyWere = (then: Then): readonly Contribution[] =>
  [...SAMPLE_GIVEN, ...SAMPLE_RECEIVED].flatMap((today) => {
    const change = then[today.id];
    return change === undefined ? [] : [{ ...today, ...UNSAID, ...change }];
  });

const ROUTE_CARDS = contributionBuilder('given')('G17', 'Printed route cards', {
  department: 'Engineering',
  category: 'synergies',
  kind: 'other',
  mode: 'exchange',
  owner: 'Tom Alvarez',
  hours: 16,
  estimate: 3,
  stated: 1,
  notes: 'Their drivers have had the routes on their phones for years.',
  decision: 'accept',
  decisionReason: 'Given up after the first quarter.',
});

export const SAMPLE_SECOND_QUARTER: readonly Contribution[] = [
  ...asTheyWere({
    G1: { hours: 20, cash: 300, estimate: 3, stated: 2, notes: 'One evening, 60 guests.' },
    G3: {},
    G4: { hours: 170, stated: 4 },
    G6: {
      hours: 130,
      cash: 900,
      estimate: 3,
      stated: 2,
      decision: 'accept',
      decisionReason: 'Four issues a year instead of six, and half the pages.',
    },
    G7: {},
    G8: { estimate: 4, stated: 3 },
    G9: { stated: null },
    G11: { estimate: 4, stated: 3 },
    G12: { hours: 10, estimate: 3, stated: 3 },
    G15: {},
    R1: { hours: 60, cash: 5200, stated: 3 },
    R2: { stated: 3 },
    R3: { hours: 20, estimate: 2, stated: 4 },
    R4: {},
    R6: { hours: 200, stated: 3 },
    R7: {
      stated: 2,
      decision: 'defer',
      decisionReason: 'The trucks have only just been lettered.',
    },
    R8: {},
  }),
  ROUTE_CARDS,
];

export const SAMPLE_THIRD_QUARTER: readonly Contribution[] = asTheyWere({
  G1: { hours: 48, cash: 700, stated: 4, notes: 'Two evenings, 210 guests.' },
  G2: { stated: 4 },
  G3: {},
  G4: {},
  G5: { estimate: null, stated: null, notes: 'Too new to be scored.' },
  G6: { notes: 'The shorter bulletin.' },
  G7: {},
  G8: {
    stated: 2,
    decision: 'defer',
    decisionReason: 'Wait for the autumn print run before we decide.',
  },
  G9: {},
  G11: { estimate: 4, stated: 4, notes: 'Their new depot was the talk of the fair.' },
  G12: {},
  G14: {},
  G15: {},
  R1: {},
  R2: {},
  R3: { stated: 4 },
  R4: {},
  R5: { hours: 40, cash: 6100, stated: 4 },
  R6: { stated: 3 },
  R7: { stated: 2 },
  R8: {},
  R9: { hours: 30, stated: 3 },
  R11: { decision: 'keep', decisionReason: 'Required by law.' },
});
