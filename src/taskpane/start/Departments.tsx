/** The departments, in the start form. */
import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useParts } from '../parts/styles';
import { useTexts } from '../texts/texts';
import { DepartmentRow } from './DepartmentRow';
import type { DepartmentDraft, Draft, Needs } from '../state/draft';
import { withDepartment, withoutDepartment } from '../state/draft';

export interface DepartmentsProps {
  readonly draft: Draft;
  readonly needs: Needs;
  readonly onChange: (draft: Draft) => void;
}

/** The departments of both sides; rows come and go, and the focus with them. */
export function Departments({ draft, needs, onChange }: DepartmentsProps) {
  const parts = useParts();
  const texts = useTexts().form;
  const { add, removed, addRow, removeRow, replaceRow } = useDepartmentRows(draft, onChange);
  return (
    <>
      <p className={parts.quiet}>{texts.departmentsHint}</p>
      {draft.departments.map((department, index) => (
        <DepartmentRow
          key={department.key}
          department={department}
          number={index + 1}
          currency={draft.currency.trim().toUpperCase()}
          needs={needs}
          onChange={replaceRow}
          onRemove={() => removeRow(department, index + 1)}
        />
      ))}
      <div ref={add}>
        <Button size="small" onClick={addRow}>
          {texts.add}
        </Button>
      </div>
      <span role="status" className={parts.unseen}>
        {removed}
      </span>
    </>
  );
}

/**
 * Rows that come and go. A new row takes the focus with its name; where one is removed, the focus
 * goes to the button that adds, since the button that had it is gone, and screen readers hear which.
 */
function useDepartmentRows(draft: Draft, onChange: DepartmentsProps['onChange']) {
  const texts = useTexts().form;
  const add = useRef<HTMLDivElement>(null);
  const [focusKey, setFocusKey] = useState<number | null>(null);
  const [removed, setRemoved] = useState('');

  useEffect(() => {
    if (focusKey !== null) document.getElementById(`department-${focusKey}-name`)?.focus();
  }, [focusKey]);

  function addRow(): void {
    const next = withDepartment(draft);
    onChange(next);
    setFocusKey(next.departments.at(-1)?.key ?? null);
  }

  function removeRow(department: DepartmentDraft, number: number): void {
    onChange(withoutDepartment(draft, department.key));
    setRemoved(texts.removed(department.name.trim() || texts.department(number)));
    add.current?.querySelector('button')?.focus();
  }

  const replaceRow = (changed: DepartmentDraft) =>
    onChange({
      ...draft,
      departments: draft.departments.map((each) => (each.key === changed.key ? changed : each)),
    });

  return { add, removed, addRow, removeRow, replaceRow };
}
