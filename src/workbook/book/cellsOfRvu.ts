/** Which cells of a workbook the reader of its meaning looks at, so that a file's others need not be unpacked. */
import { FIELDS, PRESENT_TABLES } from './tableRecords';
import { READ_SPEC } from './readSpec';

const plain = (text: string): string => text.trim().toLowerCase();

/** By every name that a table of ours has or had, the headers of what computes itself. */
const COMPUTED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  PRESENT_TABLES.flatMap(({ name, was = [], columns }) => {
    const computed = columns
      .filter(({ entry }) => entry === 'computed')
      .flatMap(({ header, was: earlier = [] }) => [header, ...earlier]);
    const headers = new Set(computed.map(plain));
    return [name, ...was].map((each) => [plain(each), headers] as const);
  })
);

const NAMES: ReadonlySet<string> = new Set(
  [...READ_SPEC.names, ...FIELDS.flatMap(({ was = [] }) => was)].map(plain)
);

/** What `readRvu` needs of the cells: typed columns of our tables, and our named cells. */
export const CELLS_OF_RVU = {
  column: (table: string, header: string): boolean =>
    COMPUTED.get(plain(table))?.has(plain(header)) === false,
  name: (name: string): boolean => NAMES.has(plain(name)),
} as const;
