/** What Send asks about in a text, for tests of single rules. */
import { disclosuresIn } from '../../src/exchange/audit/disclosures';
import { sortedValues } from '../../src/exchange/audit/secrets';
import type { Contribution } from '../../src/model/contribution';
import { SAMPLE } from '../../src/workbook/sample/sample';

/** What is asked about in a text where the sample has these contributions. */
const askingAmong = (contributions: readonly Contribution[]) => {
  const { facts, known } = sortedValues({ ...SAMPLE, contributions }).facts;
  return (text: string): readonly string[] =>
    disclosuresIn(text, facts, known).map(({ from, to }) => text.slice(from, to));
};

/** The same where the first contributions of the sample hold these values. */
export const asking = (...values: readonly Partial<Contribution>[]) =>
  askingAmong(SAMPLE.contributions.map((each, at) => ({ ...each, ...values[at] })));

/** The same where the first contribution has this owner, and no other has one. */
export const askingOwner = (owner: string) =>
  askingAmong(
    SAMPLE.contributions.map((each, at) => ({ ...each, owner: at === 0 ? owner : null }))
  );
