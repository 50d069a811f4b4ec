/** A small workbook of ours to spoil in many ways. */
import type { Rvu } from '../../src/model/rvu';
import type { Problem } from '../../src/workbook/kernel/problem';
import { placeWords, problemSentence } from '../../src/workbook/kernel/problemSentence';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import type { SourceTable, SourceValue, WorkbookSource } from '../../src/workbook/kernel/source';
import { contribution } from '../model/build';
import { sourceOf, withCell, withName, withTable } from './sourceOf';
import { CONTRIBUTION_TABLE } from '../../src/workbook/kernel/shared/contributionsTable';

export const RVU: Rvu = {
  ...SAMPLE,
  contributions: [
    contribution({ id: 'G1', department: 'Marketing', hours: 10, rate: 85, estimate: 3 }),
    contribution({ id: 'R1', direction: 'received', cash: 100, stated: 4 }),
  ],
};

export const source = sourceOf(rvuBlueprint(RVU));

export function read(from: WorkbookSource) {
  const reading = readRvu(from);
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return reading;
}

export const onContributions = (change: (table: SourceTable) => SourceTable): WorkbookSource =>
  withTable(source, CONTRIBUTION_TABLE.name, change);
export const typed = (row: number, header: string, value: SourceValue) =>
  onContributions((table) => withCell(table, row, header, value));
export const named = (name: string, value: SourceValue) => withName(source, name, value);
export const headed = (from: string, to: string) =>
  onContributions((table) => ({
    ...table,
    headers: table.headers.map((header) => (header === from ? to : header)),
  }));

export const placeOf = (problem: Problem | undefined): string =>
  problem !== undefined && 'place' in problem ? placeWords(problem.place) : '';
export const told = (problems: readonly Problem[]) => problems.map(problemSentence);
