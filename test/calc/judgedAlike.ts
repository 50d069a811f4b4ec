/** What people type into a workbook, judged by the sheets (in LibreOffice) and by our reader. */
import type { Rvu } from '../../src/model/rvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { compare } from './differences';
import { expectedPlan } from './expected';
import { recomputed } from './libreOffice';
import { readBack, typeInto, type Typed } from './typed';

/** A test for each case: both judge alike in more than `most` formula cells. */
export function testJudgedAlike(
  rvu: Rvu,
  cases: Readonly<Record<string, readonly Typed[]>>,
  most: number
): void {
  const plans = Object.values(cases).map((typed) => typeInto(rvuBlueprint(rvu), typed));
  const computed = recomputed(plans);
  test.each(Object.keys(cases).map((name, index) => [name, index] as const))('%s', (_, index) => {
    const [plan, book] = [plans[index], computed[index]];
    if (plan === undefined || book === undefined) throw new Error('It was not computed');
    const { compared, differences } = compare(expectedPlan(plan, readBack(plan)), book);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(most);
  });
}
