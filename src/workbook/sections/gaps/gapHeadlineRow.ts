/** The finding of one direction's gaps, part by part, as `gapHeadline` says it, and figures of its lists. */
import type { Direction } from '../../../model/contribution';
import { gapsOf } from '../../../model/gapList';
import type { DirectionGaps, GapItem } from '../../../model/gapList';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { NA } from '../../kernel/blueprint';
import type { FormulaCell, TablePlan } from '../../kernel/blueprint';
import {
  NOTHING,
  atLeast,
  atMost,
  call,
  equal,
  firstCase,
  group,
  ifError,
  joined,
  minus,
  more,
  plus,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { oneRowTable } from '../../kernel/formulaTable';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { gapCell } from '../../kernel/shared/gapKey';
import { cellIn, thisRow, wholeColumn } from '../../kernel/tableRef';
import { DIRECTION_WORDS, labelOf } from '../../kernel/words';
import { WIDE_FROM, nearCount, stepWords, stepWordsFormula, wideCount } from './gapFormulas';
import { gapLineList, gapList, gapSort, gapHeadlineTable } from './gapTables';
import type { HeadlineKey } from './gapTables';
import {
  GAP_SIDES,
  GAP_WORDS,
  NOTHING_TO_COMPARE,
  WHOLE_LABEL,
  agreed,
  gapHeadline,
  gapName,
  headlineOfNone,
  valuesAsNoted,
} from './gapWords';
import { MOST_POINTS, PIECES } from './gapsLayout';

const OVER = ' gaps more than this list has rows for: press Refresh matrix.';
/** The chart takes as many from either end of the list, since the middle agrees. */
const HALF = MOST_POINTS / 2;
const NOTE = `The chart shows the ${HALF} highest and the ${HALF} lowest gaps; the list has all.`;

/** Says which contributions the chart leaves out. */
export function gapNote(count: number): string {
  return count > MOST_POINTS ? NOTE : '';
}

/** A number in any case. */
const ANY_NUMBER = words('>=-1E+300');

/** The row as a table: its formulas with what the model says at the moment of writing. */
export function headlineTable(analysed: AnalysedRvu, direction: Direction, row: number): TablePlan {
  return oneRowTable({
    table: gapHeadlineTable(direction),
    row,
    column: PIECES.told.column,
    formulas: headlineFormulas(direction),
    values: headlineValues(gapsOf(analysed.rvu)[direction], direction),
  });
}

/** Null is a cell whose words are written once and do not change with the figures. */
type Formulas = Readonly<Record<HeadlineKey, Expression | null>>;

/**
 * The cells of the row from the lists on the sheet; each sentence is put together of cells that can
 * be read alone.
 */
function headlineFormulas(direction: Direction): Formulas {
  const [list, lines] = [gapList(direction), gapLineList(direction)];
  const [gaps, lineGaps] = [wholeColumn(list, 'gap'), wholeColumn(lines, 'gap')];
  const here = (key: HeadlineKey): Expression => thisRow(gapHeadlineTable(direction), key);
  const hasList = more(here('listed'), 0);
  const rows = call('ROWS', gaps);
  return {
    count: call(
      'COUNTIFS',
      ...[wholeColumn(CONTRIBUTION_TABLE, 'direction'), words(labelOf(DIRECTION_WORDS, direction))],
      ...[wholeColumn(CONTRIBUTION_TABLE, 'gap'), ANY_NUMBER]
    ),
    listed: call('COUNT', gaps),
    lines: call('COUNT', lineGaps),
    all: plus(here('listed'), here('lines')),
    ...sentenceFormulas(direction),
    over: when(
      more(here('count'), rows),
      joined(group(minus(here('count'), rows)), words(OVER)),
      NOTHING
    ),
    note: when(more(here('listed'), MOST_POINTS), words(NOTE), NOTHING),
    wide: wideCount(gaps),
    lineWide: wideCount(lineGaps),
    near: nearCount(gaps),
    lineNear: nearCount(lineGaps),
    ...subjectFormulas(direction, hasList),
  };
}

/** The gap that is told: the highest where it is wide, else the lowest; 0 where none is. */
function sentenceFormulas(direction: Direction) {
  const [list, lines] = [gapList(direction), gapLineList(direction)];
  const here = (key: HeadlineKey): Expression => thisRow(gapHeadlineTable(direction), key);
  const gapAt = (first: boolean): Expression =>
    when(
      more(here('listed'), 0),
      cellIn(list, 'gap', first ? 1 : here('listed')),
      when(more(here('lines'), 0), cellIn(lines, 'gap', first ? 1 : here('lines')), 0)
    );
  const than = words(` ${GAP_WORDS.than} ${GAP_SIDES[direction].thought}.`);
  return {
    first: gapAt(true),
    last: gapAt(false),
    gap: when(
      atLeast(here('first'), WIDE_FROM),
      here('first'),
      when(atMost(here('last'), -WIDE_FROM), here('last'), 0)
    ),
    size: stepWordsFormula(here('gap')),
    none: null,
    same: null,
    lineNone: null,
    told: joined(here('who'), here('what'), words(' '), here('size'), than),
    said: firstCase(
      [
        [equal(here('all'), 0), here('none')],
        [equal(here('gap'), 0), here('same')],
      ],
      here('told')
    ),
  };
}

/** What the told gap is of, and who values it. */
function subjectFormulas(direction: Direction, hasList: Expression) {
  const [list, lines] = [gapList(direction), gapLineList(direction)];
  const { did, value } = GAP_SIDES[direction];
  const here = (key: HeadlineKey): Expression => thisRow(gapHeadlineTable(direction), key);
  const isNoted = more(call('LEN', cellIn(gapSort(direction), 'noted', here('place'))), 0);
  const ofLine = joined(words(`what ${did} for “`), here('called'), words('”'));
  return {
    place: firstCase(
      [
        [more(here('gap'), 0), 1],
        [hasList, here('listed')],
        [more(here('lines'), 0), here('lines')],
      ],
      call('NA')
    ),
    name: when(
      hasList,
      cellIn(list, 'activity', here('place')),
      ifError(cellIn(lines, 'line', here('place')), NOTHING)
    ),
    id: when(hasList, cellIn(list, 'id', here('place')), NOTHING),
    called: when(equal(call('LEN', call('TRIM', here('name'))), 0), here('id'), here('name')),
    what: when(
      hasList,
      joined(words('“'), here('called'), words('”')),
      when(equal(here('called'), words(WHOLE_LABEL)), words(`all that ${did}`), ofLine)
    ),
    who: when(
      equal(here('listed'), 0),
      words(`${value} `),
      when(isNoted, words(`${valuesAsNoted(direction)} `), words(`${value} `))
    ),
  };
}

/** What each cell shows before Excel computes it. */
type Values = Readonly<Record<HeadlineKey, FormulaCell['value']>>;

/** What `toldFormulas` comes to, from the model. */
function headlineValues(gaps: DirectionGaps, direction: Direction): Values {
  const { contributions, lines, ofContributions, ofLines } = gaps;
  const count = contributions.length;
  return {
    ...{ count, listed: count, lines: lines.length, all: count + lines.length },
    ...subjectValues(gaps, direction),
    none: `${NOTHING_TO_COMPARE.contributions}.`,
    same: headlineOfNone(direction),
    lineNone: `${NOTHING_TO_COMPARE.lines}.`,
    said: gapHeadline(gaps, direction),
    over: '',
    note: gapNote(count),
    ...{ wide: ofContributions.atLeastTwo, lineWide: ofLines.atLeastTwo },
    ...{ near: agreed(ofContributions), lineNear: agreed(ofLines) },
  };
}

/** The gap that is told, and of what it is: the highest, or the lowest where that is not wide. */
function subjectValues({ contributions, lines }: DirectionGaps, direction: Direction) {
  const items = contributions.length > 0 ? contributions : lines;
  const [top, bottom] = [items[0], items.at(-1)];
  const [first, last] = [cellOf(top), cellOf(bottom)];
  const gap = headlineGap(first, last);
  const [item, place] = gap > 0 ? [top, 1] : [bottom, items.length];
  const { noted, ...subject } = subjectWords(item, direction);
  const { value, thought } = GAP_SIDES[direction];
  const [size, who] = [stepWords(gap), `${noted ? valuesAsNoted(direction) : value} `];
  const told = `${who}${subject.what} ${size} ${GAP_WORDS.than} ${thought}.`;
  const at: FormulaCell['value'] = place === 0 ? NA : place;
  return { first, last, gap, place: at, ...subject, who, size, told };
}

/** As the sheet's cell rounds it, so that both compare the same number with the line of a wide gap. */
const cellOf = (item: GapItem | undefined): number => gapCell(item?.gap ?? 0);

/** 0 where neither end is wide: then no single gap is told. */
function headlineGap(first: number, last: number): number {
  if (first >= WIDE_FROM) return first;
  return last <= -WIDE_FROM ? last : 0;
}

/** What the gap is of, in the words of the sentence. */
interface Subject {
  readonly name: string;
  readonly id: string;
  readonly called: string;
  readonly what: string;
  readonly noted: boolean;
}

/** The words of `subjectFormulas`, from the model's item. */
function subjectWords(item: GapItem | undefined, direction: Direction): Subject {
  const { did } = GAP_SIDES[direction];
  if (item?.subject.kind === 'contribution') {
    const { activity, id } = item.subject;
    // The cell holds the name as it was typed.
    const called = activity.trim() === '' ? id : activity;
    return { name: activity, id, called, what: `“${called}”`, noted: item.noted };
  }
  const called = item === undefined ? '' : gapName(item);
  const what = called === WHOLE_LABEL ? `all that ${did}` : `what ${did} for “${called}”`;
  return { name: called, id: '', called, what, noted: false };
}
