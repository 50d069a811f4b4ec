/** One respondent's RVU: the long and the short form on one sheet, the one in use shown. */
import type { Form } from '../../../model/answers';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { FormatRun, PlannedCell, RowSpan } from '../../kernel/blueprint';
import { NOTHING, call, equal, joined, reference, when, words } from '../../kernel/formula';
import { formSheetKey } from '../../kernel/shared/formTables';
import { DOT } from '../../kernel/shared/rvuWords';
import { FROM_TO, fromTo } from './formSubtitle';
import { departmentName, departmentNameOf } from './formNames';
import { recordWidths } from '../../kernel/recordRows';
import { longColumns } from './rvuFormColumns';
import {
  FORM_FIRST_COLUMN,
  LONG_ROW,
  LONG_ROWS,
  MARGIN_COLUMN,
  SHORT_ROW,
  SHORT_ROWS,
} from './rvuFormLayout';
import { longPart } from './rvuLongPart';
import { shortPart } from './rvuShortPart';
import { stepsPart } from './rvuStepsPart';
import type { PlannedSheet } from '../../kernel/sheetParts';
import {
  EMPTY_SHEET,
  SUBTITLE,
  TITLE,
  area,
  computedBlock,
  fixed,
  formula,
  onePageWide,
  run,
} from '../../kernel/sheetParts';
import { rowsName } from '../../kernel/shared/formRows';

const AREAS: Record<Form, RowSpan> = {
  long: { row: LONG_ROW, rows: LONG_ROWS },
  short: { row: SHORT_ROW, rows: SHORT_ROWS },
};

/** The form of the department with this key (or of the whole company), under that title. */
export function rvuFormSheet(
  analysed: AnalysedRvu,
  respondent: string,
  title: string
): PlannedSheet {
  const pieces = [longPart, stepsPart, shortPart].map((part) => part(analysed, respondent));
  const key = formSheetKey(respondent);
  const unused = analysed.rvu.form === 'long' ? AREAS.short : AREAS.long;
  return {
    sheet: {
      ...EMPTY_SHEET,
      key,
      title,
      protected: true,
      columnWidths: [
        { column: MARGIN_COLUMN, width: 2 },
        ...recordWidths(longColumns(respondent), FORM_FIRST_COLUMN),
      ],
      rowHeights: [{ row: 0, height: 30 }, ...pieces.flatMap(({ rowHeights }) => rowHeights)],
      hiddenRows: [unused],
      blocks: [
        fixed(0, FORM_FIRST_COLUMN, [['Relationship Value Update']]),
        computedBlock(1, FORM_FIRST_COLUMN, [[subtitle(analysed, respondent)]]),
        ...pieces.flatMap(({ blocks }) => blocks),
      ],
      tables: pieces.flatMap(({ tables }) => tables),
      formats: [...headFormats(), ...pieces.flatMap(({ formats }) => formats)],
      validations: pieces.flatMap(({ validations }) => validations),
      print: onePageWide('landscape'),
    },
    names: [
      ...(['long', 'short'] as const).map((form) => ({
        name: rowsName(form, respondent),
        target: { sheet: key, area: area(AREAS[form].row, MARGIN_COLUMN, AREAS[form].rows) },
        hidden: true,
      })),
      ...pieces.flatMap(({ names }) => names),
    ],
  };
}

const headFormats = (): readonly FormatRun[] => [
  run(area(0, FORM_FIRST_COLUMN), TITLE),
  run(area(1, FORM_FIRST_COLUMN), SUBTITLE),
];

/** Who writes to whom, and when; the department by its present name. */
function subtitle(analysed: AnalysedRvu, respondent: string): PlannedCell {
  const name = reference(departmentName(respondent));
  const isNameless = equal(call('TRIM', name), NOTHING);
  const shown = when(isNameless, NOTHING, joined(words(DOT), name));
  const department = departmentNameOf(analysed, respondent);
  const told = department === '' ? '' : DOT + department;
  return formula(joined(FROM_TO, shown), fromTo(analysed.rvu) + told);
}
