/** Reads the Indicators sheet back into the model. */
import type { Scale } from '../../../model/alliance';
import type { Indicator, TripleWin } from '../../../model/indicator';
import { INDICATOR_COLUMNS, WIN_FIELDS } from './indicatorColumns';
import { INDICATOR_TABLE } from './indicatorsTable';
import { readFields } from '../../kernel/readFields';
import type { FieldReading } from '../../kernel/readFields';
import { readTable } from '../../kernel/readTable';
import { findName, findTable } from '../../kernel/source';
import type { WorkbookSource } from '../../kernel/source';

interface IndicatorDetails {
  readonly indicators: readonly Indicator[];
  readonly tripleWin: TripleWin;
}

/** The indicators that have a name, and the triple win; blank where people took table or cells away. */
export function readIndicators(
  source: WorkbookSource,
  scale: Scale
): FieldReading<IndicatorDetails> {
  const table = findTable(source, INDICATOR_TABLE.name);
  const list =
    table === undefined
      ? { rows: [], problems: [] }
      : readTable(table, INDICATOR_COLUMNS, ['name'], scale);
  const present = WIN_FIELDS.filter(({ name }) => findName(source, name) !== undefined);
  const wins = readFields(source, present, scale);
  const score = (name: (typeof WIN_FIELDS)[number]['name']): number | null => {
    const value = wins.values.get(name);
    return typeof value === 'number' ? value : null;
  };
  return {
    value: {
      indicators: list.rows.map(({ row }) => row),
      tripleWin: {
        customer: score('Win_customer'),
        us: score('Win_us'),
        partner: score('Win_partner'),
      },
    },
    problems: [...list.problems, ...wins.problems],
  };
}
