/** Our note against their score. */
import type { ReceivedChange, ScoreChoice } from '../../exchange/receive/receivePreview';
import { useChoices } from '../parts/choices';
import { useParts } from '../parts/styles';
import { useMoreTexts } from '../texts/moreTexts';

export interface ScoreConflictsProps {
  readonly changes: readonly ReceivedChange[];
  readonly partner: string;
  readonly onChoose: (id: string, choice: ScoreChoice) => void;
}

const CHOICES = ['theirs', 'ours'] as const satisfies readonly ScoreChoice[];

/** Scores that we typed and they gave otherwise: line by line, theirs unless ours is kept. */
export function ScoreConflicts({ changes, partner, onChoose }: ScoreConflictsProps) {
  const look = useChoices();
  const parts = useParts();
  const texts = useMoreTexts().receive;
  const conflicts = changes.filter(({ kind }) => kind === 'conflict');
  if (conflicts.length === 0) return null;
  return (
    <section aria-labelledby="conflicts" className={parts.section}>
      <h4 id="conflicts" className={parts.heading}>
        {texts.conflicts(conflicts.length)}
      </h4>
      <p className={parts.quiet}>{texts.conflictsNote}</p>
      {conflicts.map(({ line, name, before, after, take }) => (
        <fieldset key={line} className={look.choices}>
          <legend className={parts.legend}>
            {line} {name}
          </legend>
          {CHOICES.map((choice) => (
            <label key={choice} className={look.choice}>
              <input
                type="radio"
                name={`score-${line}`}
                checked={take === choice}
                onChange={() => onChoose(line, choice)}
                className={look.box}
              />
              {choice === 'theirs'
                ? texts.conflict.theirs(partner, after ?? texts.blank)
                : texts.conflict.ours(before ?? texts.blank)}
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}
