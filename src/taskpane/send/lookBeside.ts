/** Looks around in the workbook before a copy is made: what people keep besides, and what they hid. */
import { plainHeader } from '../../workbook/kernel/headers';
import { readHiddenRows } from '../../excel/read/readHiddenRows';
import { readStanding } from '../../excel/read/readStanding';
import { respondents } from '../../model/respondents';
import type { Rvu } from '../../model/rvu';
import { BOOK_RECORDS, respondentRecords } from '../../workbook/book/tableRecords';
import { CONTRIBUTION_TABLE } from '../../workbook/kernel/shared/contributionsTable';
import type { HiddenRow, Standing, Unread } from '../../workbook/kernel/standing';

export interface Beside {
  readonly standing: Standing;
  readonly hidden: readonly HiddenRow[];
  readonly unread: Unsearched;
}

/** What Excel did not tell, or what was too much. */
export interface Unsearched {
  /** Each sheet once. */
  readonly sheets: readonly Unread[];
  /** Why nobody knows which rows are hidden, in Excel's own words; null where it is known. */
  readonly hidden: string | null;
}

export type Look =
  | { readonly ok: true; readonly beside: Beside }
  /** Excel tells nothing at all, for instance while a cell is being typed in. */
  | { readonly ok: false; readonly detail: string };

/** What the copy is searched for besides the RVU, and which contributions are hidden. */
export async function lookBeside(rvu: Rvu): Promise<Look> {
  const { name: table, headers } = CONTRIBUTION_TABLE;
  const standing = await readStanding(knownHeaders(rvu));
  const whole = standing.unread.find(({ sheet }) => sheet === null);
  if (whole !== undefined) return { ok: false, detail: whole.detail };
  const { rows, unread } = await readHiddenRows({ table, header: headers.id });
  const sheets = standing.unread.filter(isFirstOfSheet);
  const hidden = unread?.detail ?? null;
  return { ok: true, beside: { standing, hidden: rows, unread: { sheets, hidden } } };
}

const isFirstOfSheet = ({ sheet }: Unread, at: number, all: readonly Unread[]): boolean =>
  all.findIndex((other) => other.sheet === sheet) === at;

/** The columns that are read into the RVU. */
function knownHeaders({ alliance }: Rvu): ReadonlyMap<string, ReadonlySet<string>> {
  const records = [
    ...BOOK_RECORDS,
    ...respondents(alliance).flatMap(({ key }) => respondentRecords(key)),
  ];
  return new Map(
    records.map(({ name, columns }) => [
      name.toLowerCase(),
      new Set(columns.map(({ header }) => plainHeader(header))),
    ])
  );
}
