import { firstBy, oncePer } from '../../src/model/oncePer';

test('works once for each list, and anew for an equal one', () => {
  const work = jest.fn((list: readonly number[]) => list.length);
  const lengthOf = oncePer(work);
  const list = [1, 2, 3];
  expect([lengthOf(list), lengthOf(list), lengthOf([...list])]).toEqual([3, 3, 3]);
  expect(work).toHaveBeenCalledTimes(2);
});

test('finds the first under each key', () => {
  const found = firstBy(['ab', 'b', 'ac'], (text) => text.slice(0, 1));
  expect([...found]).toEqual([
    ['a', 'ab'],
    ['b', 'b'],
  ]);
});
