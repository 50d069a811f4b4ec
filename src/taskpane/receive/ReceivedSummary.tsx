/** What is said once a file is taken. */
import { Button } from '@fluentui/react-components';
import { useFocusOnShow } from '../parts/useFocusOnShow';
import { useParts } from '../parts/styles';
import { groupedChanges } from '../state/receiving';
import { useMoreTexts } from '../texts/moreTexts';
import { FlagChanges } from './FlagChanges';
import { NotAppliedBars } from './NotAppliedBars';
import type { Ready } from './useReceive';

export interface ReceivedSummaryProps {
  readonly name: string;
  readonly what: Ready;
  /** The file that waits; null where none does. */
  readonly next: string | null;
  readonly onNext: () => void;
  readonly onGaps: () => void;
}

/** What was taken, which flags it changed, and where to go on. */
export function ReceivedSummary({ name, what, next, onNext, onGaps }: ReceivedSummaryProps) {
  const parts = useParts();
  const texts = useMoreTexts().receive;
  const heading = useFocusOnShow<HTMLHeadingElement>();
  const groups = groupedChanges(what.changes);
  const theirs = groups.conflict.filter(({ take }) => take === 'theirs').length;
  return (
    <section aria-labelledby="taken" className={parts.view}>
      <div className={parts.section}>
        <h3 id="taken" ref={heading} tabIndex={-1} className={parts.heading}>
          ✓ {texts.taken(name)}
        </h3>
        <p className={parts.text}>
          {texts.wrote(groups.new.length, groups.changed.length + theirs)}
        </p>
      </div>
      <NotAppliedBars notApplied={what.notApplied} />
      {what.flags.length === 0 ? (
        <p className={parts.quiet}>{texts.noFlags}</p>
      ) : (
        <FlagChanges flags={what.flags} />
      )}
      <div className={parts.row}>
        {next !== null && (
          <Button appearance="primary" onClick={onNext}>
            {texts.next(next)}
          </Button>
        )}
        <Button appearance={next === null ? 'primary' : 'secondary'} onClick={onGaps}>
          {texts.gaps}
        </Button>
      </div>
    </section>
  );
}
