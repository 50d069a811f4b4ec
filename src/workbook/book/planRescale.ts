/** What becomes of scores that were given on another scale than the settings now say: converted, or kept as they are. */
import type { Scale } from '../../model/alliance';
import type { ScaleChoice } from '../../model/rescale';
import { NO_EDIT } from '../kernel/edit';
import type { ColumnEdit, EditDecision, WorkbookEdit } from '../kernel/edit';
import type { Problem } from '../kernel/problem';
import { findName } from '../kernel/source';
import type { SourceTable, SourceValue, WorkbookSource } from '../kernel/source';
import {
  CONVERTING,
  SCORES_SCALE_NAMES,
  isHalfConverted,
  presentScale,
  readScoredOn,
} from '../sections/settings/readScoresScale';
import { scoresStandOn } from '../sections/settings/scoresScale';
import { convertedScores, scoreCount } from './scoreCells';

/** One problem where scores stand in the workbook that were given on another scale, or are converted in part. */
export function otherScale(source: WorkbookSource): readonly Problem[] {
  const [scale, given] = [presentScale(source), readScoredOn(source)];
  const place = findName(source, 'Scale_max');
  if (scale === null || place === undefined) return [];
  if (isHalfConverted(source)) return [{ code: 'half-converted', place, scale }];
  const count = given === null ? 0 : scoreCount(source, given);
  return given === null || count === 0 ? [] : [{ code: 'other-scale', place, given, scale, count }];
}

/** Whether the scale was changed before any score was given: nobody needs to be asked. */
export function isScaleUnused(source: WorkbookSource): boolean {
  const given = readScoredOn(source);
  return given !== null && scoreCount(source, given) === 0;
}

/**
 * Converts the scores of all periods to the settings' scale, or keeps them as they are; the workbook remembers
 * last that they stand on it. A conversion that was cut off can't be told from scores of the new scale: it is
 * never begun again, only kept once people have looked.
 */
export function planRescale(
  source: WorkbookSource,
  choice: ScaleChoice
): EditDecision<'not-ours' | 'same-scale' | 'half-converted'> {
  const [scale, given] = [presentScale(source), readScoredOn(source)];
  const isHalf = isHalfConverted(source);
  if (scale === null || (given === null && !isHalf))
    return { kind: 'nothing', reason: 'same-scale' };
  if (choice === 'keep') return { kind: 'edit', edit: { ...NO_EDIT, cells: scoresStandOn(scale) } };
  return given === null
    ? { kind: 'nothing', reason: 'half-converted' }
    : { kind: 'edit', edit: conversion(source, given, scale) };
}

function conversion(source: WorkbookSource, given: Scale, scale: Scale): WorkbookEdit {
  const { columns, cells } = convertedScores(source, given, scale);
  return {
    ...NO_EDIT,
    begun: [{ name: SCORES_SCALE_NAMES[0], value: CONVERTING }],
    columns,
    cells: [...cells, ...scoresStandOn(scale)],
  };
}

/** The workbook as it is read once that was chosen; as it is where there is nothing to choose. */
export function withScoresRescaled(source: WorkbookSource, choice: ScaleChoice): WorkbookSource {
  const decision = planRescale(source, choice);
  if (decision.kind === 'nothing') return source;
  const { columns, cells } = decision.edit;
  return {
    ...source,
    tables: source.tables.map((table) =>
      columns.filter((column) => column.table === table.name).reduce(withColumn, table)
    ),
    names: source.names.map((each) => {
      const edit = cells.find(({ name }) => name.toLowerCase() === each.name.toLowerCase());
      return edit === undefined ? each : { ...each, value: edit.value };
    }),
  };
}

function withColumn(table: SourceTable, { header, cells }: ColumnEdit): SourceTable {
  const at = table.headers.indexOf(header);
  const rows = table.rows.map((row, index) =>
    row.map((value, column): SourceValue => {
      const cell = cells[index];
      return column === at && typeof cell === 'number' ? cell : value;
    })
  );
  return { ...table, rows };
}
