/** `workbook.comments`, `worksheet.comments`: threads of remarks, one to a cell. */
import { sameArea } from '../../book/area';
import type { CommentModel, RemarkModel } from '../../book/extras';
import type { Sheet } from '../../book/model';
import { problem } from '../../book/problem';
import { checkAllowed } from '../../book/protection';
import type { ApiObject } from '../apiObject';
import { apiObject, booleanOf, textOf } from '../apiObject';
import type { ApiContext } from '../context';
import { placeOf } from './rangeAreas';
import type { Place } from './rangeAreas';
import { contentOf, newRemark, plainContent, remarkGetters, richContent } from './remarks';
import { placeOfAddress } from './sheetAddress';

interface Thread {
  readonly sheet: Sheet;
  readonly comment: CommentModel;
}

const tell = (context: ApiContext, { sheet, comment }: Thread, what: string): null => {
  const replyIds = comment.replies.map(({ id }) => id);
  context.changes.add({
    kind: 'comment',
    sheet,
    what,
    details: [{ commentId: comment.id, replyIds }],
  });
  return null;
};

const checkOpen = ({ sheet }: Thread): void => checkAllowed(sheet, 'allowEditObjects');

const locationOf = (context: ApiContext, { sheet, comment }: Thread): ApiObject =>
  context.objects.range(sheet, comment.area);

const removeReply = (context: ApiContext, thread: Thread, reply: RemarkModel): null => {
  checkOpen(thread);
  thread.comment.replies = thread.comment.replies.filter((other) => other !== reply);
  return tell(context, thread, 'ReplyDeleted');
};

const replyObject = (context: ApiContext, thread: Thread, reply: RemarkModel): ApiObject => {
  const put = (part: Partial<RemarkModel>): null => {
    checkOpen(thread);
    Object.assign(reply, part);
    return tell(context, thread, 'ReplyEdited');
  };
  return apiObject({
    type: 'CommentReply',
    id: reply.id,
    get: { ...remarkGetters(reply), Resolved: () => thread.comment.resolved },
    set: { Content: (value) => void put(plainContent(value)) },
    call: {
      Delete: () => removeReply(context, thread, reply),
      GetLocation: () => locationOf(context, thread),
      GetParentComment: () => commentObject(context, thread),
      UpdateMentions: ([content]) => put(richContent(content)),
    },
  });
};

const replyCollection = (context: ApiContext, thread: Thread): ApiObject => {
  const { comment } = thread;
  const of = (reply: RemarkModel): ApiObject => replyObject(context, thread, reply);
  return apiObject({
    type: 'CommentReplyCollection',
    items: () => comment.replies.map(of),
    find: (key) => comment.replies.filter(({ id }) => id === key).map(of)[0],
    call: {
      Add: ([content, type]) => {
        checkOpen(thread);
        const reply = newRemark(context, contentOf(context, content, type));
        comment.replies.push(reply);
        tell(context, thread, 'ReplyAdded');
        return of(reply);
      },
    },
  });
};

const remove = (context: ApiContext, thread: Thread): null => {
  checkOpen(thread);
  const { extras } = thread.sheet;
  extras.comments = extras.comments.filter((other) => other !== thread.comment);
  return tell(context, thread, 'Deleted');
};

const commentObject = (context: ApiContext, thread: Thread): ApiObject => {
  const { comment } = thread;
  const put = (part: Partial<CommentModel>, what: string): null => {
    checkOpen(thread);
    Object.assign(comment, part);
    return tell(context, thread, what);
  };
  return apiObject({
    type: 'Comment',
    id: comment.id,
    get: { ...remarkGetters(comment), Resolved: () => comment.resolved },
    set: {
      Content: (value) => void put(plainContent(value), 'CommentEdited'),
      Resolved: (value) => {
        const resolved = booleanOf(value);
        put({ resolved }, resolved ? 'CommentResolved' : 'CommentReopened');
      },
    },
    navigate: { Replies: () => replyCollection(context, thread) },
    call: {
      Delete: () => remove(context, thread),
      GetLocation: () => locationOf(context, thread),
      UpdateMentions: ([content]) => put(richContent(content), 'CommentEdited'),
    },
  });
};

const cellOf = (context: ApiContext, sheet: Sheet | null, value: unknown): Place => {
  const place = placeOf(value) ?? placeOfAddress(context.book, sheet, textOf(value, 'cell'));
  if (place.area.rows * place.area.columns !== 1) throw problem('InvalidArgument', 'one cell');
  return place;
};

const needed = (found: Thread | undefined): Thread => {
  if (found === undefined) throw problem('ItemNotFound', 'comment');
  return found;
};

const add = (
  context: ApiContext,
  { sheet, area }: Place,
  content: unknown,
  type: unknown
): Thread => {
  checkAllowed(sheet, 'allowEditObjects');
  if (sheet.extras.comments.some((other) => sameArea(other.area, area))) {
    throw problem('InvalidOperation', 'the cell has a comment already');
  }
  const remark = newRemark(context, contentOf(context, content, type));
  const comment: CommentModel = { ...remark, area, resolved: false, replies: [] };
  sheet.extras.comments.push(comment);
  tell(context, { sheet, comment }, 'Added');
  return { sheet, comment };
};

/** Comments of the workbook (without a sheet), or those of one sheet. */
export function commentCollection(context: ApiContext, own: Sheet | null): ApiObject {
  const sheets = (): readonly Sheet[] => (own === null ? context.book.sheets : [own]);
  const threads = (): readonly Thread[] =>
    sheets().flatMap((sheet) => sheet.extras.comments.map((comment) => ({ sheet, comment })));
  const of = (thread: Thread): ApiObject => commentObject(context, thread);
  const where = (holds: (thread: Thread) => boolean): ApiObject =>
    of(needed(threads().find(holds)));
  return apiObject({
    type: 'CommentCollection',
    items: () => threads().map(of),
    find: (key) =>
      threads()
        .filter(({ comment }) => comment.id === key)
        .map(of)[0],
    call: {
      Add: ([cell, content, type]) => of(add(context, cellOf(context, own, cell), content, type)),
      GetItemByCell: ([cell]) => {
        const place = cellOf(context, own, cell);
        return where((at) => at.sheet === place.sheet && sameArea(at.comment.area, place.area));
      },
      GetItemByReplyId: ([id]) =>
        where(({ comment }) => comment.replies.some((reply) => reply.id === id)),
    },
  });
}
