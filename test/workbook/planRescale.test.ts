/** A scale that is changed while scores stand in the workbook: nothing flips in silence, and people say what they mean. */
import { planRescale, withScoresRescaled } from '../../src/workbook/book/planRescale';
import { planClosePeriod } from '../../src/workbook/book/planClosePeriod';
import { planReopen } from '../../src/workbook/book/planReopen';
import { planRefresh } from '../../src/workbook/book/refresh';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { findName } from '../../src/workbook/kernel/source';
import type { WorkbookSource } from '../../src/workbook/kernel/source';
import { convertedScore } from '../../src/model/rescale';
import { analyse } from '../../src/model/analysis';
import type { Rvu } from '../../src/model/rvu';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { applied, editOf, stepsOf } from './applied';
import { sourceOf, withName } from './sourceOf';

const ofRvu = (rvu: Rvu) => sourceOf(rvuBlueprint(rvu));
const FULL: Rvu = { ...SAMPLE, settings: { ...SAMPLE.settings, valueThreshold: 3 } };
const sample = ofRvu(FULL);
const scaled = (source: WorkbookSource, min: number, max: number) =>
  withName(withName(source, 'Scale_min', min), 'Scale_max', max);
const wide = scaled(sample, 1, 10);

function read(source: WorkbookSource) {
  const reading = readRvu(source);
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return reading;
}

const NARROW = { min: 1, max: 5 };
const WIDE = { min: 1, max: 10 };
const up = (score: number | null) => (score === null ? null : convertedScore(score, NARROW, WIDE));

/** Every score of the RVU, by what it is. */
const scoresIn = ({ contributions, answers, tripleWin, history, partnerLines, settings }: Rvu) => ({
  contributions: contributions.flatMap(({ stated, estimate, carried }) => [
    stated,
    estimate,
    carried,
  ]),
  answers: answers.flatMap(({ long, short }) => [
    ...Object.values(long.received).map(({ score }) => score),
    ...Object.values(long.given).map(({ score }) => score),
    short.received.score,
    short.given.score,
  ]),
  win: Object.values(tripleWin),
  past: history.contributions.flatMap(({ stated, estimate, value }) => [stated, estimate, value]),
  pastAnswers: history.answers.map(({ score }) => score),
  pastWin: history.periods.flatMap(({ customer, us, partner }) => [customer, us, partner]),
  theirs: partnerLines.map(({ score }) => score),
  line: [typeof settings.valueThreshold === 'number' ? settings.valueThreshold : null],
});

test('it is told, with both scales and the number of scores, and nothing is changed', () => {
  const { problems, rvu } = read(wide);
  expect(read(sample).problems).toEqual([]);
  expect(read(sample).rvu.scoredOn).toBeNull();
  const all = Object.values(scoresIn(FULL)).flat();
  const count = all.filter((score) => score !== null).length;
  expect(problems).toMatchObject([{ code: 'other-scale', given: NARROW, scale: WIDE, count }]);
  expect(rvu.scoredOn).toEqual(NARROW);
  expect(scoresIn(rvu)).toEqual(scoresIn(FULL));
});

test('converted: every score of every period, each flag as it was, asked no more', () => {
  const edit = editOf(planRescale(wide, 'convert'));
  expect(edit.cells.at(-1)).toEqual({ name: 'Scores_min', value: 1 });
  const after = applied(wide, edit);
  const { rvu, problems } = read(after);
  expect(problems).toEqual([]);
  expect(rvu.scoredOn).toBeNull();
  const before = scoresIn(FULL);
  for (const [kind, found] of Object.entries(scoresIn(rvu))) {
    const scores = Object.entries(before).find(([name]) => name === kind)?.[1] ?? [];
    expect(scores.some((score) => score !== null)).toBe(true);
    expect(found).toEqual(scores.map(up));
  }
  const flags = ({ contributions, settings }: Rvu) => {
    const { given, received } = analyse(contributions, settings).directions;
    return [given, received].map((each) => each.contributions.map(({ quadrant }) => quadrant));
  };
  expect(flags(rvu)).toEqual(flags(read(sample).rvu));
  expect(planRescale(after, 'convert')).toEqual({ kind: 'nothing', reason: 'same-scale' });
  expect(withScoresRescaled(wide, 'convert').tables).toEqual(after.tables);
});

