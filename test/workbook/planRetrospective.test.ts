/** What worked and what went awry: written for the present period, kept for those that are closed. */
import { closePeriod } from '../../src/model/closePeriod';
import { reopenPeriod } from '../../src/model/reopenPeriod';
import { presentLines } from '../../src/model/retrospective';
import { planRetrospective } from '../../src/workbook/book/planRetrospective';
import type { RetrospectiveEntry } from '../../src/workbook/book/planRetrospective';
import { planClosePeriod } from '../../src/workbook/book/planClosePeriod';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import type { WorkbookSource } from '../../src/workbook/kernel/source';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { applied, editOf } from './applied';
import { sourceOf, withCell, withTable } from './sourceOf';

const source = sourceOf(rvuBlueprint(SAMPLE));

const worked = (words: string): RetrospectiveEntry => ({ topic: 'worked', side: 'us', words });
const awry = (words: string): RetrospectiveEntry => ({ topic: 'awry', side: 'partner', words });

const say = (from: WorkbookSource, lines: readonly RetrospectiveEntry[]) =>
  applied(from, editOf(planRetrospective(from, lines)));

function read(from: WorkbookSource) {
  const reading = readRvu(from);
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return reading.rvu;
}

const now = (from: WorkbookSource) => {
  const { retrospective, period } = read(from);
  return presentLines(retrospective, period).map(({ topic, words }) => `${topic}: ${words}`);
};

const LINES = [worked('The webinars.'), worked('Shared vans.'), awry('The late price.')];

test('what is said goes below what is there, and gets its period at closing', () => {
  const said = say(source, LINES);
  expect(now(said)).toEqual([
    'worked: The webinars.',
    'worked: Shared vans.',
    'awry: The late price.',
  ]);
  const before = SAMPLE.retrospective;
  expect(read(said).retrospective.slice(0, before.length)).toEqual(before);
  const closed = applied(said, editOf(planClosePeriod(said)));
  const kept = read(closed).retrospective.slice(before.length);
  expect(kept.map(({ period }) => period)).toEqual(['2026-Q4', '2026-Q4', '2026-Q4']);
});

test('said again, nothing changes; said otherwise, its rows are used again and the rest is emptied', () => {
  const said = say(source, LINES);
  expect(say(said, LINES)).toEqual(said);
  const less = say(said, [worked('Shared vans.')]);
  expect(now(less)).toEqual(['worked: Shared vans.']);
  expect(read(less).retrospective.slice(0, SAMPLE.retrospective.length)).toEqual(
    SAMPLE.retrospective
  );
  expect(now(say(less, []))).toEqual([]);
});

test('a line that was typed without a period is of the present one, and gets it at closing', () => {
  const row = SAMPLE.retrospective.length;
  const cells = {
    Topic: 'what worked',
    'Who says it': 'they say',
    'In words': 'One van for both.',
  };
  const typed = withTable(source, 'Retrospective', (table) =>
    Object.entries(cells).reduce(
      (filled, [header, words]) => withCell(filled, row, header, words),
      table
    )
  );
  expect(now(typed)).toEqual(['worked: One van for both.']);
  const closed = applied(typed, editOf(planClosePeriod(typed)));
  expect(now(closed)).toEqual([]);
  expect(read(closed).retrospective.at(-1)).toEqual({
    topic: 'worked',
    side: 'partner',
    words: 'One van for both.',
    period: '2026-Q4',
  });
});

test('a line about the new period forbids to reopen the last one, as everything typed does', () => {
  const closing = closePeriod(SAMPLE);
  if (!closing.ok) throw new Error(closing.reason);
  expect(reopenPeriod(closing.rvu).ok).toBe(true);
  const line = { ...worked('A good start.'), period: null };
  const since = { ...closing.rvu, retrospective: [...closing.rvu.retrospective, line] };
  expect(reopenPeriod(since)).toEqual({ ok: false, reason: 'typed-since' });
});

test('a period of which nothing but a line was written is closed with it', () => {
  const closing = closePeriod(SAMPLE);
  if (!closing.ok) throw new Error(closing.reason);
  expect(closePeriod(closing.rvu)).toEqual({ ok: false, reason: 'nothing-to-close' });
  const line = { ...worked('A good start.'), period: null };
  const again = closePeriod({ ...closing.rvu, retrospective: [line] });
  expect(again.ok && again.rvu.retrospective).toEqual([{ ...line, period: '2027-Q1' }]);
});

test('an earlier workbook without the table gets its sheet first', () => {
  const without = {
    ...source,
    tables: source.tables.filter(({ name }) => name !== 'Retrospective'),
  };
  const edit = editOf(planRetrospective(without, LINES));
  expect(edit.addSheets.map(({ key }) => key)).toContain('retrospective');
  expect(edit.rows).toHaveLength(1);
  expect(edit.sheetsShown).toEqual(['retrospective']);
});
