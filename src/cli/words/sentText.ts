/** What leaves, column by column, and what the audit says of it. */
import type { AuditResult, AuditedColumn } from '../../exchange/audit/audit';
import { doubtfulWords, pieceSentence } from '../../exchange/audit/doubts';
import type { DoubtfulWords } from '../../exchange/audit/doubts';
import type { WhyNotSearched } from '../../exchange/audit/search';
import type { ToldWord } from '../../exchange/send/toldWords';
import { textTable } from './textTable';

export function sentText(audit: AuditResult, words: readonly ToldWord[]): string {
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
    ...doubtfulWords(audit.doubts).flatMap(doubtLines),
  ];
  return `${lines.join('\n')}\n`;
}

/** Numbered, whether it is let out or not. */
const doubtLines = ({ number, words, says }: DoubtfulWords): readonly string[] => [
  `  ${number}. “${words.replace(/\s+/g, ' ')}”`,
  ...says.map((piece) => `     ${pieceSentence(piece)}`),
];

function resultOf({ findings, doubts }: AuditResult): string {
  if (findings.length > 0) return `${findings.length} found`;
  const doubtful = doubtfulWords(doubts).length;
  return doubtful === 0
    ? 'nothing found'
    : `nothing found but ${doubtful} of our own texts that ${doubtful === 1 ? 'says' : 'say'} what stays home otherwise`;
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
  const told = counts.filter(({ count }) => count > 0);
  return told.map(({ why, count }) => `${count} ${WHY[why]}`).join(', ') || 'none';
}
