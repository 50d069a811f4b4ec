/** A stated value is what the receiver said: their score takes the place of one that we typed, unless we keep ours. */
import { receive } from '../../src/exchange/receive/receive';
import type { ReceiveOrder, ReceivePreview } from '../../src/exchange/receive/receivePreview';
import { scoreSources } from '../../src/model/scoreSource';
import type { Rvu } from '../../src/model/rvu';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { filled, returnedWith, stampOf } from './receiveArbitrary';

const [first] = SAMPLE.contributions;
const ID = first?.id ?? '';

/** We typed a 5 for the first of ours before anything came back. */
const TYPED: Rvu = {
  ...SAMPLE,
  partnerLines: [],
  exchanged: [],
  contributions: SAMPLE.contributions.map((each) => ({
    ...each,
    stated: each.id === ID ? 5 : null,
  })),
};

function taken(rvu: Rvu, score: number, scores?: ReceiveOrder['scores']) {
  const file = returnedWith(rvu, stampOf(rvu, 'whole'), [filled('did', ID, { score })]);
  const order = scores === undefined ? { on: 46_340 } : { on: 46_340, scores };
  const reception: ReceivePreview = receive(rvu, file, order);
  if (reception.kind !== 'ready') throw new Error(JSON.stringify(reception.rejections));
  const contribution = reception.rvu.contributions.find(({ id }) => id === ID);
  if (contribution === undefined) throw new Error('it is gone');
  return {
    rvu: reception.rvu,
    change: reception.changes.find(({ target }) => target === 'stated'),
    stated: contribution.stated,
    source: scoreSources(reception.rvu)(contribution),
  };
}

describe('our note says 5 and their form says 3', () => {
  test('theirs counts, and is theirs', () => {
    const { change, stated, source } = taken(TYPED, 3);
    expect(change).toMatchObject({ kind: 'conflict', take: 'theirs', before: 5, after: 3 });
    expect(stated).toBe(3);
    expect(source).toEqual({ kind: 'received', revision: 1, on: 46_340 });
  });

  test('ours stays where the user keeps it, and is called a note', () => {
    const { change, stated, source } = taken(TYPED, 3, new Map([[ID, 'ours']]));
    expect(change).toMatchObject({ kind: 'conflict', take: 'ours' });
    expect(stated).toBe(5);
    expect(source).toEqual({ kind: 'noted' });
  });

  test('what was kept is not asked about again until they say something else', () => {
    const kept = taken(TYPED, 3, new Map([[ID, 'ours']])).rvu;
    expect(taken(kept, 3)).toMatchObject({ change: { kind: 'kept' }, stated: 5 });
    expect(taken(kept, 4)).toMatchObject({ change: { kind: 'conflict' }, stated: 4 });
  });

  test('the same score is no question, and theirs from then on', () => {
    const { change, source } = taken(TYPED, 5);
    expect(change).toMatchObject({ kind: 'unchanged' });
    expect(source).toMatchObject({ kind: 'received' });
  });
});

test('every score of the sample stands in a copy that came back', () => {
  const sourceOf = scoreSources(SAMPLE);
  const given = SAMPLE.contributions.filter(
    ({ direction, stated }) => direction === 'given' && stated !== null
  );
  const kinds = given.map((each) => sourceOf(each)?.kind);
  expect(new Set(kinds)).toEqual(new Set(['received']));
});
