/** What stands above the flags: counts, filter, several at once. */
import { Button } from '@fluentui/react-components';
import type { FlaggedContribution } from '../../model/flags';
import { useParts } from '../parts/styles';
import { Switch } from '../parts/Switch';
import { TextButton } from '../parts/TextButton';
import { useTexts } from '../texts/texts';
import { firmOnes, isUndecided } from './flagGroups';
import type { LastWritten } from './useDeciding';

export type FlagFilter = 'undecided' | 'all';

export interface FlagHeadProps {
  readonly flagged: readonly FlaggedContribution[];
  readonly filter: FlagFilter;
  readonly busy: boolean;
  readonly last: LastWritten | null;
  readonly onFilter: (filter: FlagFilter) => void;
  readonly onAccept: (firm: readonly FlaggedContribution[]) => void;
  readonly onDecideAll: () => void;
  readonly onTakeBack: () => void;
}

/** How many flags wait for a decision, which of them are shown, and what can be done to several at once. */
export function FlagHead(props: FlagHeadProps) {
  const { flagged, busy, last, onTakeBack } = props;
  const parts = useParts();
  const texts = useTexts().matrix;
  return (
    <>
      <h3 id="flags" tabIndex={-1} className={parts.heading}>
        {texts.flags}
      </h3>
      {flagged.length === 0 ? (
        <p className={parts.quiet}>{texts.noFlags}</p>
      ) : (
        <SeveralFlags {...props} />
      )}
      {last !== null && (
        <div className={parts.row}>
          <span className={parts.quiet}>{last.ids.join(', ')}</span>
          <TextButton disabled={busy} onClick={onTakeBack}>
            {texts.takeBack}
          </TextButton>
        </div>
      )}
    </>
  );
}

/** How far deciding is, and the buttons that decide for several: offered where they would save a click. */
function SeveralFlags(props: FlagHeadProps) {
  const { flagged, filter, busy, onFilter, onAccept, onDecideAll } = props;
  const parts = useParts();
  const texts = useTexts().matrix;
  const undecided = flagged.filter(isUndecided).length;
  const firm = firmOnes(flagged);
  return (
    <>
      <p className={parts.quiet}>
        {undecided === 0
          ? texts.allDecided(flagged.length)
          : texts.left(undecided, flagged.length - undecided)}
      </p>
      <div className={parts.row}>
        <Switch<FlagFilter>
          label={texts.filter}
          choices={[
            { value: 'undecided', text: texts.undecided(undecided) },
            { value: 'all', text: texts.all(flagged.length) },
          ]}
          value={filter}
          onChange={onFilter}
        />
        {firm.length > 1 && (
          <Button size="small" disabledFocusable={busy} onClick={() => onAccept(firm)}>
            {texts.acceptFirm(firm.length)}
          </Button>
        )}
        {undecided > 1 && firm.length < undecided && (
          <Button size="small" disabledFocusable={busy} onClick={onDecideAll}>
            {texts.decideAll(firm.length, undecided - firm.length)}
          </Button>
        )}
      </div>
    </>
  );
}
