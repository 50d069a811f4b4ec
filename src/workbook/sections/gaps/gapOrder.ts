/** The hidden tables that bring contributions and value lines into the order of their gaps. */
import { CATEGORIES } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import type { LineBeliefs } from '../../../model/gapList';
import { ORDER_PARTS, lineBeliefs, orderOf, partnerPlace } from '../../../model/gapList';
import { respondents } from '../../../model/respondents';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { listOrder } from '../../kernel/shared/analysedRows';
import type { CellValue, TablePlan } from '../../kernel/blueprint';
import { reference } from '../../kernel/formula';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { longTable, shortTable } from '../../kernel/shared/formTables';
import { chartTable } from '../../kernel/shared/matrixTables';
import { capacityFor } from '../../kernel/shared/matrixTables';
import { PARTNER_TABLE } from '../../kernel/shared/partnerTable';
import { PARTNER_LIST_WORDS } from '../../kernel/shared/partnerWords';
import { formula } from '../../kernel/sheetParts';
import { cellIn } from '../../kernel/tableRef';
import { FORM_WORDS, labelOf } from '../../kernel/words';
import { gapName } from './gapWords';
import { DATA_COLUMN, DATA_ROW, dataColumn, gapOrder, gapScores } from './gapsLayout';

/** Criteria and the present period, as hidden named cells. */
export const GAP_NAMES = { from: 'Gap_from', to: 'Gap_to', period: 'Gap_period' } as const;

/** Beside the gap, a key has so many places for the row: of equal gaps the upper row comes first. */
const ROW_PLACES = { contributions: 100_000, lines: 100 } as const;

/** The row in a key; the gap may be negative, so the parts are told by INT. */
const rowOfKey = (key: string, places: number): string =>
  `${places}*INT(${key}/${places})+${places}-${key}`;

const rowMirror = (key: number, places: number): number =>
  places * Math.floor(key / places) + places - key;

/** The contributions' rows with both scores, the highest gap first. */
export function gapRows(analysed: AnalysedRvu, direction: Direction): readonly MirroredRow[] {
  return listOrder(analysed, direction)
    .filter((row) => contributionKey(row) !== null)
    .sort((a, b) => (contributionKey(b) ?? 0) - (contributionKey(a) ?? 0));
}

function contributionKey({ analysed: { gap }, index }: MirroredRow): number | null {
  return gap === null ? null : orderOf({ gap }) * ROW_PLACES.contributions - index;
}

/** One row a contribution of the direction: its key, and the row that stands at this place by its gap. */
export function orderTable(analysed: AnalysedRvu, direction: Direction): TablePlan {
  const listed = listOrder(analysed, direction);
  const sorted = gapRows(analysed, direction);
  const table = gapOrder(direction);
  const at = `INDEX(${chartTable(direction)}[Row],ROW()-ROW(${table}[[#Headers],[Key]]))`;
  const of = (header: string): string => `INDEX(Contributions[${header}],${at})`;
  const onScale = (header: string): string =>
    `ISNUMBER(${of(header)}),N(${of(header)})>=Used_scale_min,N(${of(header)})<=Used_scale_max`;
  const places = ROW_PLACES.contributions;
  const key =
    `=IFERROR(IF(${at}=0,"",IF(AND(${onScale('Stated value')},${onScale('Estimate')}),` +
    `ROUND((${of('Stated value')}-${of('Estimate')})*${ORDER_PARTS},0)*${places}-${at},"")),"")`;
  const nth = `LARGE(${table}[Key],ROW()-ROW(${table}[[#Headers],[Key]]))`;
  return computedTable(
    table,
    dataColumn(direction) + DATA_COLUMN.order,
    [
      { header: 'Key', text: key },
      { header: 'Row', text: `=IFERROR(${rowOfKey(nth, places)},0)` },
    ],
    Array.from({ length: capacityFor(listed.length) }, (_, index) => [
      listed[index] === undefined ? '' : (contributionKey(listed[index]) ?? ''),
      sorted[index]?.index ?? 0,
    ])
  );
}

interface TextColumn {
  readonly header: string;
  readonly text: string;
}

/** A table of formulas alone, with the values that they have. */
export function computedTable(
  name: string,
  column: number,
  columns: readonly TextColumn[],
  values: readonly (readonly (CellValue | { readonly error: '#N/A' })[])[]
): TablePlan {
  return {
    name,
    row: DATA_ROW,
    column,
    columns: columns.map(({ header, text }) => ({ header, role: 'computed', formula: text })),
    rows: values.map((row) => columns.map(({ text }, at) => formula(text, row[at] ?? ''))),
    filterButtons: false,
  };
}

interface ScoredLine extends LineBeliefs {
  readonly inUse: boolean;
  /** Its key for the order; null where it has no gap or is of the form not in use. */
  readonly key: number | null;
}

