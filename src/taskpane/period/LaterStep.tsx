import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useParts } from '../parts/styles';
import { useTexts } from '../texts/texts';
import { GuideStep } from './GuideStep';

const useStyles = makeStyles({
  // Under the step's words, right of its sign.
  until: { margin: 0, padding: `0 0 ${tokens.spacingVerticalM} 34px` },
});

export interface LaterStepProps {
  readonly number: number;
  readonly name: string;
  /** What to do until it is there. */
  readonly until: string;
}

/** A step that this version can't take yet: it says so, and what people do instead. */
export function LaterStep({ number, name, until }: LaterStepProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useTexts().period;
  const [open, setOpen] = useState(false);
  return (
    <GuideStep
      number={number}
      name={name}
      facts={texts.later}
      state="later"
      disabled={false}
      onPress={() => setOpen(!open)}
      expanded={open}
    >
      {open && <p className={`${parts.text} ${styles.until}`}>{until}</p>}
    </GuideStep>
  );
}
