/** What a flag costs, how long it has stood and what would clear it, in words. */
import type { Direction } from '../../../model/contribution';
import { MOST_FINDINGS } from '../../../model/review/review';
import {
  NOTHING,
  atLeast,
  atMost,
  call,
  equal,
  joined,
  unequal,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { thisRow } from '../../kernel/tableRef';
import { shortColumn } from './mirrorTable';
import type { ReviewParts } from './reviewParts';
import { reviewFindingTable } from './reviewTables';

import { findingName, findingText } from './findingRows';
import type { FindingColumns, FindingRow, ReviewFindingKey } from './findingRows';

import { distanceOf, limitOf, wayOutOf } from './wayOutColumns';

const CLEARS = '; would leave this group ';

const grouped = (amount: Expression): Expression => call('FIXED', amount, 0);

/** What would clear it, in words: a cost to get under, a score to reach. */
export function clearsColumns(direction: Direction): FindingColumns<'limit' | 'score' | 'clears'> {
  const table = reviewFindingTable(direction);
  const here = (key: ReviewFindingKey): Expression => thisRow(table, key);
  const limit = when(atLeast(here('under'), 1000), grouped(here('under')), here('under'));
  const [hasLimit, hasScore] = [unequal(here('under'), NOTHING), unequal(here('from'), NOTHING)];
  return {
    limit: {
      formula: when(hasLimit, joined(words('under '), limit), NOTHING),
      of: (row) => limitWords(row),
    },
    score: {
      formula: when(
        hasScore,
        joined(
          when(equal(here('limit'), NOTHING), NOTHING, words(' or ')),
          words('with a score of '),
          here('from')
        ),
        NOTHING
      ),
      of: scoreWords,
    },
    clears: {
      formula: when(
        equal(call('LEN', joined(here('limit'), here('score'))), 0),
        NOTHING,
        joined(words(CLEARS), here('limit'), here('score'))
      ),
      of: clearsWords,
    },
  };
}

/** What it costs, and how long it has stood there or what would clear it, in words. */
export function findingWordColumns(
  direction: Direction,
  { trend }: ReviewParts
): FindingColumns<'short' | 'stays' | 'told'> {
  const table = reviewFindingTable(direction);
  const here = (key: ReviewFindingKey): Expression => thisRow(table, key);
  const staysWords = (mirrored: MirroredRow): string =>
    trend(mirrored) === '' ? '' : `; ${trend(mirrored)}`;
  const rest = when(atMost(here('number'), MOST_FINDINGS), here('stays'), here('clears'));
  return {
    short: shortColumn(here('activity'), 48, (row) =>
      findingText(row, ({ analysed }) => findingName(analysed.contribution))
    ),
    stays: {
      formula: when(equal(here('trend'), NOTHING), NOTHING, joined(words('; '), here('trend'))),
      of: (row) => findingText(row, staysWords),
    },
    told: {
      formula: when(
        equal(here('row'), 0),
        NOTHING,
        joined(words('costs '), grouped(here('cost')), rest)
      ),
      of: (row) =>
        findingText(row, (mirrored) => {
          const after = row.number <= MOST_FINDINGS ? staysWords(mirrored) : clearsWords(row);
          return `costs ${inGroups(mirrored.analysed.cost ?? 0)}${after}`;
        }),
    },
  };
}

const inGroups = (amount: number): string =>
  amount.toLocaleString('en-US', { maximumFractionDigits: 0 });

function limitWords(row: FindingRow): string {
  const under = limitOf(wayOutOf(row)?.costUnder ?? null);
  if (typeof under === 'string') return '';
  return `under ${under >= 1000 ? inGroups(under) : under}`;
}

function scoreWords(row: FindingRow): string {
  const from = distanceOf(wayOutOf(row)?.valueFrom ?? null);
  if (from === '') return '';
  return `${limitWords(row) === '' ? '' : ' or '}with a score of ${from}`;
}

function clearsWords(row: FindingRow): string {
  const ways = limitWords(row) + scoreWords(row);
  return ways === '' ? '' : CLEARS + ways;
}
