/** What of theirs has no cell any more in our workbook is told, and finds its place once that is back. */
import { findMissingTargets } from '../../../src/exchange/receive/missingTargets';
import { planReceive } from '../../../src/exchange/receive/planReceive';
import { receive } from '../../../src/exchange/receive/receive';
import { notAppliedSentence } from '../../../src/exchange/receive/notAppliedSentence';
import type { Rvu } from '../../../src/model/rvu';
import { readRvu } from '../../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import type { SourceTable, WorkbookSource } from '../../../src/workbook/kernel/source';
import { applied, editOf } from '../../workbook/applied';
import { rearranged, sourceOf, tableIn, withTable } from '../../workbook/sourceOf';
import { filled, returnedWith, stampOf } from '../receiveArbitrary';

const ON = { on: 46_200 };
const IDS = SAMPLE.contributions.filter(({ direction }) => direction === 'given').slice(0, 2);
const [first, second] = IDS.map(({ id }) => id);

const OURS: Rvu = {
  ...SAMPLE,
  partnerLines: [],
  exchanged: [],
  charter: { ...SAMPLE.charter, answers: [] },
  contributions: SAMPLE.contributions.map((each) => ({ ...each, stated: null })),
};

const FILE = returnedWith(OURS, stampOf(OURS, 'whole'), [
  filled('did', first ?? '', { score: 4 }),
  filled('did', second ?? '', { score: 2, words: 'Late' }),
  filled('planned', '1', { words: 'Meet each month', owner: 'Ann', due: 46_400 }),
  filled('asked', '1', { words: 'Tell us earlier', category: 'synergies' }),
  filled('charter', 'equals', { words: 'Yes' }),
  filled('charter', 'decisions', { words: 'By both' }),
]);

const WHOLE = sourceOf(rvuBlueprint(OURS));

const withoutColumn = (name: string, header: string): WorkbookSource =>
  withTable(WHOLE, name, (table) => {
    const columns = table.headers.flatMap((each, index) => (each === header ? [] : [index]));
    return rearranged(
      table,
      table.rows.map((_, index) => index),
      columns
    );
  });

const withoutTable = (name: string): WorkbookSource => ({
  ...WHOLE,
  tables: WHOLE.tables.filter((table) => table.name !== name),
});

/** Without the row of which that is the first cell. */
const withoutRow = (name: string, words: string): WorkbookSource =>
  withTable(WHOLE, name, (table) => {
    const rows = table.rows.flatMap((row, index) => (row[0] === words ? [] : [index]));
    return rearranged(table, rows);
  });

function rvuOf(source: WorkbookSource): Rvu {
  const reading = readRvu(source);
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return reading.rvu;
}

/** What the preview says of it. */
function previewed(source: WorkbookSource) {
  const rvu = rvuOf(source);
  const reception = receive(rvu, FILE, ON, findMissingTargets(source, rvu.settings.scale));
  if (reception.kind !== 'ready') throw new Error(JSON.stringify(reception.rejections));
  return reception;
}

const taken = (source: WorkbookSource): WorkbookSource =>
  applied(source, editOf(planReceive(source, FILE, ON)));

const AGAIN = 'and receive the file again.';
const DECISIONS = 'How are decisions made, and by whom?';

