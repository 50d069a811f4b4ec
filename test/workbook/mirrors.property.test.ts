import fc from 'fast-check';
import { analyse } from '../../src/model/analysis';
import type { AnalysedContribution } from '../../src/model/analysis';
import { DIRECTIONS } from '../../src/model/contribution';
import { firmnessOf } from '../../src/model/flags';
import { fillRates } from '../../src/model/rates';
import type { Rvu } from '../../src/model/rvu';
import { analyseRvu, listOrder } from '../../src/workbook/kernel/shared/analysedRows';
import { LIST_ORDER } from '../../src/workbook/kernel/shared/contributionOrder';
import { orderMirror } from '../../src/workbook/kernel/shared/contributionMirrors';
import { listTable } from '../../src/workbook/sections/matrix/listTable';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { FIRST_PLACED, PLACES } from '../../src/workbook/kernel/shared/lookups';
import { BASIS_WORDS, FLAG_WORDS, quadrantLabel } from '../../src/workbook/kernel/words';
import { rvuArbitrary } from './arbitraries';
import { columnIn, sourceOf, tableIn } from './sourceOf';
import { CONTRIBUTION_TABLE } from '../../src/workbook/kernel/shared/contributionsTable';

function analysedById(rvu: Rvu): ReadonlyMap<string, AnalysedContribution> {
  const filled = fillRates(rvu.contributions, rvu.alliance.departments);
  const { directions } = analyse(filled, rvu.settings);
  return new Map(
    DIRECTIONS.flatMap((direction) => directions[direction].contributions).map((each) => [
      each.contribution.id,
      each,
    ])
  );
}

const blankOr = <T>(value: T | null): T | '' => value ?? '';

/** What the analysis says, header by header. */
function expectedCells(each: AnalysedContribution) {
  const side = each.contribution.direction;
  const placedOn = each.placed ? side : null;
  return {
    Cost: blankOr(each.cost),
    Value: blankOr(each.value),
    Basis: each.basis === null ? '' : BASIS_WORDS[each.basis],
    'Cost share': blankOr(each.costShare),
    'Value share': blankOr(each.valueShare),
    'Value per cost': blankOr(each.valuePerCost),
    Band: blankOr(each.band),
    Zone: blankOr(each.zone),
    Quadrant: each.quadrant === null ? 'not placed' : quadrantLabel(each.quadrant),
    Side: side === 'given' ? 1 : 2,
    'Given cost': placedOn === 'given' ? each.cost : '',
    'Received value': placedOn === 'received' ? each.value : '',
  };
}

/** The row of the words says of it what the analysis does. */
function expectPlace(place: (typeof PLACES)[number] | undefined, each: AnalysedContribution): void {
  expect(place).toMatchObject({ quadrant: each.quadrant, near: each.borderline });
  expect(place?.missing === '').toBe(each.placed);
}

test('the computed cells of each row hold what the analysis says of it', () => {
  fc.assert(
    fc.property(rvuArbitrary(10), (rvu) => {
      const table = tableIn(sourceOf(rvuBlueprint(rvu)), CONTRIBUTION_TABLE.name);
      const analysed = analysedById(rvu);
      rvu.contributions.forEach(({ id }, row) => {
        const each = analysed.get(id);
        if (each === undefined) throw new Error(`No ${id}`);
        const expected = expectedCells(each);
        const found = Object.keys(expected).map((header) => [header, columnIn(table, header)[row]]);
        expect(Object.fromEntries(found)).toEqual(expected);
        const cell = (header: string): number => Number(columnIn(table, header)[row]);
        expect(cell('Provisional') > 0).toBe(each.provisional);
        expect(cell('Place') >= FIRST_PLACED).toBe(each.placed);
        expectPlace(PLACES[cell('Place') - 1], each);
      });
      const spare = columnIn(table, 'Cost').slice(rvu.contributions.length);
      expect(spare.every((value) => value === '')).toBe(true);
    })
  );
});

test('a flag says in its words whether it is firm, and has a reason where a flag or no place is', () => {
  const marks = { firm: '', question: '?', provisional: '?' };
  fc.assert(
    fc.property(rvuArbitrary(10, 1), (rvu) => {
      const table = tableIn(sourceOf(rvuBlueprint(rvu)), CONTRIBUTION_TABLE.name);
      const analysed = analysedById(rvu);
      rvu.contributions.forEach(({ id }, row) => {
        const each = analysed.get(id);
        const flag = each?.flag ? FLAG_WORDS[each.flag] + marks[firmnessOf(each)] : '';
        expect(columnIn(table, 'Flag')[row]).toBe(flag);
        const told = columnIn(table, 'Reason')[row];
        expect(told !== '').toBe(each?.placed === false || flag !== '');
      });
    })
  );
});

test('lists hold every contribution of their direction once: by class, then by row', () => {
  fc.assert(
    fc.property(rvuArbitrary(14), (rvu) => {
      const analysed = analyseRvu(rvu);
      const source = sourceOf(rvuBlueprint(rvu));
      for (const direction of DIRECTIONS) {
        const listed = listOrder(analysed, direction);
        const here = rvu.contributions.filter((each) => each.direction === direction);
        const classes = [...LIST_ORDER, null];
        const keys = listed.map((row) => classes.indexOf(row.analysed.quadrant) * 1000 + row.index);
        expect(keys).toEqual([...keys].sort((a, b) => a - b));
        const ids = listed.map((row) => row.analysed.contribution.id);
        expect([...ids].sort()).toEqual(here.map(({ id }) => id).sort());
        const shown = columnIn(tableIn(source, listTable(direction).name), 'Id');
        expect(shown.slice(0, ids.length)).toEqual(ids);
        expect(shown.slice(ids.length).every((value) => value === '')).toBe(true);
      }
    })
  );
});

test('the order key puts what we give first, and the row last', () => {
  fc.assert(
    fc.property(rvuArbitrary(14), (rvu) => {
      const { rows } = analyseRvu(rvu);
      const keys = rows.map(orderMirror);
      expect(new Set(keys).size).toBe(keys.length);
      keys.forEach((key, index) => {
        const row = rows[index];
        expect(key % 1_000_000).toBe(row?.index);
        expect(Math.floor(key / 10_000_000)).toBe(
          row?.analysed.contribution.direction === 'given' ? 1 : 2
        );
      });
    })
  );
});

test('rows keep the numbers that they have in the table', () => {
  fc.assert(
    fc.property(rvuArbitrary(8), fc.nat(50), (rvu, skipped) => {
      const at = rvu.contributions.map((_, index) => 2 * index + skipped);
      const { rows } = analyseRvu(rvu, at);
      expect(rows.map(({ index }) => index)).toEqual(at.map((row) => row + 1));
      expect(rows.map((row) => row.analysed.contribution.id)).toEqual(
        rvu.contributions.map(({ id }) => id)
      );
    })
  );
});
