/** The tokens in docs/template.md are those that there are. */
import { readFileSync } from 'node:fs';
import { TOKENS, tokenNames } from '../../src/review/tokenNames';
import { tokenText } from '../../src/pptx/template/tokens';

/** As the docs list them; each row is checked by its cells, so that the table may be laid out anew. */
const rowsIn = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `{{'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    );

test('docs/template.md lists every token, what is said for it, and for whom', () => {
  const rows = rowsIn(readFileSync('docs/template.md', 'utf8'));
  expect(rows).toEqual(
    TOKENS.map((each) => [
      `\`${tokenText(each.name)}\`${'list' in each ? ' (list)' : ''}`,
      each.about,
      each.leaves ? 'both editions' : 'for ourselves',
    ])
  );
});

test('the edition for both sides says neither cost, balance, agreement nor advice', () => {
  const { known, internal } = tokenNames(true);
  expect([...known, ...internal].sort()).toEqual([...tokenNames(false).known].sort());
  for (const name of ['cost', 'balance', 'agreement', 'do-more', 'cut-back', 'next-meeting'])
    expect(internal).toContain(name);
});
