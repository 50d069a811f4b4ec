import { ACTION_DIRECTIONS, ACTION_STATUSES, statusOf } from '../../src/model/action';
import { CATEGORIES, DIRECTIONS } from '../../src/model/contribution';
import {
  charterState,
  contactOf,
  CONDUCT_POINTS,
  QUESTIONS,
  signState,
} from '../../src/model/charter';
import { dayOf } from '../../src/model/day';
import { isRed } from '../../src/model/flags';
import { formatPeriod, previousPeriod } from '../../src/model/period';
import { respondents } from '../../src/model/respondents';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { analyseRvu } from '../../src/workbook/kernel/shared/analysedRows';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { CONTRIBUTIONS_SHEET } from '../../src/workbook/sections/contributions/contributionsSheet';
import { trendWords } from '../../src/workbook/sections/contributions/trendWords';

/** A day in the middle of the sample's quarter. */
const TODAY = dayOf(2026, 11, 20);
const { actions, answers, charter, history } = SAMPLE;
const { rows } = analyseRvu(SAMPLE);

test('steps of both sides, of every direction and every fate', () => {
  const now = actions.filter(({ closedIn }) => closedIn === null);
  expect(new Set(now.map(({ direction }) => direction))).toEqual(new Set(ACTION_DIRECTIONS));
  expect(new Set(now.map((each) => statusOf(each, TODAY)))).toEqual(new Set(ACTION_STATUSES));
  const done = now.filter(({ doneOn }) => doneOn !== null);
  expect(done.map(({ due, doneOn }) => Math.sign((doneOn ?? 0) - (due ?? 0))).sort()).toEqual([
    -1, 1,
  ]);
  expect(now.filter(({ carriedFrom }) => carriedFrom === '2026-Q3')).toHaveLength(1);
});

test('both departments answered, alike in most lines and two steps apart in some', () => {
  expect(answers.map(({ respondent }) => respondent)).toEqual(
    respondents(SAMPLE.alliance).map(({ key }) => key)
  );
  const lines = DIRECTIONS.flatMap((part) =>
    CATEGORIES.map((category) => answers.map(({ long }) => long[part][category].score))
  );
  const spreads = lines
    .filter((scores) => !scores.includes(null))
    .map((scores) => Math.abs((scores[0] ?? 0) - (scores[1] ?? 0)));
  expect(spreads.filter((spread) => spread >= 2).length).toBeGreaterThan(1);
  expect(spreads.filter((spread) => spread < 2).length).toBeGreaterThan(2);
  expect(lines.some((scores) => scores.every((score) => score === null))).toBe(true);
});

test('a charter in each of its states, an overdue contact among fine ones', () => {
  const states = charter.answers.map(charterState);
  for (const state of ['settled', 'talk', 'theirs']) expect(states).toContain(state);
  expect(charter.answers.length).toBe(QUESTIONS.length - 1);
  expect(charter.answers.map(({ agreement }) => agreement)).toEqual(
    expect.arrayContaining(['agreed', 'nearly', 'differs', null])
  );
  expect(charter.conduct.map(signState)).toEqual(['both', 'both', 'us']);
  expect(charter.conduct.length).toBeLessThan(CONDUCT_POINTS.length);
  const { contactDays } = SAMPLE.settings;
  const contacts = charter.governance.map((role) => contactOf(role, TODAY, contactDays).state);
  expect(new Set(contacts)).toEqual(new Set(['fine', 'overdue', 'unknown']));
});

test('the last closed period is the one before, and every day of it is known', () => {
  const last = SAMPLE.period === null ? '' : formatPeriod(previousPeriod(SAMPLE.period));
  expect(history.periods.map(({ period }) => period)).toEqual(['2026-Q2', last]);
  expect(history.periods.every(({ closedOn }) => closedOn !== null)).toBe(true);
});

test('contributions that stayed, moved, were given up and came new', () => {
  const told = new Map(
    rows.map(({ analysed, trend }) => [
      analysed.contribution.id,
      trendWords(trend, analysed.quadrant),
    ])
  );
  expect(told.get('G8')).toBe('was keep, now cut back, second period running');
  expect(told.get('G11')).toBe('was keep, now cut back');
  expect(told.get('G6')).toBe('was cut back, now leave, second period running');
  expect(told.get('G4')).toBe('keep, third period running');
  expect(told.get('G13')).toBe('');
  expect(told.has('G17')).toBe(false);
  expect(history.contributions.some(({ id }) => id === 'G17')).toBe(true);
});

test('some flags are red, for they last; others are not yet', () => {
  const { redFrom } = SAMPLE.settings;
  const red = rows
    .filter(({ analysed, trend }) => isRed(analysed, trend.running, redFrom))
    .map(({ analysed }) => analysed.contribution.id);
  expect(red).toEqual(['G8', 'R7', 'R11']);
});

test('the rows of its contributions are all as high', () => {
  const sheet = rvuBlueprint(SAMPLE).sheets.find(({ key }) => key === CONTRIBUTIONS_SHEET);
  const [table] = sheet?.tables ?? [];
  const first = (table?.row ?? 0) + 1;
  const heights = (sheet?.rowHeights ?? [])
    .filter(({ row }) => row >= first && row < first + SAMPLE.contributions.length)
    .map(({ height }) => height);
  expect(heights).toEqual(SAMPLE.contributions.map(() => 30));
});
