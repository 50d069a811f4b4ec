/** Alliances drawn by lot from pools of everyday words, always the same ones. */
import fc from 'fast-check';
import type { WrittenAlliance } from './writtenAlliances';

const pick = (...all: readonly string[]) => fc.constantFrom(...all);

const company = fc
  .tuple(
    pick(
      'Aldgate',
      'Bexley',
      'Corran',
      'Dunmore',
      'Elmstead',
      'Farrow',
      'Glenside',
      'Hollis',
      'Ivybridge',
      'Kenley',
      'Lomond',
      'Norwood',
      'Orrin',
      'Penrose',
      'Quayle',
      'Rowan',
      'Selby',
      'Thorne',
      'Ulster',
      'Wexford'
    ),
    pick(
      'Packaging',
      'Robotics',
      'Foods',
      'Textiles',
      'Energy',
      'Mobility',
      'Pharma',
      'Instruments',
      'Timber',
      'Media',
      'Ceramics',
      'Chemicals'
    )
  )
  .map((parts) => parts.join(' '));

const person = fc
  .tuple(
    pick(
      'Anna',
      'Björn',
      'Chloé',
      'David',
      'Elena',
      'Farid',
      'Grace',
      'Hannes',
      'Ingrid',
      'Jo',
      'Karim',
      'Mark',
      'Sofia',
      'Will',
      'Zoë'
    ),
    pick(
      'Abel',
      'Becker',
      'Costa',
      'Dubois',
      'Eriksen',
      'Fischer',
      'Gallo',
      'Hughes',
      'Ito',
      'Jansen',
      'Kowalski',
      'Moreau',
      'Novak',
      'Ortega',
      'Petrov'
    )
  )
  .map((parts) => parts.join(' '));

const activity = fc
  .tuple(
    pick(
      'Joint webinars',
      'Training days',
      'A shared stand',
      'Test runs',
      'Loan of equipment',
      'Field visits',
      'Packaging design',
      'Data exchange',
      'A help desk',
      'Translation'
    ),
    pick(
      'for your dealers',
      'for new staff',
      'in the spring',
      'for small customers',
      'at three sites',
      'before each launch',
      'for the export team',
      'twice a year',
      'on demand',
      'for 5,000 members'
    )
  )
  .map((parts) => parts.join(' '));

const note = fc
  .tuple(
    pick(
      'Takes far more of our week than we planned.',
      'We would drop it if the contract allowed that.',
      'Nobody on our side wants to own this any more.',
      'The margin on it has been negative since spring.',
      'Our plant manager thinks it should be billed.',
      'We only do it to keep the larger order.',
      'Costs us a weekend each time it comes up.'
    ),
    pick(
      'Same terms as for',
      'More generous than with',
      'We refused this to',
      'Much dearer than what we promised to'
    )
  )
  .map((parts) => parts.join(' '));

const words = fc
  .tuple(
    pick(
      'It helped your teams to',
      'Thanks to it you could',
      'You told us that it let you',
      'Since March 2026 you'
    ),
    pick(
      'answer customers faster',
      'open two new markets',
      'train forty people',
      'spend less on returns',
      'reach 12,000 households',
      'start a month earlier',
      'agree on one standard',
      'plan the season with care'
    ),
    pick(
      'than a year ago.',
      'without extra staff.',
      'and the feedback was good.',
      'at 3 of 5 sites.',
      'by 30.06.2026.',
      'before the fair.'
    )
  )
  .map((parts) => parts.join(' '));

const step = fc
  .tuple(
    pick(
      'Meet',
      'Visit the plant',
      'Compare figures',
      'Review the plan',
      'Try a pilot',
      'Hold a workshop'
    ),
    pick(
      'in May',
      'before the summer',
      'with both teams',
      'at your office',
      'by 15 October 2026',
      'for half a day'
    )
  )
  .map((parts) => parts.join(' '));

const alliance: fc.Arbitrary<WrittenAlliance> = fc
  .tuple(company, company, person, company, activity, note, words, step)
  .filter(([us, partner, , other]) => new Set([us, partner, other]).size === 3)
  .map(([us, partner, owner, other, doing, before, said, planned]) => [
    us,
    partner,
    owner,
    other,
    doing,
    `${before} ${other}.`,
    said,
    planned,
  ]);

/** The same for every run. */
export const generated = (count: number): readonly WrittenAlliance[] =>
  fc.sample(alliance, { numRuns: count, seed: 20_261_129 });
