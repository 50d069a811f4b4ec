import { BEYOND } from './beyond';
import { copyOutcome } from './copyOutcome';

it.each(BEYOND)('our own limits for files from outside hold: $name', ({ make, outcome }) => {
  expect(copyOutcome(make())).toBe(outcome);
});
