import fc from 'fast-check';
import { shortName } from '../../src/model/shortName';

describe('shortName', () => {
  it.each([
    ['Webinars', 'Webinars'],
    ['Eighteen letters..', 'Eighteen letters..'],
    ['Joint webinars for the trade', 'Joint webinars…'],
    ['Service, spare parts and repairs', 'Service, spare…'],
    ['Catalogue – printed and online', 'Catalogue…'],
    ['Packing trial for the new line', 'Packing trial…'],
    ['Cooled van space at weekends', 'Cooled van space…'],
    ['Phase 2 of the pilot plant', 'Phase 2…'],
    ['Kundendienstbereitschaft am Wochenende', 'Kundendienstberei…'],
    ['  two\n lines ', 'two lines'],
    ['', ''],
  ])('calls %p %p', (activity, expected) => {
    expect(shortName(activity)).toBe(expected);
  });

  it('is at most 18 characters, and begins as the activity does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (activity) => {
        const name = shortName(activity);
        expect(Array.from(name).length).toBeLessThanOrEqual(18);
        const begun = name.replace(/…$/u, '').trim();
        expect(activity.replace(/\s+/gu, ' ').trim().startsWith(begun)).toBe(true);
      })
    );
  });
});
