/** The choice of gaps that the partner is shown. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Direction } from '../../model/contribution';
import type { GapItem } from '../../model/gapList';
import { canShow } from '../../model/gapList';
import { isWide } from '../../model/gaps';
import { gapFigure, gapName, sizeInSteps } from '../../workbook/sections/gaps/gapWords';
import { useChoices } from '../parts/choices';
import { MoreList } from '../parts/MoreList';
import { useParts } from '../parts/styles';
import { TextButton } from '../parts/TextButton';
import { useMoreTexts } from '../texts/moreTexts';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  why: { gridColumn: '2' },
});

export interface GapPickerProps {
  readonly direction: Direction;
  /** This direction's gaps, positive surprises first. */
  readonly items: readonly GapItem[];
  /** Of both directions: what can still be chosen counts them all. */
  readonly all: readonly GapItem[];
  readonly shown: readonly string[];
  readonly busy: boolean;
  /** Resolves to whether the workbook took it. */
  readonly onChoose: (key: string, show: boolean) => Promise<boolean>;
}

/** The gaps worth a conversation, and which of them the partner may see: none until it is said. */
export function GapPicker({ items, shown, ...props }: GapPickerProps) {
  const { direction, all, busy, onChoose } = props;
  const parts = useParts();
  const texts = useMoreTexts().gaps;
  const [others, setOthers] = useState(false);
  const pending = usePendingChoice(shown);
  const choosable = items.filter(({ gap }) => sizeInSteps(gap) !== 0);
  const listed = choosable.filter(({ key, gap }) => others || isWide(gap) || shown.includes(key));
  const chosen = all.filter(({ key }) => pending.shown.includes(key)).length;

  function choose(key: string, show: boolean): void {
    if (busy) return;
    pending.set({ key, show, of: shown });
    void onChoose(key, show).then((taken) => taken || pending.set(null));
  }

  return (
    <section aria-labelledby="talk" className={parts.section}>
      <h3 id="talk" className={parts.heading}>
        {texts.talk}
      </h3>
      <p className={parts.quiet}>{texts.choose}</p>
      {chosen > 0 && <p className={parts.quiet}>{texts.chosen(chosen)}</p>}
      {listed.length === 0 && <p className={parts.quiet}>{texts.noTalk}</p>}
      <MoreList
        key={direction}
        items={listed}
        keyOf={({ key }) => key}
        render={(item) => {
          const checked = pending.shown.includes(item.key);
          return (
            <Choice
              item={item}
              checked={checked}
              full={!checked && !canShow(all, pending.shown, item.key)}
              onChange={(show) => choose(item.key, show)}
            />
          );
        }}
      />
      {listed.length < choosable.length && (
        <TextButton onClick={() => setOthers(true)}>{texts.others}</TextButton>
      )}
    </section>
  );
}

interface PendingChoice {
  readonly key: string;
  readonly show: boolean;
  /** What was shown when it was made. */
  readonly of: readonly string[];
}

/** What was chosen just now counts until the workbook has been read again. */
function usePendingChoice(shown: readonly string[]) {
  const [pending, set] = useState<PendingChoice | null>(null);
  if (pending?.of !== shown) return { shown, set };
  const others = shown.filter((key) => key !== pending.key);
  return { shown: pending.show ? [...others, pending.key] : others, set };
}

interface ChoiceProps {
  readonly item: GapItem;
  readonly checked: boolean;
  /** As many are chosen already as may be. */
  readonly full: boolean;
  readonly onChange: (show: boolean) => void;
}

function Choice({ item, checked, full, onChange }: ChoiceProps) {
  const styles = useStyles();
  const look = useChoices();
  const parts = useParts();
  const texts = useMoreTexts().gaps;
  const id = useId();
  return (
    <div className={styles.item}>
      <input
        id={id}
        type="checkbox"
        className={look.box}
        checked={checked}
        disabled={full}
        aria-describedby={`${id}-why`}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor={id} className={styles.name}>
        {gapName(item)} {gapFigure(item.gap)}
      </label>
      <span id={`${id}-why`} className={mergeClasses(parts.quiet, styles.why)}>
        {full ? texts.full : texts.why[item.direction][item.gap > 0 ? 'more' : 'less']}
      </span>
    </div>
  );
}
