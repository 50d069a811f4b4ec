/** The Charter sheet: what both sides agree on once and look at each period. */
import { CONDUCT_POINTS, QUESTIONS, usualGovernance } from '../../../model/charter';
import type { CharterAnswer, Role, SignOff } from '../../../model/charter';
import type { Rvu } from '../../../model/rvu';
import { cellAddress } from '../../kernel/a1';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { ConditionalFormatPlan, PlannedCell, SheetPlan } from '../../kernel/blueprint';
import { CHARTER_COLUMNS, CONDUCT_COLUMNS } from './charterColumns';
import { GOVERNANCE_COLUMNS } from './governanceColumns';
import { CHARTER_TABLE, CONDUCT_TABLE, GOVERNANCE_TABLE } from './charterTables';
import type { RoleRow } from './charterMirrors';
import type { ColumnRecord } from '../../kernel/column';
import { lookWhere } from '../../kernel/conditionalLooks';
import { call, equal, reference, words } from '../../kernel/formula';
import { columnSign, fittedHeights, tableColumn, tableFormats } from '../../kernel/fromRecord';
import { recordRow, recordWidths, spareRows } from '../../kernel/recordRows';
import type { PlannedSheet } from '../../kernel/sheetParts';
import {
  ABOUT,
  EMPTY_SHEET,
  HEADING,
  SIGNS,
  SUBTITLE,
  TITLE,
  area,
  fixed,
  onePageWide,
  run,
} from '../../kernel/sheetParts';
import { tableValidations } from '../../kernel/validation';

export const CHARTER_SHEET = 'charter';

/** Rows ready for typing. */
const SPARE_ROLES = 6;
const FIRST_ROW = 3;

type Rows = readonly (readonly PlannedCell[])[];

/** One of the three tables with what is written above it. */
interface Part {
  readonly name: string;
  readonly heading: string;
  readonly about: string;
  readonly columns: readonly ColumnRecord<never>[];
  readonly rows: Rows;
}

export function charterSheet({ rvu }: AnalysedRvu): PlannedSheet {
  const pieces = placed(partsOf(rvu)).map((part) => pieceOf(part, rvu));
  return {
    sheet: {
      ...EMPTY_SHEET,
      key: CHARTER_SHEET,
      title: 'Charter',
      columnWidths: recordWidths(GOVERNANCE_COLUMNS),
      blocks: [
        fixed(0, 0, [['Charter']]),
        fixed(1, 0, [['What both sides agreed on. Have a look at it together each period.']]),
        ...pieces.flatMap(({ blocks }) => blocks),
      ],
      rowHeights: [{ row: 0, height: 28 }, ...pieces.flatMap(({ rowHeights }) => rowHeights)],
      tables: pieces.flatMap(({ tables }) => tables),
      formats: [
        run(area(0, 0), TITLE),
        run(area(1, 0), SUBTITLE),
        ...pieces.flatMap(({ formats }) => formats),
      ],
      validations: pieces.flatMap(({ validations }) => validations),
      conditionalFormats: pieces.flatMap(({ conditionalFormats }) => conditionalFormats),
      print: onePageWide('landscape'),
    },
    names: [],
  };
}

/** From what is asked once to what is looked after each period. */
const partsOf = (rvu: Rvu): readonly Part[] => [
  {
    name: CHARTER_TABLE.name,
    heading: 'Nine questions that both sides answer',
    about: 'Answer them each for yourselves, then compare. Where the answers differ, talk.',
    columns: CHARTER_COLUMNS,
    rows: questionRows(rvu),
  },
  {
    name: CONDUCT_TABLE.name,
    heading: 'Our code of conduct',
    about: 'Both sides sign each point by name and day.',
    columns: CONDUCT_COLUMNS,
    rows: conductRows(rvu),
  },
  {
    name: GOVERNANCE_TABLE.name,
    heading: 'Who looks after the alliance',
    about: 'One row for each role. A contact is overdue after the number of days in Settings.',
    columns: GOVERNANCE_COLUMNS,
    rows: governanceRows(rvu),
  },
];

