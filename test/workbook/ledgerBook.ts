/** A small workbook with a little of everything beside its contributions, and how it is looked at. */
import { parsePeriod } from '../../src/model/period';
import type { Rvu } from '../../src/model/rvu';
import { analyseRvu } from '../../src/workbook/kernel/shared/analysedRows';
import type { AnalysedRvu } from '../../src/workbook/kernel/shared/analysedRows';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import type { PlannedSheet } from '../../src/workbook/kernel/sheetParts';
import type { SourceValue, WorkbookSource } from '../../src/workbook/kernel/source';
import { RVU } from './smallBook';
import { columnIn, sourceOf, tableIn, withCell, withTable } from './sourceOf';

const TODAY = 46_000;
export const PAPERS: Rvu = {
  ...RVU,
  today: TODAY,
  period: parsePeriod('2026-Q4'),
  actions: [action('Publish the guide', TODAY - 3), action('Share the figures', TODAY + 3)],
  charter: {
    answers: [{ question: 'equals', ours: 'Yes.', theirs: null, agreement: null }],
    conduct: [{ point: 'ethics', us: 'Nadia', usOn: TODAY, partner: null, partnerOn: null }],
    governance: [
      { role: 'Sales', us: 'Ann', partner: 'Bo', lastContact: TODAY - 60, nextMeeting: TODAY - 1 },
    ],
  },
  indicators: [
    {
      name: 'Revenue',
      kind: 'lagging',
      unit: 'USD',
      since: '2026-Q4',
      delay: 2,
      value: -5,
      baseline: 0,
      target: 10,
    },
  ],
};

export function action(step: string, due: number) {
  const facts = { owner: null, doneOn: null, dropped: false, category: null, department: null };
  return { step, direction: 'we-plan', due, carriedFrom: null, closedIn: null, ...facts } as const;
}

/** One sheet alone, for tests that draw very many. */
export function alone(sheet: (analysed: AnalysedRvu) => PlannedSheet, rvu: Rvu): WorkbookSource {
  const planned = sheet(analyseRvu(rvu));
  return sourceOf({
    title: '',
    sheets: [planned.sheet],
    names: planned.names,
    activeSheet: planned.sheet.key,
  });
}

export const drawn = (rvu: Rvu): WorkbookSource => sourceOf(rvuBlueprint(rvu));
export const source = drawn(PAPERS);
export const cellsOf = (table: string, header: string, from = source): readonly SourceValue[] =>
  columnIn(tableIn(from, table), header);

export function read(from: WorkbookSource) {
  const reading = readRvu(from);
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return reading;
}
export const typed = (table: string, row: number, header: string, value: SourceValue) =>
  read(withTable(source, table, (each) => withCell(each, row, header, value)));
export const named = (name: string, from: WorkbookSource): SourceValue | undefined =>
  from.names.find((each) => each.name === name)?.value;
