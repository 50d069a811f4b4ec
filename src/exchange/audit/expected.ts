/**
 * Says cell by cell what a finished copy may hold, from the blueprint with a marker for each shared value. Everything
 * but the markers is our wording.
 */
import { FIRST_DAY, LAST_DAY } from '../../model/day';
import type {
  Blueprint,
  CellValue,
  PlannedCell,
  SheetPlan,
  ValidationPlan,
  ValidationRule,
} from '../../workbook/kernel/blueprint';
import { cellAddress } from '../../workbook/kernel/a1';
import { storedWidth } from '../../xlsx/write/columnsXml';
import type { Reader } from '../send/copyParts';
import { ORDER } from '../send/sharedValue';
import type { SharedValue } from '../send/sharedValue';

export interface ExpectedCell {
  /** The sheet's title. */
  readonly sheet: string;
  /** For instance `B3`. */
  readonly address: string;
  readonly value: CellValue;
  /** Null for our wording. */
  readonly shared: SharedValue | null;
}

export interface AuditExpectation {
  readonly cells: readonly ExpectedCell[];
  /** Titles, headers, prompts, number formats, colours and widths; they contain no shared value. */
  readonly words: ReadonlySet<string>;
}

/** Whether a shared value comes from the order: then it is no private data. */
export function isOrder(column: string): boolean {
  return column.startsWith(`${ORDER}.`);
}

/** Letters without a colour of their own are black. */
const INK = 'FF000000';

const MARK = '\u{F0000}';

/**
 * Derives the expectation from the blueprint that `draw` builds with a marking reader. `wording` lists our lines that
 * occur within composed texts only.
 */
export function expectedOf(
  draw: (read: Reader) => Blueprint,
  wording: readonly string[] = []
): AuditExpectation {
  const shared = new Map<string, SharedValue>();
  const blueprint = draw((each) => {
    const marker = `${MARK}${shared.size}${MARK}`;
    shared.set(marker, each);
    return marker;
  });
  const words = new Set([
    blueprint.title,
    INK,
    ...wording,
    ...blueprint.sheets.flatMap(sheetWords),
  ]);
  for (const word of words)
    if (word.includes(MARK)) throw new Error('a told value stands where only wording may');
  return { cells: blueprint.sheets.flatMap((sheet) => sheetCells(sheet, shared)), words };
}

function sheetCells(
  sheet: SheetPlan,
  shared: ReadonlyMap<string, SharedValue>
): readonly ExpectedCell[] {
  const blocks = [...sheet.blocks, ...sheet.tables.map(asBlock)];
  return blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.map((cell, right) => {
        const address = cellAddress(row + down, column + right);
        const content = plain(cell);
        const found = typeof content === 'string' ? shared.get(content) : undefined;
        if (found !== undefined)
          return { sheet: sheet.title, address, value: found.value, shared: found };
        if (typeof content === 'string' && content.includes(MARK))
          throw new Error('a cell holds more than one told value');
        return { sheet: sheet.title, address, value: content, shared: null };
      })
    )
  );
}

const asBlock = ({ row, column, columns, rows }: SheetPlan['tables'][number]) => ({
  row,
  column,
  cells: [columns.map(({ header }): PlannedCell => header), ...rows],
});

/** A copy holds neither formulas nor links. */
function plain(cell: PlannedCell): CellValue {
  if (typeof cell === 'object' && cell !== null) throw new Error('a copy holds plain values only');
  return cell;
}

function sheetWords(sheet: SheetPlan): readonly string[] {
  return [
    sheet.title,
    ...(sheet.tabColor === null ? [] : [colour(sheet.tabColor)]),
    ...sheet.columnWidths.map(({ width }) => String(storedWidth(width))),
    ...sheet.tables.flatMap(({ name, columns }) => [name, ...columns.map(({ header }) => header)]),
    ...sheet.validations.flatMap(validationWords),
    ...sheet.formats.flatMap(({ format }) =>
      [format.fill, format.color, ...Object.values(format.borders ?? {})]
        .flatMap((each) => (each === undefined ? [] : [colour(each)]))
        .concat(format.numberFormat ?? [])
    ),
  ];
}

/** As files write it. */
const colour = (hex: string): string => `FF${hex.slice(1).toUpperCase()}`;

const validationWords = (plan: ValidationPlan): readonly string[] => [
  plan.promptTitle,
  plan.prompt,
  plan.errorTitle,
  plan.error,
  ...limitsOf(plan.rule),
];

function limitsOf(rule: ValidationRule): readonly string[] {
  switch (rule.kind) {
    case 'list':
      return [`"${rule.choices.join(',').replace(/"/g, '""')}"`];
    case 'date':
      return [String(FIRST_DAY), String(LAST_DAY)];
    case 'textLength':
      return [String(rule.max)];
    case 'decimal':
    case 'whole':
      return [rule.min, rule.max].flatMap((limit) => (limit === undefined ? [] : [String(limit)]));
    default:
      throw new Error('a copy has neither formulas nor names to lean on');
  }
}
