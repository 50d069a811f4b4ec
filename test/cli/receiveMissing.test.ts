/** `rvu receive` where people took columns and lists of ours away. */
import { allianceIdOf } from '../../src/model/allianceId';
import type { Blueprint } from '../../src/workbook/kernel/blueprint';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { returnedCopy } from '../exchange/fill';
import { ORDER } from '../exchange/orders';
import { rvuIn, withoutColumn, withoutTable } from './books';
import { TODAY, cleanUp, workplace } from './run';

afterAll(cleanUp);

const OURS = { ...SAMPLE, partnerLines: [], exchanged: [], today: TODAY };
const [G1] = OURS.contributions.filter(({ direction }) => direction === 'given');

function receiveInto(ours: Blueprint) {
  const place = workplace();
  const order = { ...ORDER, allianceId: allianceIdOf(OURS) };
  const filled = {
    did: { [G1?.id ?? '']: { score: 4 } },
    charter: { equals: { theirs: 'Yes, by now' } },
  };
  place.write('ours.xlsx', writeWorkbook(ours));
  place.write('back.xlsx', returnedCopy(OURS, order, filled));
  return { place, ...place.run('receive', 'ours.xlsx', 'back.xlsx', '-o', 'merged.xlsx') };
}

test('a column that scores go to is asked back before anything is merged', () => {
  const bare = withoutColumn(rvuBlueprint(OURS), 'Contributions', 'Stated value');
  const { place, code, err } = receiveInto(bare);
  expect(code).toBe(1);
  expect(err).toMatch(
    /ours\.xlsx: Contributions!.*no column Stated value; please bring it back under that header/
  );
  expect(place.names()).not.toContain('merged.xlsx');
});

test('lists that were taken away are there in the merged workbook, with what came back', () => {
  const bare = ['Charter', 'Exchange_log', 'Shown_gaps'].reduce(withoutTable, rvuBlueprint(OURS));
  const { place, code } = receiveInto(bare);
  expect(code).toBe(0);
  const { charter, exchanged } = rvuIn(place.read('merged.xlsx'));
  expect(charter.answers).toContainEqual(
    expect.objectContaining({ question: 'equals', theirs: 'Yes, by now' })
  );
  expect(exchanged.map(({ way, revision }) => [way, revision])).toEqual([['received', 1]]);
});
