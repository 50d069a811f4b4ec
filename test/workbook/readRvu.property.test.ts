import fc from 'fast-check';
import { fillRates } from '../../src/model/rates';
import type { Rvu } from '../../src/model/rvu';
import type { Contribution } from '../../src/model/contribution';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import type { SourceValue, WorkbookSource } from '../../src/workbook/kernel/source';
import { runs } from '../share';
import { rvuArbitrary } from './arbitraries';
import { begun } from './arbitraryLedgers';
import { rearranged, sourceOf, tableIn, withCell, withTable } from './sourceOf';
import { CONTRIBUTION_TABLE } from '../../src/workbook/kernel/shared/contributionsTable';

function read(source: WorkbookSource) {
  const reading = readRvu(source);
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return reading;
}

const drawn = (rvu: Rvu): WorkbookSource => sourceOf(rvuBlueprint(rvu));

/** A rate left open is the department's once the sheet has filled it in. */
const priced = (rvu: Rvu): Rvu => ({
  ...rvu,
  contributions: fillRates(rvu.contributions, rvu.alliance.departments),
});

const byId = (rvu: Rvu): ReadonlyMap<string, Contribution> =>
  new Map(rvu.contributions.map((each) => [each.id, each]));

/** The order of a table's rows and columns after people moved them about; null is a blank row. */
const order = (length: number): fc.Arbitrary<number[]> => {
  const all = Array.from({ length }, (_, index) => index);
  return fc.shuffledSubarray(all, { minLength: length, maxLength: length });
};

test('what is drawn is read back without a problem', () => {
  fc.assert(
    fc.property(rvuArbitrary(), (rvu) => {
      const { rvu: again, problems, rows } = read(drawn(rvu));
      expect(problems).toEqual([]);
      expect(again).toEqual(begun(priced(rvu)));
      expect(rows).toEqual(rvu.contributions.map((_, index) => index));
    })
  );
});

test('sorting, blank rows, moved columns and columns of people’s own change nothing but the order', () => {
  const moved = rvuArbitrary(6, 1).chain((rvu) => {
    const source = drawn(rvu);
    const table = tableIn(source, CONTRIBUTION_TABLE.name);
    const rows = order(table.rows.length).chain((all) =>
      fc.nat(all.length).map((at) => [...all.slice(0, at), null, null, ...all.slice(at)])
    );
    // One column more than there are stands for one of people's own.
    return fc.tuple(fc.constant(rvu), fc.constant(source), rows, order(table.headers.length + 1));
  });
  fc.assert(
    fc.property(moved, ([rvu, source, rows, columns]) => {
      const reading = read(
        withTable(source, CONTRIBUTION_TABLE.name, (table) => {
          const wider = {
            ...table,
            headers: [...table.headers, 'Our own'],
            rows: table.rows.map((row) => [...row, 'mine']),
            formulas: table.formulas.map((row) => [...row, null]),
          };
          return rearranged(wider, rows, columns);
        })
      );
      expect(reading.problems).toEqual([]);
      expect(byId(reading.rvu)).toEqual(byId(priced(rvu)));
      reading.rvu.contributions.forEach((contribution, index) => {
        const row = reading.rows[index] ?? -1;
        const original = rows[row] ?? -1;
        expect(rvu.contributions[original]?.id).toBe(contribution.id);
        expect(reading.places.get(contribution.id)?.row).toBe(
          tableIn(source, CONTRIBUTION_TABLE.name).row + 1 + row
        );
      });
    })
  );
});

const ERROR = { error: '#REF!' };

/** Junk for each column that people fill, and what becomes of the contribution. */
const JUNK: readonly (readonly [
  header: string,
  junk: readonly SourceValue[],
  left: (contribution: Contribution, row: number) => Contribution | null,
])[] = [
  ['Id', [ERROR, true], (each, row) => ({ ...each, id: `row ${row}` })],
  ['Direction', [ERROR, 'given', 'we  give', 7, false], () => null],
  ['Activity', [ERROR, false], (each) => ({ ...each, activity: '' })],
  ['Category', [ERROR, 'synergy', 1], (each) => ({ ...each, category: null })],
  ['Kind', [ERROR, 'money', 0], (each) => ({ ...each, kind: null })],
  ['Mode', [ERROR, 'create'], (each) => ({ ...each, mode: null })],
  ['Owner', [ERROR, true], (each) => ({ ...each, owner: null })],
  ['Hours', ['40', 'forty', ERROR, -1, true, NaN], (each) => unpriced(each)],
  ['Rate', ['85', ERROR, -0.5], (each) => unpriced(each)],
  ['Cash', ['$ 5', '1,200', ERROR, Infinity], (each) => unpriced(each)],
  ['Must keep', ['maybe', ERROR, 1, true], (each) => ({ ...each, mustKeep: false })],
  ['Estimate', ['7', 11, -3, ERROR, true], (each) => ({ ...each, estimate: null })],
  ['Stated value', ['4', 11, -3, ERROR], (each) => ({ ...each, stated: null })],
  ['Notes', [ERROR, true], (each) => ({ ...each, notes: null })],
  ['Decision', ['stop', ERROR], (each) => ({ ...each, decision: null })],
  ['Decision reason', [ERROR, true], (each) => ({ ...each, decisionReason: null })],
];

/** A figure that can't be read leaves the whole cost unknown. */
const unpriced = (each: Contribution): Contribution => ({ ...each, hours: null, cash: null });

const spoilt = fc.record({
  rvu: rvuArbitrary(5, 1),
  at: fc.nat(),
  junk: fc.constantFrom(...JUNK).chain(([header, all, left]) =>
    fc.record({
      header: fc.constant(header),
      left: fc.constant(left),
      value: fc.constantFrom(...all),
    })
  ),
});

test('junk in one cell is one problem that names the cell, and leaves all other rows as they were', () => {
  fc.assert(
    fc.property(spoilt, ({ rvu, at, junk }) => {
      const source = drawn(rvu);
      const row = at % rvu.contributions.length;
      const table = tableIn(source, CONTRIBUTION_TABLE.name);
      const { problems, rvu: again } = read(
        withTable(source, CONTRIBUTION_TABLE.name, (each) =>
          withCell(each, row, junk.header, junk.value)
        )
      );
      expect(problems).toEqual([
        expect.objectContaining({
          code: 'bad-cell',
          place: {
            sheet: 'Contributions',
            row: table.row + 1 + row,
            column: table.headers.indexOf(junk.header),
          },
          field: junk.header,
          found: junk.value,
          rowUsed: junk.header !== 'Direction',
        }),
      ]);
      const expected = priced(rvu).contributions.flatMap((each, index) => {
        if (index !== row) return [each];
        const left = junk.left(each, table.row + 1 + row + 1);
        return left === null ? [] : [left];
      });
      const unrated = (all: readonly Contribution[]) =>
        all.map((each, index) => (index === row ? { ...each, rate: null } : each));
      expect(unrated(again.contributions)).toEqual(unrated(expected));
    }),
    { numRuns: runs(150) }
  );
});

test('an error instead of a department leaves the row without one', () => {
  fc.assert(
    fc.property(rvuArbitrary(3, 1), (rvu) => {
      const { problems, rvu: again } = read(
        withTable(drawn(rvu), CONTRIBUTION_TABLE.name, (each) =>
          withCell(each, 0, 'Department', ERROR)
        )
      );
      expect(problems.map((each) => each.code)).toEqual(['bad-cell']);
      expect(again.contributions[0]?.department).toBeNull();
    })
  );
});
