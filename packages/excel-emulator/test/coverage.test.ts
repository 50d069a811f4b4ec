/** What is answered stands in docs/coverage.md, and no object answers to what the library doesn't know. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coveragePage } from '../coverage/coveragePage';
import { fillWorkbook } from '../coverage/filledWorkbook';
import { walk, type Answered } from '../coverage/walk';
import type { ClassMetadata } from '../src/protocol/metadata';
import { bootExcel, readMetadata } from '../src/node';

test('docs/coverage.md is what the walk finds', async () => {
  const page = readFileSync(join(__dirname, '../docs/coverage.md'), 'utf8');
  expect(page).toBe(await coveragePage());
});

const GENERIC = new Set(['', 'GetCount', 'GetItem', 'GetItemAt', 'GetItemOrNullObject']);

const strangers = (type: string, answered: Answered, known: ClassMetadata): readonly string[] =>
  [
    ...[...answered.read].filter((name) => name !== 'Count' && !(name in known.scalars)),
    ...[...answered.written].filter((name) => !(name in known.scalars)),
    ...[...answered.ledTo].filter((name) => !(name in known.navigations)),
    ...[...answered.called].filter((name) => !GENERIC.has(name) && !(name in known.methods)),
  ].map((name) => `${type}.${name}`);

test('objects answer to members of the library only', async () => {
  const booted = await bootExcel({ apiSet: '1.20' });
  try {
    await fillWorkbook(booted);
    const { classes } = readMetadata();
    const found = [...walk(booted.host, readMetadata())].flatMap(([type, answered]) => {
      const known = classes[type];
      return known === undefined ? [`${type} itself`] : strangers(type, answered, known);
    });
    // The library sets these under another name than it reads.
    expect(new Set(found)).toEqual(
      new Set([
        'Style.Orientation',
        'TableScopedCollection.Add',
        'Worksheet.Gridlines',
        'Worksheet.Headings',
      ])
    );
  } finally {
    booted.close();
  }
});
