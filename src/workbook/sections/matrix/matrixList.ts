/** The list beside a matrix chart: every contribution of its direction, none dropped. */
import type { Direction } from '../../../model/contribution';
import { QUADRANTS } from '../../../model/matrix';
import { listOrder } from '../../kernel/shared/analysedRows';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { CellValue, TablePlan } from '../../kernel/blueprint';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { idFormula } from '../../kernel/shared/contributionLookup';
import { quadrantMirror, reasonMirror } from '../../kernel/shared/contributionMirrors';
import { BODY_ROW, LIST_OFFSET, blockColumn } from './matrixLayout';
import { chartTable } from '../../kernel/shared/matrixTables';
import { listTable } from '../../kernel/shared/matrixTables';
import { capacityFor } from '../../kernel/shared/matrixTables';
import { formula } from '../../kernel/sheetParts';
import { BASIS_WORDS, NOT_PLACED, guessedQuadrantLabel, quadrantLabel } from '../../kernel/words';

export const LIST_HEADERS = ['Id', 'Activity', 'Cost', 'Value', 'Quadrant'] as const;

/** One direction's list: the placed by class, worst first, then what could not be placed and why. */
export function listRows(analysed: AnalysedRvu, direction: Direction): TablePlan {
  const listed = listOrder(analysed, direction);
  const formulas = listFormulas(direction);
  return {
    name: listTable(direction),
    row: BODY_ROW,
    column: blockColumn(direction) + LIST_OFFSET,
    columns: LIST_HEADERS.map((header, index) => ({
      header,
      role: 'computed',
      formula: formulas[index] ?? '',
    })),
    rows: Array.from({ length: capacityFor(listed.length) }, (_, index) => {
      const values = listValues(listed[index]);
      return formulas.map((text, column) => formula(text, values[column] ?? ''));
    }),
    filterButtons: false,
  };
}

function listFormulas(direction: Direction): readonly string[] {
  const row = `ROW()-ROW(${listTable(direction)}[[#Headers],[Id]])`;
  const at = `INDEX(${chartTable(direction)}[Row],${row})`;
  const of = (header: string): string => `INDEX(Contributions[${header}],${at})`;
  const whenListed = (text: string): string => `=IF(${at}=0,"",${text})`;
  const hollow = QUADRANTS.reduceRight(
    (rest, quadrant) =>
      `IF(${of('Quadrant')}="${quadrantLabel(quadrant)}","${guessedQuadrantLabel(quadrant)}",${rest})`,
    '""'
  );
  return [
    whenListed(`${idFormula(at)}&""`),
    whenListed(`${of('Activity')}&""`),
    whenListed(of('Cost')),
    whenListed(of('Value')),
    whenListed(
      `IF(${of('Placed')}=0,"${NOT_PLACED}: "&${of('Reason')},IF(${of('Basis')}="${BASIS_WORDS.estimate}",${hollow},${of('Quadrant')}))`
    ),
  ];
}

function listValues(row: MirroredRow | undefined): readonly CellValue[] {
  if (row === undefined) return [];
  const { contribution, cost, value, quadrant, provisional } = row.analysed;
  const shown =
    quadrant === null
      ? `${NOT_PLACED}: ${reasonMirror(row) ?? ''}`
      : provisional
        ? guessedQuadrantLabel(quadrant)
        : quadrantMirror(row);
  return [contribution.id, contribution.activity, cost, value, shown];
}
