/** Cells in sheet XML. */
import type {
  CellError,
  CellFormat,
  CellValue,
  FormulaCell,
  PlannedCell,
} from '../../workbook/kernel/blueprint';
import { cellAddress } from '../../workbook/kernel/a1';
import { BlueprintError } from './blueprintError';
import { layOver } from './formatBands';
import type { HelperFormulas } from './helperFormulas';
import { spaceAttribute, type SharedStrings } from './sharedStrings';
import type { CellStyles } from './styleBook';
import { xmlText } from './xml';

/** Excel's own limit; longer texts are refused rather than cut. */
const MAX_TEXT = 32_767;
/** Excel's own colour of links; without it nobody sees that a cell leads anywhere. */
const LINK_LOOK: CellFormat = { color: '#0563C1', underline: true };
const PLAIN: CellFormat = {};

/** Whether editing such a text would make a formula of it. */
export function readsLikeFormula(text: string): boolean {
  return text.length > 1 && FORMULA_SIGNS.has(text.charAt(0));
}

/** Signs after which Excel and CSV readers look for a formula; such texts get the quote prefix. */
const FORMULA_SIGNS: ReadonlySet<string> = new Set(['=', '+', '-', '@', '\t', '\r']);

/** What a cell's content needs of its file. */
export interface ContentContext {
  readonly title: string;
  /** Null where texts stand in the cells themselves. */
  readonly strings: Pick<SharedStrings, 'place'> | null;
  readonly cachedValues: boolean;
  /** How formulas of hidden columns are stored; each as it stands where there is nothing. */
  readonly helpers?: Pick<HelperFormulas, 'elementOf'>;
}

/** The same for a cell with its look. */
export interface CellContext extends ContentContext {
  readonly styles: CellStyles;
}

/** Both count from 0; errors say it as an address. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** A text that were cut would be another text. */
const checkedText = (text: string, place: Place, title: string): string => {
  if (text.length <= MAX_TEXT) return text;
  const address = cellAddress(place.row, place.column);
  const detail = `${text.length} characters, ${MAX_TEXT} at most`;
  throw new BlueprintError('text-too-long', { sheet: title, address, detail });
};

/** XML has no word for infinity that Excel would read. */
const checkedNumber = (value: number, place: Place, title: string): number => {
  if (Number.isFinite(value)) return value;
  const address = cellAddress(place.row, place.column);
  throw new BlueprintError('number-not-finite', { sheet: title, address, detail: String(value) });
};

/** The type attribute and the value element of a formula's last result. */
const cachedXml = (
  value: CellValue | CellError,
  place: Place,
  title: string
): readonly [string, string] => {
  if (value === null) return [' t="str"', '<v/>'];
  if (typeof value === 'number') return ['', `<v>${checkedNumber(value, place, title)}</v>`];
  if (typeof value === 'boolean') return [' t="b"', `<v>${value ? 1 : 0}</v>`];
  if (typeof value === 'string') {
    const text = xmlText(checkedText(value, place, title));
    return [' t="str"', text === '' ? '<v/>' : `<v>${text}</v>`];
  }
  return [' t="e"', `<v>${value.error}</v>`];
};

/** A formula as files hold it, without the equals sign. */
export function bareFormula(formula: string): string {
  return formula.startsWith('=') ? formula.slice(1) : formula;
}

/** The last result is written with it, so that viewers which do not compute show it. */
const formulaXml = (
  cell: FormulaCell,
  start: string,
  place: Place,
  context: ContentContext
): string => {
  const formula =
    context.helpers?.elementOf(cell.formula, place) ??
    `<f>${xmlText(bareFormula(cell.formula))}</f>`;
  if (!context.cachedValues) return `${start}>${formula}</c>`;
  const [type, value] = cachedXml(cell.value, place, context.title);
  return `${start}${type}>${formula}${value}</c>`;
};

/** Either in the cell or in the file's shared list; the list is shorter where texts repeat. */
const textXml = (text: string, start: string, place: Place, context: ContentContext): string => {
  if (context.strings === null) {
    const written = xmlText(checkedText(text, place, context.title));
    return `${start} t="inlineStr"><is><t${spaceAttribute(text)}>${written}</t></is></c>`;
  }
  const index = context.strings.place(checkedText(text, place, context.title));
  return `${start} t="s"><v>${index}</v></c>`;
};

/** Links are blue whatever lies under them. */
const styleOf = (cell: PlannedCell | undefined, format: CellFormat | null, styles: CellStyles) => {
  if (typeof cell === 'string') return styles.cell(format ?? PLAIN, readsLikeFormula(cell));
  const isLink = typeof cell === 'object' && cell !== null && 'toSheet' in cell;
  return styles.cell(isLink ? layOver(LINK_LOOK, format ?? PLAIN) : (format ?? PLAIN));
};

/** A cell that holds something; `start` is its tag's beginning up to its style. */
export function contentXml(
  cell: Exclude<PlannedCell, null>,
  start: string,
  place: Place,
  context: ContentContext
): string {
  if (typeof cell === 'string') return textXml(cell, start, place, context);
  if (typeof cell === 'boolean') return `${start} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number') {
    return `${start}><v>${checkedNumber(cell, place, context.title)}</v></c>`;
  }
  return 'formula' in cell
    ? formulaXml(cell, start, place, context)
    : textXml(cell.text, start, place, context);
}

/** One cell; without content it is written only where it has a format. */
export function cellXml(
  cell: PlannedCell | undefined,
  format: CellFormat | null,
  place: Place,
  context: CellContext
): string {
  const empty = cell === undefined || cell === null || cell === '';
  if (empty && format === null) return '';
  const style = styleOf(cell, format, context.styles);
  const styled = style === 0 ? '' : ` s="${style}"`;
  const start = `<c r="${cellAddress(place.row, place.column)}"${styled}`;
  return empty ? `${start}/>` : contentXml(cell, start, place, context);
}
