/** Notes, and comments with answers, are read where they are asked for. */
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { packageOf } from './hostileFiles';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

const NOTES = `<comments xmlns="${MAIN}"><authors><author>Zoe</author></authors><commentList><comment ref="B2" authorId="0"><text><r><rPr><b/></rPr><t xml:space="preserve">Only in </t></r><r><t>January</t></r></text></comment><comment ref="C3" authorId="0"><text><t>[Threaded comment] Your version of Excel…</t></text></comment><comment ref="D4" authorId="0"><text><t> </t></text></comment></commentList></comments>`;
const THREAD = `<ThreadedComments xmlns="${THREADS}"><threadedComment ref="C3" personId="{1}" id="{2}"><text>Is this ours?</text></threadedComment><threadedComment ref="C3" personId="{1}" id="{3}" parentId="{2}"><text>Yes &amp; no</text></threadedComment></ThreadedComments>`;

const FILE = packageOf({
  'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${relation('rId1', `${OFFICE}/comments`, '../comments1.xml')}${relation('rId2', 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment', '../threadedComments/threadedComment1.xml')}</Relationships>`,
  'xl/comments1.xml': NOTES,
  'xl/threadedComments/threadedComment1.xml': THREAD,
});

const commentsIn = (bytes: Uint8Array, comments: boolean) => {
  const read = readWorkbook(bytes, { comments });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.book.comments;
};

test('a note is its runs together; a thread is its comments, without Excel’s advice in the note', () => {
  expect(commentsIn(FILE, true)).toEqual([
    { sheet: 'A', row: 2, column: 2, text: 'Is this ours?\nYes & no' },
    { sheet: 'A', row: 1, column: 1, text: 'Only in January' },
  ]);
});

test('nobody asked: none', () => {
  expect(commentsIn(FILE, false)).toEqual([]);
});

test('a part of comments that is not there says nothing', () => {
  const lost = packageOf({
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${relation('rId1', `${OFFICE}/comments`, '../comments1.xml')}</Relationships>`,
  });
  expect(commentsIn(lost, true)).toEqual([]);
});
