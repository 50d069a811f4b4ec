import type { DecisionLine, NewStep } from '../../src/workbook/book/planDecisions';
import { planDecisions } from '../../src/workbook/book/planDecisions';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import type { WorkbookSource } from '../../src/workbook/kernel/source';
import { applied, editOf } from './applied';
import { sourceOf, withCell, withTable } from './sourceOf';

const source = sourceOf(rvuBlueprint(SAMPLE));
const cut: DecisionLine = { id: 'G8', decision: 'accept', reason: null };
const kept: DecisionLine = { id: 'G5', decision: 'keep', reason: 'It opens doors.' };
const step: NewStep = {
  step: 'Offer a web page in place of the catalogue',
  direction: 'we-plan',
  owner: 'Nadia Brooks',
  due: 46_435,
  category: null,
  department: null,
};

const decide = (
  from: WorkbookSource,
  lines: readonly DecisionLine[],
  promised: NewStep | null = null
) => applied(from, editOf(planDecisions(from, lines, promised)));

function read(from: WorkbookSource) {
  const reading = readRvu(from);
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return reading.rvu;
}

const decisionOn = (from: WorkbookSource, wanted: string) => {
  const found = read(from).contributions.find(({ id }) => id === wanted);
  return [found?.decision, found?.decisionReason];
};

describe('deciding', () => {
  it('keeps what the decision rests on, until it is withdrawn', () => {
    const groundIn = (from: WorkbookSource, wanted: string) =>
      read(from).contributions.find(({ id }) => id === wanted)?.decisionGround;
    const after = decide(source, [cut, kept]);
    expect(groundIn(after, 'G8')).toBe('accept cut-back stated');
    expect(groundIn(after, 'G5')).toBe('keep do-more stated');
    const withdrawn = decide(after, [{ id: 'G8', decision: null, reason: null }]);
    expect(groundIn(withdrawn, 'G8')).toBeNull();
  });

  it('keeps the present ground of decisions that were typed into the sheet since', () => {
    const typed = withTable(source, 'Contributions', (table) =>
      withCell(table, 4, 'Decision', 'renegotiate')
    );
    const [found] = read(typed).contributions.filter(({ decision }) => decision === 'renegotiate');
    const id = found?.id ?? '';
    const groundOf = (from: WorkbookSource) =>
      read(from).contributions.find((each) => each.id === id)?.decisionGround;
    const other = id === 'G8' ? kept : cut;
    expect(groundOf(typed)).toBeNull();
    const after = decide(typed, [other]);
    expect(groundOf(after)).toMatch(/^renegotiate \S+ \S+$/);
    // Typed over in the sheet: of another decision's ground nothing is kept.
    const again = withTable(after, 'Contributions', (table) =>
      withCell(table, 4, 'Decision', 'keep')
    );
    expect(groundOf(decide(again, [other]))).toMatch(/^keep /);
  });

  it('writes several decisions at once and leaves the others alone', () => {
    const after = decide(source, [cut, kept]);
    expect(decisionOn(after, 'G8')).toEqual(['accept', null]);
    expect(decisionOn(after, 'G5')).toEqual(['keep', 'It opens doors.']);
    expect(decisionOn(after, 'R11')).toEqual(decisionOn(source, 'R11'));
    expect(decide(after, [cut, kept])).toEqual(after);
  });

  it('withdraws a decision with its reason', () => {
    const after = decide(decide(source, [kept]), [{ id: 'G5', decision: null, reason: null }]);
    expect(decisionOn(after, 'G5')).toEqual([null, null]);
  });

  it('finds the contribution in whatever case its id is typed', () => {
    expect(decisionOn(decide(source, [{ ...cut, id: 'g8' }]), 'G8')).toEqual(['accept', null]);
  });

  it('adds a step with owner and day, once', () => {
    const after = decide(source, [cut], step);
    const { actions } = read(after);
    expect(actions).toHaveLength(SAMPLE.actions.length + 1);
    expect(actions.at(-1)).toMatchObject(step);
    expect(read(decide(after, [cut], step)).actions).toHaveLength(actions.length);
  });

  it('brings the list of steps along where it is missing', () => {
    const bare = {
      tables: source.tables.filter(({ name }) => name !== 'Actions'),
      names: source.names.filter(({ sheet }) => sheet !== 'Actions'),
    };
    expect(editOf(planDecisions(bare, [cut], step)).addSheets).toHaveLength(1);
    expect(read(decide(bare, [cut], step)).actions.at(-1)).toMatchObject(step);
  });

  it('writes nothing where one of the contributions is gone', () => {
    const lines = [cut, { id: 'X99', decision: 'accept', reason: null } as const];
    const gone = { kind: 'nothing', reason: 'no-contribution' };
    expect(planDecisions(source, lines, step)).toEqual(gone);
    const other = { kind: 'nothing', reason: 'not-ours' };
    expect(planDecisions({ tables: [], names: [] }, lines, step)).toEqual(other);
  });
});
