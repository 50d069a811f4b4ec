/** A department, in the start form. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SIDE_WORDS } from '../../workbook/kernel/words';
import { useTexts } from '../texts/texts';
import type { DepartmentDraft, Needs } from '../state/draft';
import { ChoiceField, TextField } from '../parts/fields';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 108px',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    padding: `${tokens.spacingVerticalM} 0`,
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  remove: { alignSelf: 'end', justifySelf: 'start' },
});

export interface DepartmentRowProps {
  readonly department: DepartmentDraft;
  /** Counted from 1. */
  readonly number: number;
  readonly currency: string;
  readonly needs: Needs;
  readonly onChange: (department: DepartmentDraft) => void;
  readonly onRemove: () => void;
}

/** One department of either side and what its hour costs. */
export function DepartmentRow(props: DepartmentRowProps) {
  const { department, number, currency, needs, onChange, onRemove } = props;
  const styles = useStyles();
  const texts = useTexts().form;
  const id = `department-${department.key}`;
  const name = department.name.trim() || texts.department(number);
  return (
    <div role="group" aria-label={name} className={styles.root}>
      <TextField
        id={`${id}-name`}
        label={texts.departmentName}
        value={department.name}
        need={needs.get(`${id}-name`)}
        onChange={(value) => onChange({ ...department, name: value })}
      />
      <ChoiceField
        id={`${id}-side`}
        label={texts.side}
        choices={SIDE_WORDS}
        value={department.side}
        onChange={(side) => onChange({ ...department, side })}
      />
      <TextField
        id={`${id}-rate`}
        label={texts.rate(currency)}
        value={department.rate}
        numeric
        need={needs.get(`${id}-rate`)}
        onChange={(rate) => onChange({ ...department, rate })}
      />
      <Button
        appearance="subtle"
        className={styles.remove}
        aria-label={texts.remove(name)}
        onClick={onRemove}
      >
        {texts.removeShort}
      </Button>
    </div>
  );
}