test('averages of gaps grow with the steps', () => {
  const mean = (source: WorkbookSource) => read(source).rvu.history.periods[0]?.gapMeanAbsolute;
  const after = applied(wide, editOf(planRescale(wide, 'convert')));
  expect(mean(after)).toBeCloseTo((mean(sample) ?? NaN) * 2.25, 1);
});

test('kept: the numbers stay, asked no more', () => {
  const after = applied(wide, editOf(planRescale(wide, 'keep')));
  expect(read(after).problems).toEqual([]);
  expect(scoresIn(read(after).rvu)).toEqual(scoresIn(FULL));
});

test('narrowed: what the reader refuses on the new scale is converted all the same', () => {
  const ten = applied(wide, editOf(planRescale(wide, 'convert')));
  const narrow = scaled(ten, 1, 5);
  expect(read(narrow).problems.some(({ code }) => code === 'bad-cell')).toBe(true);
  const back = applied(narrow, editOf(planRescale(narrow, 'convert')));
  expect(read(back).problems).toEqual([]);
  expect(scoresIn(read(back).rvu)).toEqual(scoresIn(FULL));
});

test('scores beyond the old scale were given on the new one, and stay', () => {
  const [first, ...others] = FULL.contributions;
  if (first === undefined) throw new Error('no contribution');
  const typed = ofRvu({
    ...FULL,
    settings: { ...FULL.settings, scale: WIDE },
    scoredOn: NARROW,
    contributions: [{ ...first, stated: 8 }, ...others],
  });
  const after = applied(typed, editOf(planRescale(typed, 'convert')));
  expect(read(after).rvu.contributions[0]?.stated).toBe(8);
});

test('the scale set back asks nothing, nor does one that was changed before the first score', () => {
  expect(read(scaled(wide, 1, 5)).problems).toEqual([]);
  const none = ofRvu({
    ...SAMPLE,
    contributions: [],
    answers: [],
    history: { ...SAMPLE.history, contributions: [], answers: [], periods: [] },
    partnerLines: [],
    tripleWin: { customer: null, us: null, partner: null },
  });
  const changed = scaled(none, 0, 10);
  expect(read(changed)).toMatchObject({ problems: [], rvu: { scoredOn: null } });
  const refreshed = applied(changed, editOf(planRefresh(changed)));
  expect(findName(refreshed, 'Scores_max')?.value).toBe(10);
});

test('cut off anywhere, no score is ever converted twice', () => {
  const edit = editOf(planRescale(wide, 'convert'));
  const steps = stepsOf(edit).length;
  for (const upTo of [1, 3, steps - 3, steps - 1]) {
    const half = applied(wide, edit, upTo);
    expect(read(half).problems).toContainEqual(expect.objectContaining({ code: 'half-converted' }));
    expect(planRescale(half, 'convert')).toEqual({ kind: 'nothing', reason: 'half-converted' });
    expect(read(applied(half, editOf(planRescale(half, 'keep')))).rvu.scoredOn).toBeNull();
  }
});

test('a closed period that was converted is reopened as it is now', () => {
  const closed = applied(sample, editOf(planClosePeriod(sample)));
  const later = scaled(closed, 1, 10);
  const converted = applied(later, editOf(planRescale(later, 'convert')));
  const reopened = applied(converted, editOf(planReopen(converted, '2026-Q4')));
  const stated = ({ contributions }: Rvu) => contributions.map((each) => each.stated);
  expect(stated(read(reopened).rvu)).toEqual(stated(FULL).map(up));
});

test('workbooks that do not say it, of earlier versions, take their scale as that of the scores', () => {
  const older = {
    ...wide,
    names: wide.names.filter(({ name }) => !name.startsWith('Scores_')),
  };
  expect(read(older)).toMatchObject({ problems: [], rvu: { scoredOn: null } });
});