interface PlacedPart extends Part {
  /** Of its heading; signs, headers and rows follow. */
  readonly row: number;
}

/** The parts under each other, with a blank row between them. */
function placed(parts: readonly Part[]): readonly PlacedPart[] {
  return parts.map((part, index) => {
    const above = parts.slice(0, index).map(({ rows }) => rows.length + 4);
    return { ...part, row: above.reduce((sum, rows) => sum + rows, FIRST_ROW) };
  });
}

/** What a part adds to the sheet. */
type Piece = Pick<
  SheetPlan,
  'blocks' | 'rowHeights' | 'tables' | 'formats' | 'validations' | 'conditionalFormats'
>;

/** A heading row, a row of signs, then the table. */
function pieceOf({ name, heading, about, columns, rows, row }: PlacedPart, rvu: Rvu): Piece {
  const place = { row: row + 2, column: 0, rows: rows.length };
  return {
    blocks: [fixed(row, 0, [[heading, about]]), fixed(row + 1, 0, [columns.map(columnSign)])],
    rowHeights: [{ row: place.row, height: 20 }, ...fittedHeights(columns, place, rows)],
    tables: [{ ...place, name, columns: columns.map(tableColumn), rows, filterButtons: false }],
    formats: [
      ...[HEADING, ABOUT].map((look, at) => run(area(row, at), look)),
      run(area(row + 1, 0, 1, columns.length), SIGNS),
      ...tableFormats(columns, place),
    ],
    validations: tableValidations(columns, place, rvu.settings.scale),
    conditionalFormats: columns.flatMap((column, at) =>
      column.entry === 'computed' && !column.hidden ? looks(place.row + 1, at, rows.length) : []
    ),
  };
}

/** What is well is green, what is overdue or open to talk stands out; the signs say the same. */
function looks(row: number, column: number, rows: number): readonly ConditionalFormatPlan[] {
  const first = reference(cellAddress(row, column));
  const look = (sign: string, format: ConditionalFormatPlan['format']): ConditionalFormatPlan =>
    lookWhere(equal(call('LEFT', first, 1), words(sign)), area(row, column, rows), format);
  return [
    look('✓', { color: '#00624A', bold: true }),
    look('⚠', { fill: '#FBE6D8', color: '#8F3F00', bold: true }),
    look('→', { color: '#8F3F00', bold: true }),
  ];
}

/** Every question has its row, answered or not. */
function questionRows({ charter }: Rvu): Rows {
  const columns: readonly ColumnRecord<CharterAnswer>[] = CHARTER_COLUMNS;
  return QUESTIONS.flatMap((question) => {
    const answers = charter.answers.filter((answer) => answer.question === question);
    const blank = { question, ours: null, theirs: null, agreement: null };
    return (answers.length > 0 ? answers : [blank]).map((each) => recordRow(columns, each, each));
  });
}

/** Every point has its row, signed or not. */
function conductRows({ charter }: Rvu): Rows {
  const columns: readonly ColumnRecord<SignOff>[] = CONDUCT_COLUMNS;
  return CONDUCT_POINTS.flatMap((point) => {
    const signed = charter.conduct.filter((signOff) => signOff.point === point);
    const blank = { point, us: null, usOn: null, partner: null, partnerOn: null };
    return (signed.length > 0 ? signed : [blank]).map((each) => recordRow(columns, each, each));
  });
}

/** Roles, and rows for more of them. */
function governanceRows(rvu: Rvu): Rows {
  const columns: readonly ColumnRecord<RoleRow>[] = GOVERNANCE_COLUMNS;
  const { today, settings } = rvu;
  const rows = governanceOf(rvu).map((role) =>
    recordRow(columns, role, { role, today, contactDays: settings.contactDays })
  );
  return [...rows, ...spareRows(columns, SPARE_ROLES)];
}

/** The roles that the sheet begins with: those given, else the ones that every alliance has. */
export function governanceOf({ charter, alliance }: Rvu): readonly Role[] {
  return charter.governance.length > 0
    ? charter.governance
    : usualGovernance(alliance.us, alliance.partner);
}
