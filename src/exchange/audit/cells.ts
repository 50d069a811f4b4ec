/** Traces every cell of every sheet, hidden ones too, to our wording or to what was told for that place. */
import { resolveTarget } from '../../xlsx/read/relations';
import type { CellValue } from '../../workbook/kernel/blueprint';
import type { PartElements, AuditElement } from './elements';
import type { AuditExpectation, ExpectedCell } from './expected';
import type { Finding } from './finding';
import type { TextOccurrence } from './markup';

export interface CellTrace {
  /** Filled cells that match the expectation. */
  readonly traced: readonly ExpectedCell[];
  readonly findings: readonly Finding[];
  readonly texts: readonly TextOccurrence[];
}

export type ParsedParts = ReadonlyMap<string, PartElements>;

const STRINGS = 'xl/sharedStrings.xml';
const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

interface FoundCell {
  readonly part: string;
  readonly sheet: string;
  readonly address: string;
  readonly value: CellValue;
}

/** Compares each cell of the copy with the expected one, and reports missing, different and extra cells. */
export function traceCells(parts: ParsedParts, { cells }: AuditExpectation): CellTrace {
  const strings = stringsOf(parts);
  const found = sheetParts(parts).flatMap(({ part, title }) =>
    cellsOf(parts.get(part)?.elements ?? [], part, title, strings)
  );
  const wanted = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const places = new Set(found.map(keyOf));
  const right = found.filter((cell) => isWanted(cell, wanted.get(keyOf(cell))));
  return {
    traced: right.flatMap((cell) => wanted.get(keyOf(cell)) ?? []),
    findings: [
      ...found.filter((cell) => !right.includes(cell)).map(untraced),
      ...twice(found),
      ...cells.filter((cell) => isFilled(cell.value) && !places.has(keyOf(cell))).map(missing),
      ...unusedStrings(strings, found),
    ],
    texts: [
      ...found.map(({ part, sheet, address, value }) => ({
        part,
        place: `${sheet}!${address}`,
        text: String(value),
      })),
      ...strings.map((text) => ({ part: STRINGS, place: 'a text', text })),
    ],
  };
}

const keyOf = ({ sheet, address }: Pick<FoundCell, 'sheet' | 'address'>): string =>
  `${sheet}!${address}`;

const isFilled = (value: CellValue): boolean => value !== null && value !== '';

const isWanted = ({ value }: FoundCell, wanted: ExpectedCell | undefined): boolean =>
  wanted !== undefined && isFilled(wanted.value) && same(wanted.value, value);

/** Files keep no difference between -0 and 0. */
const same = (a: CellValue, b: CellValue): boolean =>
  a === b || (typeof a === 'number' && typeof b === 'number' && Number(String(a)) === b);

const untraced = (cell: FoundCell): Finding => ({
  code: 'untraced',
  part: cell.part,
  place: keyOf(cell),
  what: String(cell.value),
});

const missing = (cell: ExpectedCell): Finding => ({
  code: 'missing',
  part: '',
  place: keyOf(cell),
  what: cell.shared?.source ?? String(cell.value),
});

/** Reports a second cell with the same address, which nobody would see. */
function twice(found: readonly FoundCell[]): readonly Finding[] {
  const seen = new Set<string>();
  return found.flatMap((cell) => {
    const again = seen.has(keyOf(cell));
    seen.add(keyOf(cell));
    return again ? [{ ...untraced(cell), what: 'a second cell of this address' }] : [];
  });
}

function stringsOf(parts: ParsedParts): readonly string[] {
  const elements = parts.get(STRINGS)?.elements ?? [];
  const texts = new Map<AuditElement, string>();
  elements.filter(({ name }) => name === 'si').forEach((item) => texts.set(item, ''));
  elements.forEach(({ name, parent, text }) => {
    if (name === 't' && parent !== null) texts.set(parent, (texts.get(parent) ?? '') + text);
  });
  return [...texts.values()];
}

/** A text that no cell shows could hold anything. */
function unusedStrings(
  strings: readonly string[],
  found: readonly FoundCell[]
): readonly Finding[] {
  const used = new Set(found.map(({ value }) => value));
  return strings
    .filter((text) => !used.has(text))
    .map((what) => ({ code: 'untraced', part: STRINGS, place: 'a text of no cell', what }));
}

interface SheetPart {
  readonly part: string;
  readonly title: string;
}

function sheetParts(parts: ParsedParts): readonly SheetPart[] {
  const targets = new Map(
    (parts.get(RELATIONS)?.elements ?? []).map(({ attributes }) => [
      attributes.get('Id') ?? '',
      resolveTarget('xl/', attributes.get('Target') ?? ''),
    ])
  );
  const sheets = (parts.get(WORKBOOK)?.elements ?? []).filter(({ name }) => name === 'sheet');
  const titled = new Map(
    sheets.map(({ attributes }) => [
      targets.get(attributes.get('r:id') ?? '') ?? '',
      attributes.get('name') ?? '',
    ])
  );
  // Sheets that the workbook does not list are read too: none of their cells is expected.
  return [...parts.keys()]
    .filter((path) => /^xl\/worksheets\/[^/]+$/.test(path))
    .map((part) => ({ part, title: titled.get(part) ?? part }));
}

function cellsOf(
  elements: readonly AuditElement[],
  part: string,
  sheet: string,
  strings: readonly string[]
): readonly FoundCell[] {
  return elements.flatMap(({ name, parent, text }) => {
    if (name !== 'v') return [];
    const cell = parent?.attributes ?? new Map<string, string>();
    const address = cell.get('r') ?? 'somewhere';
    return [{ part, sheet, address, value: valueOf(cell.get('t'), text, strings) }];
  });
}

function valueOf(type: string | undefined, text: string, strings: readonly string[]): CellValue {
  if (type === 's') return strings[Number(text)] ?? text;
  if (type === 'b') return text === '1';
  // A number in another notation stays a text, and so matches nothing.
  return String(Number(text)) === text ? Number(text) : text;
}
