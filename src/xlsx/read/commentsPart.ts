/** What people wrote beside cells: Excel's notes, and the comments with answers of Microsoft 365. */
import type { FileComment } from '../fileBook';
import { refuse } from '../fileProblem';
import type { Package } from './package';
import { parseCell } from './reference';
import type { Relation } from './relations';
import { cellText } from './sharedStringsPart';
import type { Tag } from './tag';
import { TextCollector } from './textCollector';

/** More than people write beside cells; what is read of them is kept. */
const MOST = 5_000;

const COMMENTS: ReadonlySet<string> = new Set(['comment', 'threadedComment']);

/** Gathers the texts of one part, by the cell that each stands at. */
class CommentsHandler {
  readonly found: { readonly ref: string; readonly text: string }[] = [];
  private ref: string | null = null;
  private phonetic = false;
  private readonly collector: TextCollector;

  constructor(
    private readonly file: Package,
    private readonly part: string
  ) {
    this.collector = new TextCollector(part, file.limits.run);
  }

  open(name: string, tag: Tag): void {
    if (COMMENTS.has(name)) this.ref = tag.get('ref');
    if (name === 'rPh') this.phonetic = true;
    if (this.ref !== null && !this.phonetic && this.isText(name)) this.collector.begin();
  }

  /** In a note the text is in runs; in a thread it stands by itself. */
  private isText(name: string): boolean {
    return name === 't' || (name === 'text' && /threadedcomment/i.test(this.part));
  }

  text(xml: Uint8Array, from: number, to: number): void {
    this.collector.add(xml, from, to);
  }

  close(name: string): void {
    if (name === 't' || name === 'text') this.collector.end();
    if (name === 'rPh') this.phonetic = false;
    if (COMMENTS.has(name)) this.keep();
  }

  private keep(): void {
    const text = cellText(this.collector.take(), this.part, this.file.texts).trim();
    if (this.ref !== null && text !== '') this.found.push({ ref: this.ref, text });
    this.ref = null;
    if (this.found.length > MOST) refuse({ code: 'too-much', part: this.part, limit: MOST });
  }
}

const textsIn = (file: Package, path: string): CommentsHandler['found'] => {
  const handler = new CommentsHandler(file, path);
  file.scan(path, handler);
  return handler.found;
};

/**
 * The comments of a sheet, each with its answers as one text. Where a cell has a thread, the note beside it is
 * only Excel's advice to those whose Excel knows no threads.
 */
export function readCommentsPart(
  file: Package,
  related: readonly Relation[],
  sheet: string
): readonly FileComment[] {
  const of = (kind: string) =>
    related
      .filter(({ type, path }) => type === kind && file.has(path))
      .flatMap(({ path }) => textsIn(file, path));
  const threads = of('threadedComment');
  const threaded = new Set(threads.map(({ ref }) => ref));
  const texts = new Map<string, string>();
  [...threads, ...of('comments').filter(({ ref }) => !threaded.has(ref))].forEach(
    ({ ref, text }) => {
      const before = texts.get(ref);
      texts.set(ref, before === undefined ? text : `${before}\n${text}`);
    }
  );
  return [...texts].flatMap(([ref, text]) => {
    const place = parseCell(ref);
    return place === null ? [] : [{ sheet, ...place, text }];
  });
}
