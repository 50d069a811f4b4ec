/** Decides which lines fit this workbook; the reader of the bytes can't know that. */
import type { Rvu } from '../../model/rvu';
import { COPY_LIST, listColumns } from './copyList';
import { givenPlaces } from './mergeStated';
import type { RefusedCell, ReturnedForm, ReturnedLine } from './returned';

type Lines = Pick<ReturnedForm, 'lines' | 'refused'>;

/** Keeps lines about something of ours with scores on our scale, and refuses the rest. */
export function knownLines(rvu: Rvu, { lines, refused }: Lines): Lines {
  const placeOf = givenPlaces(rvu);
  // They can only score what we list as given.
  const isUnknown = ({ list, line }: ReturnedLine): boolean => list === 'did' && placeOf(line) < 0;
  const strange = lines.filter(isUnknown);
  const known = lines
    .filter((line) => !isUnknown(line))
    .map((line) => inOurLetters(rvu, placeOf, line));
  const beyond = known.filter((line) => isBeyond(rvu, line));
  const taken = known.map((line) => (isBeyond(rvu, line) ? { ...line, score: null } : line));
  return {
    lines: taken.filter(saysAnything),
    refused: [...refused, ...strange.map(unknown), ...beyond.map((line) => outOfRange(rvu, line))],
  };
}

/** Ids know no case: the line is kept under ours, as it is written here. */
function inOurLetters(
  { contributions }: Rvu,
  placeOf: (id: string) => number,
  line: ReturnedLine
): ReturnedLine {
  const ours = line.list === 'did' ? contributions[placeOf(line.line)] : undefined;
  return ours === undefined ? line : { ...line, line: ours.id };
}

/** Without its stamp a file does not state its scale. */
const isBeyond = ({ settings }: Rvu, { score }: ReturnedLine): boolean =>
  score !== null && (score < settings.scale.min || score > settings.scale.max);

const saysAnything = (line: ReturnedLine): boolean =>
  [line.score, line.worth, line.words, line.remark, line.category, line.owner, line.due].some(
    (value) => value !== null
  );

const unknown = ({ list, line, place }: ReturnedLine): RefusedCell => ({
  code: 'unknown-contribution',
  place,
  list,
  field: headerOf(list, COPY_LIST[list].which),
  found: line,
  wanted: null,
});

const outOfRange = ({ settings }: Rvu, { list, score, place }: ReturnedLine): RefusedCell => ({
  code: 'out-of-range',
  place,
  list,
  field: headerOf(list, 'score'),
  found: score,
  wanted: { kind: 'number', ...settings.scale },
});

const headerOf = (list: ReturnedLine['list'], wanted: string): string =>
  listColumns(list).find(({ key }) => key === wanted)?.header ?? wanted;
