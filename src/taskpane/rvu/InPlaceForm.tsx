/** Forms that open where they were asked for. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
  },
});

export interface InPlaceFormProps {
  readonly label: string;
  readonly onSubmit: (event: FormEvent) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small form that opens where it was asked for and is left with Escape. */
export function InPlaceForm({ label, onSubmit, onClose, children }: InPlaceFormProps) {
  const styles = useStyles();
  return (
    // Escape leaves the form from wherever in it the focus is; Cancel does the same for a pointer.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
    <form
      aria-label={label}
      className={styles.root}
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
      noValidate
    >
      {children}
    </form>
  );
}
