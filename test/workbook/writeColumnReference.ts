/** Writes docs/columns.md anew: `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnReference } from '../../src/workbook/book/columnReference';

writeFileSync(join(__dirname, '../../docs/columns.md'), columnReference());
