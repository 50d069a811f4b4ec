/** Remarks and comments of a returned file as lines of Partner RVU. */
import { REMARK_LIST } from '../../model/exchange';
import type { PartnerLine } from '../../model/exchange';
import { cellAddress } from '../../workbook/kernel/a1';
import type { FileComment } from '../../xlsx/fileBook';
import type { ReturnOrigin } from './checkReturned';
import { cutRemark } from './remarks';
import type { Returned } from './returned';

/** The length limit of the column for a line's name. */
const LONGEST_NAME = 40;

/** Each line is keyed by its place, so that receiving the file again gives the same lines. */
export function remarkLines(
  { remarks, comments }: Pick<Returned, 'remarks' | 'comments'>,
  origin: ReturnOrigin
): readonly PartnerLine[] {
  const names = new Set<string>();
  const named = (place: FileComment, what: string): string => {
    const ends = Array.from({ length: names.size + 1 }, (_, at) => (at === 0 ? '' : ` ${at + 1}`));
    const all = ends.map((end) => placeName(place, `${what}${end}`));
    const name = all.find((each) => !names.has(each.toLowerCase())) ?? '';
    names.add(name.toLowerCase());
    return name;
  };
  const line = (remark: FileComment, what: string): PartnerLine => ({
    ...origin,
    ...NOTHING_ELSE,
    list: REMARK_LIST,
    line: named(remark, what),
    words: cutRemark(remark.text),
  });
  return [
    ...remarks.map((each) => line(each, '')),
    ...comments.map((each) => line(each, ' comment')),
  ];
}

const NOTHING_ELSE = {
  score: null,
  worth: null,
  remark: null,
  category: null,
  owner: null,
  due: null,
} as const;

function placeName({ sheet, row, column }: FileComment, what: string): string {
  const end = `!${cellAddress(row, column)}${what}`;
  return `${sheet.slice(0, LONGEST_NAME - end.length)}${end}`;
}
