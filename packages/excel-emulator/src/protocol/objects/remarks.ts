/** What comments and their replies have in common: a text, who wrote it, whom it mentions. */
import type { Mention, RemarkModel } from '../../book/extras';
import { freshId } from '../../book/extras';
import { problem } from '../../book/problem';
import type { Getters } from '../apiObject';
import { isRecord, numberOf, textOf } from '../apiObject';
import type { ApiContext } from '../context';
import { enumOf } from '../context';

export type Content = Pick<RemarkModel, 'content' | 'richContent' | 'mentions' | 'contentType'>;

const mentionOf = (value: unknown): Mention => {
  if (!isRecord(value)) throw problem('InvalidArgument', 'mention');
  return {
    email: textOf(value['email'], 'email'),
    id: numberOf(value['id'], 'id'),
    name: textOf(value['name'], 'name'),
  };
};

const withoutTags = (rich: string): string => rich.replace(/<at id="\d+">(.*?)<\/at>/g, '$1');

/** A text with a tag such as `<at id="0">Kate</at>` around each mention, as the documentation writes it. */
export function richContent(value: unknown): Content {
  if (!isRecord(value)) throw problem('InvalidArgument', 'rich content');
  const rich = textOf(value['richContent'], 'richContent');
  const given: unknown = value['mentions'] ?? [];
  if (!Array.isArray(given)) throw problem('InvalidArgument', 'mentions');
  const mentions = given.map(mentionOf);
  const unknown = [...rich.matchAll(/<at id="(\d+)">/g)].find(
    ([, id]) => !mentions.some((mention) => String(mention.id) === id)
  );
  if (unknown !== undefined)
    throw problem('InvalidArgument', `nobody is mentioned by ${unknown[0]}`);
  return { content: withoutTags(rich), richContent: rich, mentions, contentType: 'Mention' };
}

export function plainContent(value: unknown): Content {
  const content = textOf(value, 'content');
  if (content === '') throw problem('InvalidArgument', 'content');
  return { content, richContent: content, mentions: [], contentType: 'Plain' };
}

export function contentOf(context: ApiContext, value: unknown, type: unknown): Content {
  return enumOf(context, 'ContentType', type ?? 'Plain') === 'Mention'
    ? richContent(value)
    : plainContent(value);
}

export function newRemark(context: ApiContext, content: Content): RemarkModel {
  return {
    ...content,
    id: freshId(context.book.extras),
    author: 'User',
    email: 'user@example.com',
    created: new Date().toISOString(),
  };
}

export function remarkGetters(remark: RemarkModel): Getters {
  return {
    Id: () => remark.id,
    Content: () => remark.content,
    RichContent: () => remark.richContent,
    Mentions: () => remark.mentions,
    ContentType: () => remark.contentType,
    AuthorName: () => remark.author,
    AuthorEmail: () => remark.email,
    CreationDate: () => remark.created,
  };
}