/** The lines of the long form, then the one of the short form. */
function scoredLines({ rvu }: AnalysedRvu, direction: Direction): readonly ScoredLine[] {
  return (['long', 'short'] as const)
    .flatMap((form) =>
      lineBeliefs({ ...rvu, form }, direction).map((line) => ({
        ...line,
        inUse: form === rvu.form,
      }))
    )
    .map((line, index) => {
      const { guess, stated, inUse } = line;
      if (!inUse || guess === null || stated === null) return { ...line, key: null };
      const key = orderOf({ gap: stated - guess }) * ROW_PLACES.lines - (index + 1);
      return { ...line, key };
    });
}

/** The lines with a gap, the highest first. */
export function gapLines(analysed: AnalysedRvu, direction: Direction): readonly ScoredLine[] {
  return scoredLines(analysed, direction)
    .filter(({ key }) => key !== null)
    .sort((a, b) => (b.key ?? 0) - (a.key ?? 0));
}

/** What both sides scored, line by line: ours over our forms, theirs over what they sent. */
export function scoresTable(analysed: AnalysedRvu, direction: Direction): TablePlan {
  const table = gapScores(direction);
  const lines = scoredLines(analysed, direction);
  const sorted = gapLines(analysed, direction);
  const columns = scoreColumns(analysed, direction);
  return {
    name: table,
    row: DATA_ROW,
    column: dataColumn(direction) + DATA_COLUMN.scores,
    columns: [
      ...['Line', 'Their list', 'Their line'].map((header) => ({ header, role: 'input' as const })),
      ...columns.map(({ header, text }) => ({ header, role: 'computed' as const, formula: text })),
    ],
    rows: lines.map((line, index) => {
      const place = partnerPlace(direction, line.subject);
      const key = sorted[index]?.key ?? null;
      const values = [
        index + 1,
        line.guess ?? '',
        line.stated ?? '',
        line.key ?? '',
        key === null ? 0 : rowMirror(key, ROW_PLACES.lines),
      ];
      return [
        gapName(line),
        labelOf(PARTNER_LIST_WORDS, place.list),
        place.line,
        ...columns.map(({ text }, at) => formula(text, values[at] ?? '')),
      ];
    }),
    filterButtons: false,
  };
}

function scoreColumns(analysed: AnalysedRvu, direction: Direction): readonly TextColumn[] {
  const table = gapScores(direction);
  const here = (header: string): string => `${table}[[#This Row],[${header}]]`;
  const [ours, theirs] = [ourMean(analysed, direction, here('N')), theirMean(here)];
  const [guess, stated] = direction === 'given' ? [ours, theirs] : [theirs, ours];
  const short = `Form="${labelOf(FORM_WORDS, 'short')}"`;
  const places = ROW_PLACES.lines;
  const step = `ROUND((${here('Stated')}-${here('Guess')})*${ORDER_PARTS},0)`;
  const inUse = `IF(${short},${here('N')}>${CATEGORIES.length},${here('N')}<=${CATEGORIES.length})`;
  return [
    { header: 'N', text: `=ROW()-ROW(${table}[[#Headers],[N]])` },
    { header: 'Guess', text: guess },
    { header: 'Stated', text: stated },
    {
      header: 'Key',
      text: `=IF(AND(COUNT(${here('Guess')},${here('Stated')})=2,${inUse}),${step}*${places}-${here('N')},"")`,
    },
    {
      header: 'Row',
      text: `=IFERROR(${rowOfKey(`LARGE(${table}[Key],${here('N')})`, places)},0)`,
    },
  ];
}

/** The mean of our forms' scores on the scale; blank where there is none. Kept short: there may be twenty forms. */
function ourMean({ rvu }: AnalysedRvu, direction: Direction, row: string): string {
  const keys = respondents(rvu.alliance).map(({ key }) => key);
  const question = direction === 'received' ? 1 : 2;
  const long = keys.map((key) => cellIn(longTable(key), `${direction}Score`, reference(row)).text);
  const short = keys.map((key) => cellIn(shortTable(key), 'score', question).text);
  const onScale = (cell: string): string => `${cell},${GAP_NAMES.from},${cell},${GAP_NAMES.to}`;
  const total = (cells: readonly string[]): string =>
    cells.map((cell) => `SUMIFS(${cell},${onScale(cell)})`).join('+');
  const count = (cells: readonly string[]): string =>
    cells.map((cell) => `COUNTIFS(${onScale(cell)})`).join('+');
  const meanOf = (cells: readonly string[]): string => `(${total(cells)})/(${count(cells)})`;
  return `=IFERROR(IF(${row}<=${CATEGORIES.length},${meanOf(long)},${meanOf(short)}),"")`;
}

function theirMean(here: (header: string) => string): string {
  const column = (header: string): string => `${PARTNER_TABLE.name}[${header}]`;
  const criteria = [
    `${column('Period')},${GAP_NAMES.period}`,
    `${column('List')},${here('Their list')}`,
    `${column('Line')},${here('Their line')}`,
    `${column('Respondent')},"?*"`,
  ].join(',');
  return `=IF(${GAP_NAMES.period}="","",IFERROR(AVERAGEIFS(${column('Score')},${criteria}),""))`;
}
