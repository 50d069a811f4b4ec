/**
 * Reads what people wrote beside cells, so that it can be searched as private: threads (ExcelApi 1.10) and notes
 * (ExcelApi 1.18). What Excel refuses to tell is told and stops nothing.
 */
import type { StandingComment, Unread } from '../../workbook/kernel/standing';
import { parseReference } from '../address';
import { askEach } from '../askEach';
import { refused, type SheetThere } from './standingOutline';

/** All that could be read, and which sheets would not tell. */
export interface CommentsThere {
  readonly comments: readonly StandingComment[];
  readonly unread: readonly Unread[];
}

/** Asked each time: the host is known only once office.js is ready. */
const hasThreads = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.10');
const hasNotes = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.18');

/** Threads of today's comments, and the yellow notes that came before them. */
type Kind = 'comments' | 'notes';

/** A sheet with the kind that is asked of it. */
interface Asked {
  readonly sheet: SheetThere;
  readonly kind: Kind;
}

/** A text with its number in the sheet's list, by which its place is asked. */
interface Found extends Asked {
  readonly at: number;
  readonly text: string;
}

/** A thread is one text: its replies belong to what they answer. */
const queueThreads = (sheet: Excel.Worksheet): (() => readonly string[]) => {
  const { comments } = sheet;
  comments.load('items/content,items/replies/items/content');
  return () =>
    comments.items.map(({ content, replies }) =>
      [content, ...replies.items.map((reply) => reply.content)].join('\n')
    );
};

const queueNotes = (sheet: Excel.Worksheet): (() => readonly string[]) => {
  // npm's office.js, which tests run on, does not know them; the one that Microsoft hosts does.
  if (!('notes' in sheet)) return () => [];
  const { notes } = sheet;
  notes.load('items/content');
  return () => notes.items.map(({ content }) => content);
};

/** By the sheet's id, since titles may change between two requests. */
const queueTexts = (context: Excel.RequestContext, { sheet, kind }: Asked) => {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  return kind === 'comments' ? queueThreads(worksheet) : queueNotes(worksheet);
};

const addressOf = ({ address }: Excel.Range): string => address;

/** The first round trip has no places: Excel tells them of each comment apart. */
const queuePlace = (context: Excel.RequestContext, { sheet, kind, at }: Found) => {
  const place = context.workbook.worksheets.getItem(sheet.id)[kind].getItemAt(at).getLocation();
  place.load('address');
  return () => addressOf(place);
};

/** More comments are searched all the same, only without their cells. */
const MOST_PLACES = 500;

/** `C9` of `Budget!C9`. */
const cellIn = (address: string): string | null =>
  parseReference(`=${address}`) === null ? null : address.slice(address.lastIndexOf('!') + 1);

/** The comments on these sheets: one round trip, and one more where there are any. */
export async function readComments(sheets: readonly SheetThere[]): Promise<CommentsThere> {
  const kinds = [
    ...(hasThreads() ? ['comments' as const] : []),
    ...(hasNotes() ? ['notes' as const] : []),
  ];
  const asked = sheets.flatMap((sheet) => kinds.map((kind): Asked => ({ sheet, kind })));
  const answers = await askEach(asked, queueTexts);
  const found = asked.flatMap((each, index): readonly Found[] => {
    const answer = answers[index];
    return answer?.ok === true ? answer.value.map((text, at) => ({ ...each, at, text })) : [];
  });
  const places = await askEach(found.slice(0, MOST_PLACES), queuePlace);
  return {
    comments: found.map(({ sheet, text }, index) => {
      const place = places[index];
      return { sheet: sheet.title, cell: place?.ok === true ? cellIn(place.value) : null, text };
    }),
    unread: asked.flatMap(({ sheet }, index) => {
      const answer = answers[index];
      return answer?.ok === false ? [refused(sheet.title, answer.problem)] : [];
    }),
  };
}
