import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnReference } from '../../src/workbook/book/columnReference';

test('docs/columns.md says what the column records say (`npm run docs` writes it anew)', () => {
  const written = readFileSync(join(__dirname, '../../docs/columns.md'), 'utf8');
  expect(written).toBe(columnReference());
});
