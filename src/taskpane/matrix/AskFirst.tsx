/** The partner is asked before a flag is decided that isn't firm. */
import { Button } from '@fluentui/react-components';
import type { AnalysedContribution } from '../../model/analysis';
import { useParts } from '../parts/styles';
import { useTexts } from '../texts/texts';
import type { CardHost } from './cardHost';
import { isAsked, isUndecided, standingOf } from './flagGroups';

export interface AskFirstProps {
  readonly analysed: AnalysedContribution;
  readonly host: CardHost;
  /** Whether asking is the view's main thing to do. */
  readonly isMain?: boolean;
}

/** Whom to ask before a flag that is not firm is decided, and the way to do it. */
export function AskFirst({ analysed, host, isMain = false }: AskFirstProps) {
  const parts = useParts();
  const texts = useTexts().matrix;
  const { id, direction } = analysed.contribution;
  const standing = standingOf(analysed);
  if (analysed.flag === null || !isUndecided(analysed)) return null;
  if (!isAsked(standing)) return null;
  const text = <p className={parts.text}>{texts.ask[standing][direction](host.partner)}</p>;
  // Only of what we give is the score theirs to say: the copy lists it.
  if (direction === 'received') return text;
  return (
    <div className={parts.section}>
      {text}
      <div>
        <Button
          size="small"
          appearance={isMain ? 'primary' : 'secondary'}
          aria-label={texts.intoCopyOf(id)}
          onClick={host.onAsk}
        >
          {texts.intoCopy}
        </Button>
      </div>
    </div>
  );
}
