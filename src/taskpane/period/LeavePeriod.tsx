import { Button } from '@fluentui/react-components';
import type { Period } from '../../model/period';
import { formatPeriod, nextPeriod } from '../../model/period';
import { useFocusOnShow } from '../parts/useFocusOnShow';
import { useParts } from '../parts/styles';
import { useTexts } from '../texts/texts';
import { useCard } from './card';

export interface LeavePeriodProps {
  readonly period: Period;
  readonly busy: boolean;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

/** Says what will move before it moves: it is the one command that empties what people typed. */
export function LeavePeriod({ period, busy, onStart, onCancel }: LeavePeriodProps) {
  const card = useCard();
  const parts = useParts();
  const texts = useTexts().period.leave;
  const heading = useFocusOnShow<HTMLHeadingElement>();
  const next = formatPeriod(nextPeriod(period));
  return (
    <section aria-labelledby="leave" className={card.root}>
      <h2 id="leave" ref={heading} tabIndex={-1} className={card.title}>
        {texts.title(next)}
      </h2>
      <p className={parts.text}>{texts.body(formatPeriod(period))}</p>
      <div className={card.buttons}>
        <Button appearance="primary" disabled={busy} onClick={onStart}>
          {texts.start(next)}
        </Button>
        <Button disabled={busy} onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </section>
  );
}
