/** The result of the search, for copies and slides. */
import { AuditBox } from './AuditBox';
import { DisclosureWarnings } from './DisclosureWarnings';
import { HiddenRows } from './HiddenRows';
import type { Unsearched } from './lookBeside';
import { isFullySearched, NotSearched } from './NotSearched';
import type { LeavingFacts, ConfirmedMeanings } from './useMeaning';

export interface SearchedProps {
  readonly leaving: LeavingFacts;
  /** What could not be searched. */
  readonly unread: Unsearched;
  readonly meaning: ConfirmedMeanings;
}

/** What a finished file was searched for, what was found, and what people must say that they mean. */
export function SearchResult({ leaving, unread, meaning }: SearchedProps) {
  const { warned, meant, mean, hiddenMeant, meanHidden } = meaning;
  return (
    <>
      {leaving.audit.findings.length > 0 || warned.length === 0 ? (
        <AuditBox audit={leaving.audit} whole={isFullySearched(unread)} />
      ) : (
        <DisclosureWarnings warned={warned} meant={meant} onMean={mean} />
      )}
      <HiddenRows rows={leaving.hidden} meant={hiddenMeant} onMean={meanHidden} />
      <NotSearched unread={unread} />
    </>
  );
}
