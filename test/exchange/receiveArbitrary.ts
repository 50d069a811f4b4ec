/** Files that come back, as the reader tells them: few words and scores, so that they often meet. */
import fc from 'fast-check';
import { allianceIdOf } from '../../src/model/allianceId';
import { QUESTIONS } from '../../src/model/charter';
import { CATEGORIES } from '../../src/model/contribution';
import type { PartnerList } from '../../src/model/exchange';
import { formatPeriod } from '../../src/model/period';
import { WHOLE, respondents } from '../../src/model/respondents';
import type { Rvu } from '../../src/model/rvu';
import type { Returned, ReturnedLine, ReturnedStamp } from '../../src/exchange/receive/returned';

const BLANK: ReturnedLine = {
  list: 'did',
  line: '',
  score: null,
  worth: null,
  words: null,
  remark: null,
  category: null,
  owner: null,
  due: null,
  place: { sheet: 'RVU', row: 0, column: 0 },
};

/** A line in which something is filled. */
export const filled = (
  list: PartnerList,
  line: string,
  cells: Partial<ReturnedLine>
): ReturnedLine => ({ ...BLANK, ...cells, list, line });

export const stampOf = (rvu: Rvu, respondent: string, revision = 1): ReturnedStamp => ({
  allianceId: allianceIdOf(rvu),
  period: rvu.period === null ? '' : formatPeriod(rvu.period),
  respondent,
  department: respondents(rvu.alliance).find(({ key }) => key === respondent)?.name ?? null,
  form: rvu.form,
  revision,
  scale: rvu.settings.scale,
  currency: rvu.alliance.currency,
  intact: true,
  unreadable: [],
});

/** The file with these lines. */
export const returnedWith = (
  rvu: Rvu,
  stamp: ReturnedStamp | null,
  lines: readonly ReturnedLine[]
): Returned => ({
  sheet: 'RVU',
  isRepeat: false,
  others: [],
  comments: [],
  remarks: [],
  beside: 0,
  activities: [],
  stamp,
  lines,
  form: rvu.form,
  ids: rvu.contributions.filter(({ direction }) => direction === 'given').map(({ id }) => id),
  refused: [],
  notes: [],
});

/** Everybody to whom a copy can go. */
export const everybody = ({ alliance }: Rvu): readonly string[] => [
  ...new Set([WHOLE, ...respondents(alliance).map(({ key }) => key)]),
];

const words = fc.constantFrom('Meet monthly', 'meet monthly', 'Share the plan', '=1+1', '我们 😀');
const orBlank = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });

function lineOf(
  list: PartnerList,
  which: fc.Arbitrary<string>,
  cells: Partial<Record<keyof ReturnedLine, fc.Arbitrary<unknown>>>
): fc.Arbitrary<ReturnedLine> {
  const blankOr = Object.fromEntries(
    Object.entries(cells).map(([key, value]) => [key, orBlank(value)])
  );
  return fc
    .tuple(which, fc.record(blankOr))
    .map(([line, values]) => filled(list, line, values as Partial<ReturnedLine>))
    .filter((line) => Object.keys(cells).some((key) => Reflect.get(line, key) !== null));
}

/** What a partner may have filled in, each line once. */
function someLines(rvu: Rvu): fc.Arbitrary<readonly ReturnedLine[]> {
  const given = rvu.contributions.filter(({ direction }) => direction === 'given');
  const { min } = rvu.settings.scale;
  const score = fc.constantFrom(min, min + 1, min + 2);
  const worth = fc.constantFrom(0, 1000);
  const category = fc.constantFrom(...CATEGORIES.slice(0, 2));
  const number = fc.constantFrom('1', '2', '3');
  const step = {
    words,
    category,
    owner: fc.constantFrom('Ann', 'Bob'),
    due: fc.constantFrom(46_000, 46_100),
  };
  const steps = rvu.actions.map((action) => action.step);
  const known = steps.length === 0 ? words : fc.oneof(words, fc.constantFrom(...steps));
  const lines = [
    ...(given.length === 0
      ? []
      : [lineOf('did', fc.constantFrom(...given.map(({ id }) => id)), { score, words })]),
    lineOf('more', number, { words, score, remark: words, category }),
    lineOf('received', fc.constantFrom(...CATEGORIES), { score, words, worth }),
    lineOf('given', fc.constantFrom(...CATEGORIES), { score, words, worth }),
    lineOf('short', fc.constantFrom('received', 'given'), { score, words }),
    lineOf('planned', number, { ...step, words: known }),
    lineOf('asked', number, step),
    lineOf('charter', fc.constantFrom(...QUESTIONS), { words }),
  ];
  const unlike = { selector: ({ list, line }: ReturnedLine) => `${list}|${line}` };
  return fc
    .tuple(
      lineOf('received', fc.constant('other'), { score }),
      fc.uniqueArray(fc.oneof(...lines), { maxLength: 14, ...unlike })
    )
    .map(([sure, more]) => [
      ...more.filter((line) => unlike.selector(line) !== 'received|other'),
      sure,
    ]);
}

/** The respondent's copy, filled. */
export const someFile = (rvu: Rvu, respondent: string, revision = 1): fc.Arbitrary<Returned> =>
  someLines(rvu).map((lines) => returnedWith(rvu, stampOf(rvu, respondent, revision), lines));
