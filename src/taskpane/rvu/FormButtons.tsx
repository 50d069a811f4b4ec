import { Button } from '@fluentui/react-components';
import { useParts } from '../parts/styles';
import { useMoreTexts } from '../texts/moreTexts';

export interface FormButtonsProps {
  /** Null where there is nothing to submit. */
  readonly submit: string | null;
  readonly busy: boolean;
  readonly onClose: () => void;
}

/** What ends a form in place. */
export function FormButtons({ submit, busy, onClose }: FormButtonsProps) {
  const parts = useParts();
  const texts = useMoreTexts().rvu;
  return (
    <div className={parts.row}>
      {submit !== null && (
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {submit}
        </Button>
      )}
      <Button size="small" onClick={onClose} disabled={busy}>
        {texts.cancel}
      </Button>
    </div>
  );
}
