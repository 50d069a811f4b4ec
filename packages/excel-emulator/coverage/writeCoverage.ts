/** Writes docs/coverage.md anew: `npm run coverage -w excel-emulator`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coveragePage } from './coveragePage';

const PAGE = join(__dirname, '../docs/coverage.md');

void coveragePage().then((page) => {
  writeFileSync(PAGE, page);
});
