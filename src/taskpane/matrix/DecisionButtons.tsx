/** The answers to a flag. */
import { Button } from '@fluentui/react-components';
import type { Decision } from '../../model/contribution';
import type { FlaggedContribution } from '../../model/flags';
import { useParts } from '../parts/styles';
import { useTexts } from '../texts/texts';

export interface DecisionButtonsProps {
  readonly analysed: FlaggedContribution;
  readonly choices: readonly Decision[];
  /** The one that the form would save; absent where a press decides at once. */
  readonly chosen?: Decision;
  /** Whether the first is the view's main button. */
  readonly isMain?: boolean;
  readonly busy: boolean;
  readonly onChoose: (decision: Decision) => void;
}

/** What can be decided on a flag, in the words of that flag. */
export function DecisionButtons(props: DecisionButtonsProps) {
  const { analysed, choices, chosen, isMain = false, busy, onChoose } = props;
  const parts = useParts();
  const texts = useTexts().decide;
  const { id, activity } = analysed.contribution;
  return (
    <div role="group" aria-label={texts.legend(id)} className={parts.row}>
      {choices.map((choice, index) => {
        const text = texts.choices[analysed.flag][choice];
        const look = chosen === choice || (isMain && index === 0) ? 'primary' : 'secondary';
        return (
          <Button
            key={choice}
            size="small"
            appearance={look}
            aria-label={texts.choiceOn(text, id, activity)}
            {...(chosen !== undefined && { 'aria-pressed': chosen === choice })}
            disabledFocusable={busy}
            onClick={() => onChoose(choice)}
          >
            {text}
          </Button>
        );
      })}
    </div>
  );
}
