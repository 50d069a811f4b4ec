/** The departments, on the view RVU. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Department } from '../../model/alliance';
import { SIDE_WORDS, labelOf } from '../../workbook/kernel/words';
import { focusSoon } from '../parts/focusSoon';
import { useParts } from '../parts/styles';
import { TextButton } from '../parts/TextButton';
import { useMoreTexts } from '../texts/moreTexts';
import { AddDepartment } from './AddDepartment';
import type { RvuHost } from './host';
import { ADD_BUTTON, renameButtonId } from './ids';
import { RenameDepartment } from './RenameDepartment';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    justifyContent: 'space-between',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The key of the department that is renamed, or that one is added. */
type Open = { readonly key: string } | 'adding' | null;

export interface DepartmentsSectionProps {
  readonly departments: readonly Department[];
  readonly currency: string;
  readonly host: RvuHost;
}

/** The departments of both sides: they can be renamed and added at any time. */
export function DepartmentsSection({ departments, currency, host }: DepartmentsSectionProps) {
  const parts = useParts();
  const texts = useMoreTexts().rvu;
  const [open, setOpen] = useState<Open>(null);
  const close = (focus: string) => {
    setOpen(null);
    focusSoon(focus);
  };
  return (
    <section aria-labelledby="departments" className={parts.section}>
      <h3 id="departments" className={parts.heading}>
        {texts.departments}
      </h3>
      <ul className={parts.list}>
        {departments.map((department, index) => (
          <li key={department.key ?? index}>
            <DepartmentItem
              {...{ department, departments, host, open, close }}
              onRename={(key) => setOpen({ key })}
            />
          </li>
        ))}
      </ul>
      {open === 'adding' ? (
        <AddDepartment
          {...{ departments, currency }}
          busy={host.busy}
          onAdd={host.onAdd}
          onClose={() => close(ADD_BUTTON)}
        />
      ) : (
        <TextButton id={ADD_BUTTON} disabled={host.busy} onClick={() => setOpen('adding')}>
          {texts.add}
        </TextButton>
      )}
    </section>
  );
}

interface DepartmentItemProps {
  readonly department: Department;
  readonly departments: readonly Department[];
  readonly host: RvuHost;
  readonly open: Open;
  readonly close: (focus: string) => void;
  readonly onRename: (key: string) => void;
}

function DepartmentItem(props: DepartmentItemProps) {
  const { department, departments, host, open, close, onRename } = props;
  const styles = useStyles();
  const parts = useParts();
  const texts = useMoreTexts().rvu;
  const { key, name, side } = department;
  // Beyond the twentieth a department has no key; such a one is renamed in the sheet.
  if (key !== undefined && open !== null && open !== 'adding' && open.key === key)
    return (
      <RenameDepartment
        {...{ name, departments }}
        busy={host.busy}
        onRename={(wanted) => host.onRename(key, wanted)}
        onClose={() => close(renameButtonId(key))}
      />
    );
  return (
    <div className={styles.item}>
      <span className={parts.text}>
        {name} <span className={parts.quiet}>{labelOf(SIDE_WORDS, side)}</span>
      </span>
      {key !== undefined && (
        <TextButton
          id={renameButtonId(key)}
          aria-label={texts.renameOf(name)}
          disabled={host.busy}
          onClick={() => onRename(key)}
        >
          {texts.rename}
        </TextButton>
      )}
    </div>
  );
}
