/** Reads the rows of a list whose columns are known. */
import type { Direction } from '../../model/contribution';
import type { CsvKey } from './csvColumns';
import type { CsvProblem } from './csvProblem';
import type { CsvRow } from './parseCsv';
import type { FigureRules } from './readCell';
import { rowReader, type RowReading } from './rowReader';
import type { SplitList } from './splitList';

/** Without these nothing can come in. An id is given where there is none. */
const NEEDED = ['activity', 'direction'] as const satisfies readonly CsvKey[];
export type MissingField = (typeof NEEDED)[number];

/** What no column says. */
export function missingFields(
  keys: readonly (CsvKey | null)[],
  direction: Direction | null
): readonly MissingField[] {
  return NEEDED.filter(
    (key) => !keys.includes(key) && !(key === 'direction' && direction !== null)
  );
}

export interface ReadRules extends FigureRules {
  /** Both companies' names; empty where not known. */
  readonly us: string;
  readonly partner: string;
  /** Who gives where a row doesn't say it. */
  readonly direction: Direction | null;
}

/** All rows; a row of totals is told, since it would count everything twice. */
export function readRows(
  { names, rows }: SplitList,
  keys: readonly (CsvKey | null)[],
  { scale, signs, currency, us, partner, direction }: ReadRules
): readonly RowReading[] {
  const columns = names.flatMap((name, at) => {
    const key = keys[at] ?? null;
    return key === null ? [] : [{ key, name, at }];
  });
  const read = rowReader(columns, {
    scale,
    signs,
    currency,
    width: names.length,
    headless: [],
    needed: NEEDED,
    direction,
    givers: giversOf(us, partner),
  });
  const activityAt = keys.indexOf('activity');
  return rows.map((row) => (isTotal(row, activityAt) ? totalRow(row) : read(row)));
}

const giversOf = (us: string, partner: string): ReadonlyMap<string, Direction> =>
  new Map(
    [[us, 'given'] as const, [partner, 'received'] as const].flatMap(([name, direction]) =>
      name.trim() === '' ? [] : [[name.trim().toLowerCase(), direction] as const]
    )
  );

const isTotal = ({ cells }: CsvRow, activityAt: number): boolean =>
  /^((grand |sub)?total|sum)s?:?$/i.test(cells[activityAt]?.trim() ?? '');

function totalRow({ line }: CsvRow): RowReading {
  const problems: readonly CsvProblem[] = [{ code: 'total-row', line }];
  return { line, contribution: null, problems, unread: new Map() };
}
