import fc from 'fast-check';
import type { Box } from '../../src/charts/box';
import { overlaps } from '../../src/charts/box';
import { Crowd } from '../../src/charts/crowd';

const box = fc
  .tuple(
    fc.integer({ min: -60, max: 200 }),
    fc.integer({ min: -60, max: 200 }),
    fc.integer({ min: 1, max: 90 }),
    fc.integer({ min: 1, max: 90 })
  )
  .map(([left, top, width, height]): Box => {
    return { left, top, right: left + width, bottom: top + height };
  });

describe('Crowd', () => {
  it('says what looking at each box says, also after some are gone', () => {
    fc.assert(
      fc.property(fc.array(box), fc.array(box), box, (kept, gone, asked) => {
        const crowd = new Crowd([...kept, ...gone]);
        gone.forEach((each) => crowd.remove(each));
        expect(crowd.meets(asked)).toBe(kept.some((each) => overlaps(each, asked)));
        const hits = kept.filter((each) => overlaps(each, asked));
        const near = new Set(crowd.near(asked));
        expect(hits.every((each) => near.has(each))).toBe(true);
      })
    );
  });

  it('leaves out the one that is excepted', () => {
    const own = { left: 0, top: 0, right: 10, bottom: 10 };
    const crowd = new Crowd([own]);
    expect(crowd.meets(own, own)).toBe(false);
    expect(crowd.meets(own)).toBe(true);
  });
});
