/** Reads the Charter sheet's tables back into the model. */
import type { Scale } from '../../../model/alliance';
import { CONDUCT_POINTS, QUESTIONS } from '../../../model/charter';
import type { Charter } from '../../../model/charter';
import { CHARTER_COLUMNS, CONDUCT_COLUMNS } from './charterColumns';
import { GOVERNANCE_COLUMNS } from './governanceColumns';
import { CHARTER_TABLE, CONDUCT_TABLE, GOVERNANCE_TABLE } from './charterTables';
import type { FieldReading } from '../../kernel/readFields';
import { readTable } from '../../kernel/readTable';
import type { TableReading } from '../../kernel/readTable';
import { findTable } from '../../kernel/source';
import type { SourceTable, WorkbookSource } from '../../kernel/source';

/** What is filled in, in the order of the questions and points; a table that people took away is blank. */
export function readCharter(source: WorkbookSource, scale: Scale): FieldReading<Charter> {
  const read = <Row>(name: string, reader: (table: SourceTable) => TableReading<Row>) => {
    const table = findTable(source, name);
    const { rows, problems } = table === undefined ? { rows: [], problems: [] } : reader(table);
    return { rows: rows.map(({ row }) => row), problems };
  };
  const answers = read(CHARTER_TABLE.name, (table) =>
    readTable(table, CHARTER_COLUMNS, ['question'], scale)
  );
  const conduct = read(CONDUCT_TABLE.name, (table) =>
    readTable(table, CONDUCT_COLUMNS, ['point'], scale)
  );
  const governance = read(GOVERNANCE_TABLE.name, (table) =>
    readTable(table, GOVERNANCE_COLUMNS, ['role'], scale)
  );
  return {
    value: {
      answers: inOrder(answers.rows, QUESTIONS, ({ question }) => question),
      conduct: inOrder(conduct.rows, CONDUCT_POINTS, ({ point }) => point),
      governance: governance.rows,
    },
    problems: [...answers.problems, ...conduct.problems, ...governance.problems],
  };
}

function inOrder<Row, Key>(
  rows: readonly Row[],
  order: readonly Key[],
  keyOf: (row: Row) => Key
): readonly Row[] {
  return order.flatMap((key) => rows.filter((row) => keyOf(row) === key));
}
