import { Button } from '@fluentui/react-components';
import type { AnalysedContribution } from '../../model/analysis';
import { useParts } from '../parts/styles';
import { useTexts } from '../texts/texts';
import type { CardHost } from './cardHost';
import { isUndecided, standingOf } from './flagGroups';

export interface AskFirstProps {
  readonly analysed: AnalysedContribution;
  readonly host: CardHost;
}

/** Whom to ask before a flag that rests on an estimate is decided, and the way to do it. */
export function AskFirst({ analysed, host }: AskFirstProps) {
  const parts = useParts();
  const texts = useTexts().matrix;
  const { id } = analysed.contribution;
  const standing = standingOf(analysed);
  if (analysed.flag === null || !isUndecided(analysed)) return null;
  if (standing === 'score-it') return <p className={parts.text}>{texts.ask.ours}</p>;
  if (standing === 'ask-cost') return <p className={parts.text}>{texts.ask.cost(host.partner)}</p>;
  if (standing !== 'ask-score') return null;
  return (
    <div className={parts.section}>
      <p className={parts.text}>{texts.ask.score(host.partner)}</p>
      <div>
        <Button size="small" aria-label={texts.intoCopyOf(id)} onClick={host.onAsk}>
          {texts.intoCopy}
        </Button>
      </div>
    </div>
  );
}