test.each([
  [
    'the scores',
    withoutColumn('Contributions', 'Stated value'),
    `Kept on Partner RVU only: 2 scores of theirs. The table Contributions has no column “Stated value”; please bring it back under that header ${AGAIN}`,
  ],
  [
    'the answers’ column',
    withoutColumn('Charter', 'Their answer'),
    `Kept on Partner RVU only: 2 answers to the charter. The table Charter has no column “Their answer”; please bring it back under that header ${AGAIN}`,
  ],
  [
    'the charter’s questions',
    withoutTable('Charter'),
    `Kept on Partner RVU only: 2 answers to the charter. The table Charter is gone; please bring it back ${AGAIN}`,
  ],
  [
    'one question',
    withoutRow('Charter', DECISIONS),
    `Kept on Partner RVU only: one answer to the charter. The table Charter has no row for “${DECISIONS}”; please bring it back ${AGAIN}`,
  ],
  [
    'the steps’ column',
    withoutColumn('Actions', 'Direction'),
    `Kept on Partner RVU only: 2 steps of theirs. The table Actions has no column “Direction”; please bring it back under that header ${AGAIN}`,
  ],
  [
    'who sees to a step',
    withoutColumn('Actions', 'Owner'),
    `Kept on Partner RVU only: the owner of one step. The table Actions has no column “Owner”; please bring it back under that header ${AGAIN}`,
  ],
])('where %s went, it says so, writes the rest, and nothing it does not', (_, source, sentence) => {
  const reception = previewed(source);
  expect(reception.notApplied.map(notAppliedSentence)).toEqual([sentence]);
  const after = taken(source);
  const { contributions, charter, actions, partnerLines, exchanged } = rvuOf(after);
  expect({ contributions, charter, actions, partnerLines, exchanged }).toEqual({
    contributions: reception.rvu.contributions,
    charter: reception.rvu.charter,
    actions: reception.rvu.actions,
    partnerLines: reception.rvu.partnerLines,
    exchanged: reception.rvu.exchanged,
  });
  expect(partnerLines).toEqual(rvuOf(taken(WHOLE)).partnerLines);
});

test('nothing is told of a whole workbook, nor of places that the file does not touch', () => {
  expect(findMissingTargets(WHOLE, SAMPLE.settings.scale)).toEqual([]);
  expect(previewed(WHOLE).notApplied).toEqual([]);
  expect(
    previewed(withoutRow('Charter', 'Do we meet as equals, or does one of us lead?')).notApplied
  ).toHaveLength(1);
  expect(previewed(withoutColumn('Actions', 'Done on')).notApplied).toEqual([]);
});

test('scores without a place turn no flag firm, and are no news of Contributions', () => {
  const { flags, changes } = previewed(withoutColumn('Contributions', 'Stated value'));
  expect(previewed(WHOLE).flags).not.toEqual([]);
  expect(flags).toEqual([]);
  expect(changes.filter(({ target }) => target === 'stated')).toEqual([]);
});

/** The column put back where it was, blank. */
function mended(table: SourceTable): SourceTable {
  const { headers } = tableIn(WHOLE, table.name);
  const at = headers.map((header) => table.headers.indexOf(header));
  const back = rearranged(
    table,
    table.rows.map((_, index) => index),
    at
  );
  return { ...back, headers };
}

test('once the column is back, the same file fills it', () => {
  const after = taken(withoutColumn('Contributions', 'Stated value'));
  const again = rvuOf(taken(withTable(after, 'Contributions', mended)));
  expect(again.contributions.find(({ id }) => id === first)?.stated).toBe(4);
  expect(again.contributions.find(({ id }) => id === second)?.stated).toBe(2);
  expect(again.partnerLines).toEqual(rvuOf(after).partnerLines);
});

test('what changed in their lines is never dropped: a column that is gone there stops the edit', () => {
  const source = taken(WHOLE);
  const bare = withTable(source, 'Partner_RVU', (table) => {
    const columns = table.headers.flatMap((each, index) => (each === 'Remark' ? [] : [index]));
    return rearranged(
      table,
      table.rows.map((_, index) => index),
      columns
    );
  });
  const newer = returnedWith(OURS, stampOf(OURS, 'whole', 2), [
    filled('did', first ?? '', { score: 4, remark: 'Since June' }),
  ]);
  const plan = planReceive(bare, newer, ON);
  expect(plan.kind === 'edit' && plan.edit.columns).toContainEqual(
    expect.objectContaining({ table: 'Partner_RVU', header: 'Remark' })
  );
});
