import type { BootedExcel } from '../src/boot/bootExcel';
import { closeAll, codeOf, open, plain } from './open';

afterEach(closeAll);

const newest = (): Promise<BootedExcel> => open({ apiSet: '1.14' });

test('a comment is added, answered, resolved, found again and deleted', async () => {
  const { Excel, host } = await newest();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const comment = sheet.comments.add('B2', 'Is this right?');
    comment.replies.add('It is.');
    comment.replies.add('Sure?');
    comment.replies.getItemAt(1).delete();
    comment.resolved = true;
    comment.content = 'Is this correct?';
    sheet.getRange('1:1').insert('Down');
    const found = context.workbook.comments.getItemByCell('Sheet1!B3');
    found.load('content,resolved,authorName,creationDate,replies/items/content');
    const place = found.getLocation().load('address');
    await context.sync();
    expect([found.content, found.resolved, place.address]).toEqual([
      'Is this correct?',
      true,
      'Sheet1!B3',
    ]);
    expect(found.creationDate.getFullYear()).toBeGreaterThan(2020);
    expect(found.replies.items.map(({ content }) => content)).toEqual(['It is.']);
    const again = await newest();
    again.host.restore(host.snapshot());
    expect(again.host.book.sheets[0]?.extras.comments[0]?.content).toBe('Is this correct?');
    found.delete();
    const count = context.workbook.comments.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test('mentions are read without their tags, and must be of somebody', async () => {
  const booted = await newest();
  const { Excel } = booted;
  const mention = plain(booted, { email: 'kate@example.com', id: 0, name: 'Kate' });
  const say = (id: number): Excel.CommentRichContent =>
    plain(booted, { mentions: [mention], richContent: `<at id="${id}">Kate</at> - look` });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const comment = sheet.comments
      .add('A1', say(0), 'Mention')
      .load('content,mentions,contentType');
    await context.sync();
    expect([comment.content, comment.contentType]).toEqual(['Kate - look', 'Mention']);
    expect(comment.mentions).toEqual([{ email: 'kate@example.com', id: 0, name: 'Kate' }]);
  });
  const nobody = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().comments.add('A2', say(1), 'Mention');
    await context.sync();
  });
  expect(await codeOf(nobody)).toBe('InvalidArgument');
});

test.each([
  ['several cells', 'A1:B2', 'InvalidArgument'],
  ['a cell that has one', 'A1', 'InvalidOperation'],
])('no comment on %s', async (_, address, code) => {
  const { Excel } = await newest();
  const work = Excel.run(async (context) => {
    const { comments } = context.workbook.worksheets.getFirst();
    comments.add('A1', 'One');
    comments.add(address, 'Two');
    await context.sync();
  });
  expect(await codeOf(work)).toBe(code);
});

test('comments tell that they came, changed and went', async () => {
  const { Excel, host } = await newest();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { comments } = context.workbook.worksheets.getFirst();
    const note = (event: { type: string; changeType?: string }): Promise<void> => {
      heard.push(event.changeType ?? event.type);
      return Promise.resolve();
    };
    comments.onAdded.add(note);
    comments.onChanged.add(note);
    comments.onDeleted.add(note);
    await context.sync();
    const comment = comments.add('A1', 'One');
    comment.replies.add('Two');
    comment.resolved = true;
    comment.delete();
    await context.sync();
  });
  await host.idle();
  expect(heard).toEqual(['CommentAdded', 'ReplyAdded', 'CommentResolved', 'CommentDeleted']);
});
