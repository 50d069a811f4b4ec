/** What leaves, column by column, and what the audit says of it. */
import type { AuditResult, AuditedColumn } from '../../exchange/audit/audit';
import { warnedSentences, pieceSentence } from '../../exchange/audit/disclosureWarnings';
import type { WarnedSentence } from '../../exchange/audit/disclosureWarnings';
import type { WhyNotSearched } from '../../exchange/audit/search';
import type { SharedWord } from '../../exchange/send/sharedWords';
import { textTable } from './textTable';

export function sentText(audit: AuditResult, words: readonly SharedWord[]): string {
  const { columns, cells, searched, leftToAccounting } = audit;
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
    'Our words: please check them',
    ...words.map(({ source, text }) => `  ${source}: ${text.replace(/\s+/g, ' ')}`),
    '',
    'Audit of the finished file',
    `  ${cells} cells, each traced to our wording or to a column above`,
    `  ${searched} private values searched for`,
    `  ${leftToAccounting.length} private values too common to search for: ${reasons(leftToAccounting)}`,
    `  ${resultOf(audit)}`,
    ...warnedSentences(audit.warnings).flatMap(warningLines),
  ];
  return `${lines.join('\n')}\n`;
}

/** Numbered, whether it is let out or not. */
const warningLines = ({ number, words, says }: WarnedSentence): readonly string[] => [
  `  ${number}. “${words.replace(/\s+/g, ' ')}”`,
  ...says.map((piece) => `     ${pieceSentence(piece)}`),
];

function resultOf({ findings, warnings }: AuditResult): string {
  if (findings.length > 0) return `${findings.length} found`;
  const warned = warnedSentences(warnings).length;
  return warned === 0
    ? 'nothing found'
    : `nothing found but ${warned === 1 ? 'one text of our own that says' : `${warned} texts of our own that say`} something that is meant to stay home`;
}

const WHY: Readonly<Record<WhyNotSearched['why'], string>> = {
  short: 'under four characters',
  shared: 'among shared values too',
  wording: 'among our wording too',
};

function reasons(left: readonly WhyNotSearched[]): string {
  const counts = (['short', 'shared', 'wording'] as const).map((why) => ({
    why,
    count: left.filter((each) => each.why === why).length,
  }));
  const nonZero = counts.filter(({ count }) => count > 0);
  return nonZero.map(({ why, count }) => `${count} ${WHY[why]}`).join(', ') || 'none';
}
