/** What leaves, before it does. */
import { Button } from '@fluentui/react-components';
import type { PaneProblem } from '../state/outcome';
import { Bar } from '../parts/Bar';
import { ShownTitle } from '../parts/ShownTitle';
import { useParts } from '../parts/styles';
import { TextButton } from '../parts/TextButton';
import { useMoreTexts } from '../texts/moreTexts';
import { leavingGroups } from './groups';
import type { Unsearched } from './lookBeside';
import { LeavingGroups } from './LeavingGroups';
import { ProofRead } from './ProofRead';
import { SearchResult } from './Searched';
import { useSendStyles } from './styles';
import { useMeaning } from './useMeaning';
import type { CopyResult } from '../worker/job';

export interface WhatLeavesProps {
  /** Whose copy, of which period and revision, in words. */
  readonly about: string;
  readonly result: CopyResult;
  /** What could not be searched. */
  readonly unread: Unsearched;
  /** Whether the workbook still says what the copy is made of. */
  readonly fresh: boolean;
  readonly busy: boolean;
  /** Why Excel did not open it, where it was tried. */
  readonly refused: PaneProblem | null;
  readonly onOpen: () => void;
  /** Null where it would do nothing. */
  readonly onDownload: (() => void) | null;
  readonly onAgain: () => void;
  readonly onBack: () => void;
}

/** All that leaves, before it does: counts, the audit, what stays home, our words once more. */
export function WhatLeaves(props: WhatLeavesProps) {
  const { about, result, unread, refused, onDownload } = props;
  const meaning = useMeaning(result);
  const styles = useSendStyles();
  const parts = useParts();
  const texts = useMoreTexts().send;
  return (
    <>
      <div className={parts.section}>
        <ShownTitle>{texts.leaves}</ShownTitle>
        <p className={parts.quiet}>{about}</p>
      </div>
      <LeavingGroups groups={leavingGroups(result.audit.bySheet)} />
      {result.unlisted.length > 0 && (
        <p className={parts.quiet}>{texts.unlisted(result.unlisted)}</p>
      )}
      <SearchResult leaving={result} unread={unread} meaning={meaning} />
      <section aria-labelledby="stays-home" className={styles.home}>
        <h3 id="stays-home" className={parts.heading}>
          {texts.staysHome}
        </h3>
        <p className={parts.quiet}>{texts.homeOf}</p>
      </section>
      <ProofRead words={result.words} />
      {refused !== null && (
        <div role="alert">
          <Bar intent="error" title={texts.refused}>
            {texts.refusedBody[onDownload === null ? 'none' : 'download'](refused.detail)}
          </Bar>
        </div>
      )}
      <WayOut {...props} clean={meaning.clean} />
    </>
  );
}

interface WayOutProps extends WhatLeavesProps {
  /** Nothing private was found but what is meant to be told. */
  readonly clean: boolean;
}

/** What is made of a workbook that has changed since, or says what is private, does not leave. */
function WayOut(props: WayOutProps) {
  const { clean, fresh, busy, onOpen, onDownload, onAgain, onBack } = props;
  const parts = useParts();
  const texts = useMoreTexts().send;
  return (
    <div className={parts.section}>
      {!fresh && (
        <p role="status" className={parts.text}>
          {texts.stale}
        </p>
      )}
      <div className={parts.row}>
        {fresh && clean ? (
          <Button appearance="primary" disabled={busy} onClick={onOpen}>
            {texts.open}
          </Button>
        ) : (
          <Button appearance="primary" disabled={busy} onClick={onAgain}>
            {texts.makeAgain}
          </Button>
        )}
        <Button disabled={busy} onClick={onBack}>
          {texts.back}
        </Button>
      </div>
      {fresh && clean && onDownload !== null && (
        <TextButton disabled={busy} onClick={onDownload}>
          {texts.download}
        </TextButton>
      )}
    </div>
  );
}
