/** Receiving in a running Excel ends as the model says, also where it was cut off and pressed again. */
import fc from 'fast-check';
import { scoreChoices } from '../../src/exchange/receive/changes';
import { planReceive } from '../../src/exchange/receive/planReceive';
import { receive } from '../../src/exchange/receive/receive';
import type { ReceiveOrder } from '../../src/exchange/receive/receivePreview';
import type { Returned } from '../../src/exchange/receive/returned';
import type { Rvu } from '../../src/model/rvu';
import { CHARTER_TABLE } from '../../src/workbook/sections/charter/charterTables';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import type { WorkbookSource } from '../../src/workbook/kernel/source';
import { applied, editOf, stepsOf } from '../workbook/applied';
import { rvuArbitrary } from '../workbook/arbitraries';
import { columnIn, sourceOf, tableIn, withCell, withTable } from '../workbook/sourceOf';
import { runs } from '../share';
import { everybody, filled, returnedWith, someFile, stampOf } from './receiveArbitrary';
import { CONTRIBUTION_TABLE } from '../../src/workbook/kernel/shared/contributionsTable';

const ON: ReceiveOrder = { on: 46_200 };

const drawn = (rvu: Rvu): WorkbookSource => sourceOf(rvuBlueprint(rvu));

function rvuOf(source: WorkbookSource): Rvu {
  const reading = readRvu(source);
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return reading.rvu;
}

const taken = (source: WorkbookSource, returned: Returned, order = ON): WorkbookSource =>
  applied(source, editOf(planReceive(source, returned, order)));

/** As the pane orders it: whose score counts is said for each that was asked about. */
function orderOf(source: WorkbookSource, file: Returned): ReceiveOrder {
  const reception = receive(rvuOf(source), file, ON);
  const changes = reception.kind === 'ready' ? reception.changes : [];
  return { ...ON, scores: scoreChoices(changes) };
}

function received(rvu: Rvu, returned: Returned): Rvu {
  const reception = receive(rvu, returned, ON);
  if (reception.kind !== 'ready') throw new Error(JSON.stringify(reception.rejections));
  return reception.rvu;
}

/** The sheets to which rows are added: a workbook from before there was an exchange lacks two of them. */
const GROWING = ['Partner_RVU', 'Exchange_log', 'Actions'];

function withoutSheets({ tables, names }: WorkbookSource): WorkbookSource {
  const gone = tables.filter(({ name }) => GROWING.includes(name)).map(({ sheet }) => sheet);
  const stays = ({ sheet }: { readonly sheet: string }) => !gone.includes(sheet);
  return { tables: tables.filter(stays), names: names.filter(stays) };
}

interface Work {
  readonly source: WorkbookSource;
  readonly file: Returned;
}

/** A workbook that knows some files already, and the next one. */
const work: fc.Arbitrary<Work> = fc
  .tuple(rvuArbitrary(4), fc.nat(3))
  .filter(([{ period }]) => period !== null)
  .chain(([rvu, count]) => {
    const source = count === 0 ? withoutSheets(drawn(rvu)) : drawn(rvu);
    const known = rvuOf(source);
    const copies = everybody(known).map((key) => someFile(known, key, 1));
    const next = fc.constantFrom(...everybody(known)).chain((key) => someFile(known, key, 2));
    return fc.record({ earlier: fc.tuple(...copies), file: next }).map(({ earlier, file }) => ({
      source: earlier
        .slice(0, Math.max(0, count - 1))
        .reduce((now, each) => taken(now, each), source),
      file,
    }));
  });

test('a running Excel receives as the model does', () => {
  fc.assert(
    fc.property(work, ({ source, file }) => {
      expect(rvuOf(taken(source, file))).toEqual(rvuOf(drawn(received(rvuOf(source), file))));
    }),
    { numRuns: runs(40) }
  );
});

test('a second time changes nothing', () => {
  fc.assert(
    fc.property(work, ({ source, file }) => {
      const once = taken(source, file);
      const edit = editOf(planReceive(once, file, ON));
      expect(edit.rows).toEqual([]);
      expect(edit.columns).toEqual([]);
      expect(rvuOf(applied(once, edit))).toEqual(rvuOf(once));
    }),
    { numRuns: runs(25) }
  );
});

test('cut off after any step, a second press ends where the first would have', () => {
  fc.assert(
    fc.property(work, ({ source, file }) => {
      const order = orderOf(source, file);
      const edit = editOf(planReceive(source, file, order));
      const whole = rvuOf(applied(source, edit));
      stepsOf(edit).forEach((_, cut) => {
        const halfWay = applied(source, edit, cut);
        expect(rvuOf(taken(halfWay, file, order))).toEqual(whole);
      });
    }),
    { numRuns: runs(25) }
  );
});

const [given] = SAMPLE.contributions.filter(({ direction }) => direction === 'given');
const ID = given?.id ?? '';
const scored = (score: number): Returned =>
  returnedWith(SAMPLE, stampOf(SAMPLE, 'whole'), [
    filled('did', ID, { score }),
    filled('charter', 'equals', { words: 'Yes' }),
  ]);

test('an answer that they changed arrives, wherever taking it was cut off', () => {
  const answering = (words: string, revision: number): Returned =>
    returnedWith(SAMPLE, stampOf(SAMPLE, 'whole', revision), [
      filled('charter', 'equals', { words }),
    ]);
  const blank = { ...SAMPLE, charter: { ...SAMPLE.charter, answers: [] } };
  const source = taken(drawn(blank), answering('Yes', 8));
  const file = answering('Not yet', 9);
  const edit = editOf(planReceive(source, file, ON));
  const said = (rvu: Rvu) => [
    rvu.charter.answers.map(({ theirs }) => theirs),
    rvu.partnerLines.flatMap(({ list, line, words, revision }) =>
      list === 'charter' && line === 'equals' ? [[words, revision]] : []
    ),
  ];
  stepsOf(edit).forEach((_, cut) => {
    const halfWay = applied(source, edit, cut);
    expect([cut, ...said(rvuOf(taken(halfWay, file)))]).toEqual([
      cut,
      ['Not yet'],
      [['Not yet', 9]],
    ]);
  });
});

test.each([
  [CONTRIBUTION_TABLE.name, 'Stated value', 'five'],
  [CHARTER_TABLE.name, 'Their answer', { error: '#REF!' }],
])('what can’t be read in %s stays', (name, header, spoilt) => {
  const source = withTable(drawn(SAMPLE), name, (table) =>
    table.rows.reduce((now, _, row) => withCell(now, row, header, spoilt), table)
  );
  const after = tableIn(taken(source, scored(4)), name);
  expect(columnIn(after, header)).toEqual(after.rows.map(() => spoilt));
});

test('a charter of which nothing was answered yet takes their answer', () => {
  const source = drawn({ ...SAMPLE, charter: { ...SAMPLE.charter, answers: [] } });
  const after = rvuOf(taken(source, scored(4)));
  expect(after.charter.answers.filter(({ theirs }) => theirs !== null)).toEqual([
    { question: 'equals', ours: null, theirs: 'Yes', agreement: null },
  ]);
});

test('nothing is changed where the file is not to be taken, or the workbook is not ours', () => {
  const other = returnedWith(SAMPLE, { ...stampOf(SAMPLE, 'whole'), period: '2020-Q1' }, []);
  expect(planReceive(drawn(SAMPLE), other, ON)).toEqual({
    kind: 'nothing',
    reason: 'nothing-received',
  });
  expect(planReceive({ tables: [], names: [] }, scored(4), ON)).toEqual({
    kind: 'nothing',
    reason: 'not-ours',
  });
});
