/** What leaves, column by column, and what the audit says of it. */
import type { AuditResult, AuditedColumn } from '../../exchange/audit/audit';
import type { LeftToAccounting } from '../../exchange/audit/search';
import { textTable } from './textTable';

export function sentText({
  columns,
  cells,
  searched,
  leftToAccounting,
  findings,
}: AuditResult): string {
  const lines = [
    'What leaves',
    ...textTable<AuditedColumn>(
      [
        { header: 'Column', align: 'left', cell: ({ column }) => column },
        { header: 'Cells', align: 'right', cell: (each) => String(each.cells) },
      ],
      columns
    ),
    '',
    'Audit of the finished file',
    `  ${cells} cells, each traced to our wording or to a column above`,
    `  ${searched} private values searched for`,
    `  ${leftToAccounting.length} private values too common to search for: ${reasons(leftToAccounting)}`,
    `  ${findings.length === 0 ? 'nothing found' : `${findings.length} found`}`,
  ];
  return `${lines.join('\n')}\n`;
}

const WHY: Readonly<Record<LeftToAccounting['why'], string>> = {
  short: 'under four characters',
  shared: 'among shared values too',
  wording: 'among our wording too',
};

function reasons(left: readonly LeftToAccounting[]): string {
  const counts = (['short', 'shared', 'wording'] as const).map((why) => ({
    why,
    count: left.filter((each) => each.why === why).length,
  }));
  const told = counts.filter(({ count }) => count > 0);
  return told.map(({ why, count }) => `${count} ${WHY[why]}`).join(', ') || 'none';
}
