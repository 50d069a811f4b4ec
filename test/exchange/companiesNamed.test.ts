/** Other companies in private notes are told by what they do, in each form of the verb; places and products are let be. */
import { asking } from './asking';

const asked = (notes: string, activity: string, text = activity) =>
  asking({ notes, activity })(text);

test.each([
  ['Heineken signs if we wait.', 'Heineken'],
  ['Nobody moves until Heineken signs.', 'Heineken'],
  ['McKinsey says we should stop.', 'McKinsey'],
  ['Vodafone would also pay for it.', 'Vodafone'],
  ['Maersk has already declined.', 'Maersk'],
  ['IKEA wouldn’t accept that.', 'IKEA'],
])('the note “%s” names a company', (note, name) => {
  expect(asked(note, 'Trial beds', `Ask ${name} about the lab`)).toEqual([name]);
});

test.each([
  ['Harrow Castings asked for the same jigs.', 'Fixtures, as for Harrow Castings', 1],
  ['Pfizer offered more for the same beds.', 'Trial beds, like Pfizer', 1],
  ['Same price as for Brandt GmbH.', 'Fixtures, as for Brandt GmbH', 1],
  ['The Kelvin Building is idle at night.', 'Night runs at the Kelvin Building', 0],
  ['Horizon Europe closes in May.', 'Joint bid for Horizon Europe', 0],
])('the note “%s” beside the activity “%s”', (note, activity, times) => {
  expect(asked(note, activity)).toHaveLength(times);
});

test.each([
  ['Rotterdam is full until June.', 'Pallets arrive in Rotterdam on time'],
  ['Salesforce would need more seats.', 'Connect Salesforce to the portal'],
  ['Starlink could replace it.', 'Test Starlink'],
])('the note “%s” names no company', (note, text) => {
  expect(asked(note, 'Cold storage', text)).toEqual([]);
});
