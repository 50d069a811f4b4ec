import { ACTION_TABLE } from '../../src/workbook/kernel/shared/actionsTable';
import {
  CHARTER_TABLE,
  CONDUCT_TABLE,
  GOVERNANCE_TABLE,
} from '../../src/workbook/sections/charter/charterTables';
import { QUESTION_WORDS } from '../../src/workbook/kernel/shared/charterWords';
import { INDICATOR_TABLE } from '../../src/workbook/sections/indicators/indicatorsTable';
import { PAPERS, read, source, typed } from './ledgerBook';
import { withName } from './sourceOf';

describe('what is read', () => {
  const bad = { code: 'bad-cell' };

  test('a step without words or direction is left out with a problem; the others stay', () => {
    const speechless = typed(ACTION_TABLE.name, 0, 'Step', null);
    expect(speechless.problems).toEqual([
      expect.objectContaining({ code: 'missing-cell', field: 'Step', rowUsed: false }),
    ]);
    expect(speechless.rvu.actions.map(({ step }) => step)).toEqual(['Share the figures']);
    const aimless = typed(ACTION_TABLE.name, 1, 'Direction', 'somebody plans');
    expect(aimless.problems).toEqual([expect.objectContaining({ ...bad, field: 'Direction' })]);
    expect(aimless.rvu.actions.map(({ step }) => step)).toEqual(['Publish the guide']);
  });

  test('a day that is none is unknown, a day as text counts', () => {
    const sometime = typed(ACTION_TABLE.name, 0, 'Due', 'next week');
    expect(sometime.problems).toEqual([
      expect.objectContaining({ ...bad, field: 'Due', wanted: { kind: 'date' }, rowUsed: true }),
    ]);
    expect(sometime.rvu.actions[0]?.due).toBeNull();
    const told = typed(ACTION_TABLE.name, 0, 'Due', '2026-11-30');
    expect(told.problems).toEqual([]);
    expect(told.rvu.actions[0]?.due).toBe(46_356);
  });

  test('words under a question that is none of ours are told, not lost in silence', () => {
    const row = QUESTION_WORDS.findIndex(([key]) => key === 'equals');
    const reworded = typed(CHARTER_TABLE.name, row, 'Question', 'Are we friends?');
    expect(reworded.problems).toEqual([
      expect.objectContaining({ ...bad, field: 'Question', rowUsed: false }),
    ]);
    expect(reworded.rvu.charter.answers).toEqual([]);
  });

  test('a name of an indicator is needed, its figures may be negative', () => {
    expect(read(source).rvu.indicators[0]?.value).toBe(-5);
    const nameless = typed(INDICATOR_TABLE.name, 0, 'Indicator', ' ');
    expect(nameless.problems).toEqual([
      expect.objectContaining({ code: 'missing-cell', field: 'Indicator', rowUsed: false }),
    ]);
    expect(nameless.rvu.indicators).toEqual([]);
  });

  test('a score beside the scale is told and unknown', () => {
    const { max } = PAPERS.settings.scale;
    const { problems, rvu } = read(withName(source, 'Win_customer', max + 1));
    expect(problems).toEqual([expect.objectContaining({ ...bad, found: max + 1 })]);
    expect(rvu.tripleWin.customer).toBeNull();
    expect(read(withName(source, 'Win_customer', max)).rvu.tripleWin.customer).toBe(max);
  });

  test('without the charter and the indicators the rest is read, and nobody nags', () => {
    const mine: readonly string[] = [
      CHARTER_TABLE.name,
      CONDUCT_TABLE.name,
      GOVERNANCE_TABLE.name,
      INDICATOR_TABLE.name,
    ];
    const bare = {
      tables: source.tables.filter(({ name }) => !mine.includes(name)),
      names: source.names.filter(({ name }) => !name.startsWith('Win_')),
    };
    const { problems, rvu } = read(bare);
    expect(problems).toEqual([]);
    expect(rvu.charter).toEqual({ answers: [], conduct: [], governance: [] });
    expect(rvu.indicators).toEqual([]);
    expect(rvu.tripleWin).toEqual({ customer: null, us: null, partner: null });
    expect(rvu.actions).toEqual(PAPERS.actions);
  });
});
