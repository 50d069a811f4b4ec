/** Whatever the partner fills in comes back exactly. */
import fc from 'fast-check';
import { CATEGORIES } from '../../../src/model/contribution';
import { QUESTIONS } from '../../../src/model/charter';
import { FIRST_DAY, LAST_DAY } from '../../../src/model/day';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import { CATEGORY_WORDS, labelOf } from '../../../src/workbook/kernel/words';
import { filledBlueprint, withoutStamp, withoutTables } from '../fill';
import type { Filled, FilledLine } from '../fill';
import { ORDER } from '../orders';
import { runs } from '../../share';
import { returnedFrom } from './reading';

const STARTS = ['=', '+', '-', '@', '\t', '\r', "'", '', '', '日本', '‏مرحبا', '😀👩‍👩‍👧'];

/** Spaces around words mean nothing, and a cell of nothing else is blank. Lone surrogates are no text. */
const words = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...STARTS),
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constant('語'.repeat(2000)),
        fc.constant('a\nb\n\nc _x0041_ <b>&amp;')
      )
    )
    .map(([start, rest]) =>
      `${start}${rest}`
        .slice(0, most)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()
        .replace(/^[^\S\t\r\n]+/, '')
    )
    .filter((text) => text.trim() !== '' && !/\p{Surrogate}/u.test(text));

const score = fc.constantFrom(1, 2, 3.5, 4, 5);
const worth = fc.oneof(
  fc.nat(),
  fc.double({ min: 0, max: 1e12, noNaN: true }).map((each) => (each === 0 ? 0 : each))
);
const some = (
  columns: Readonly<Record<string, fc.Arbitrary<string | number>>>
): fc.Arbitrary<FilledLine> =>
  fc
    .record(columns, { requiredKeys: [] })
    .filter((line) => Object.keys(line).length > 0)
    .map((line) => line as FilledLine);
const lines = (keys: readonly string[], line: fc.Arbitrary<FilledLine>) =>
  fc.dictionary(fc.constantFrom(...keys), line, { maxKeys: 4, noNullPrototype: true });

const category = fc.constantFrom(...CATEGORIES).map((key) => labelOf(CATEGORY_WORDS, key));
const numbers = Array.from({ length: 25 }, (_, index) => String(index + 1));
const given = SAMPLE.contributions
  .filter(({ direction }) => direction === 'given')
  .map(({ id }) => id);
const step = some({
  step: words(300),
  due: fc.integer({ min: FIRST_DAY, max: LAST_DAY }),
  owner: words(100),
  category,
});

const filled: fc.Arbitrary<Filled> = fc.record({
  did: lines(given, some({ score, words: words(2000) })),
  more: lines(numbers, some({ activity: words(200), score, words: words(2000), category })),
  received: lines(CATEGORIES, some({ score, words: words(2000), worth })),
  given: lines(CATEGORIES, some({ score, words: words(2000), worth })),
  planned: lines(numbers, step),
  asked: lines(numbers, step),
  charter: lines(QUESTIONS, some({ theirs: words(1000) })),
});

/** The columns' keys as the fields of a line. */
const FIELDS: Readonly<Record<string, string>> = {
  activity: 'words',
  step: 'words',
  theirs: 'words',
};

/** However a program ends a line, it is a line's end. */
const plainLines = (value: FilledLine[string]) =>
  typeof value === 'string' ? value.replace(/\r\n|(?<!^)\r/g, '\n') : value;

const expected = (answers: Filled) =>
  new Map(
    Object.entries(answers).flatMap(([list, all]) =>
      Object.entries(all).map(([line, cells]): [string, unknown] => [
        `${list} ${line}`,
        Object.fromEntries(
          Object.entries(cells).map(([key, value]) => {
            if (list === 'more' && key === 'words') return ['remark', plainLines(value)];
            if (key === 'category')
              return [key, CATEGORY_WORDS.find(([, label]) => label === value)?.[0]];
            return [FIELDS[key] ?? key, plainLines(value)];
          })
        ),
      ])
    )
  );

const order = { ...ORDER, share: { ...ORDER.share, charter: false } };
const found = (blueprint: Parameters<typeof returnedFrom>[0]) => {
  const { lines: all, refused, notes } = returnedFrom(blueprint);
  expect([refused, notes]).toEqual([[], []]);
  return new Map(
    all.map(({ list, line, place: _, ...fields }) => [
      `${list} ${line}`,
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)),
    ])
  );
};

test('as it was typed, with tables and stamp or without', () => {
  fc.assert(
    fc.property(filled, fc.boolean(), fc.boolean(), (answers, tables, stamp) => {
      const copy = filledBlueprint(SAMPLE, order, answers);
      const stampless = stamp ? copy : withoutStamp(copy);
      expect(found(tables ? stampless : withoutTables(stampless))).toEqual(expected(answers));
    }),
    { numRuns: runs(60) }
  );
});
