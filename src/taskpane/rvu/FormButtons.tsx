/** The buttons below a form in place. */
import { Button } from '@fluentui/react-components';
import { useParts } from '../parts/styles';
import { useMoreTexts } from '../texts/moreTexts';

export interface FormButtonsProps {
  /** Null where there is nothing to submit. */
  readonly submit: string | null;
  /** The one primary button of its view; others leave that to the view. */
  readonly primary?: boolean;
  readonly busy: boolean;
  readonly onClose: () => void;
}

/** What ends a form in place. */
export function FormButtons({ submit, primary = false, busy, onClose }: FormButtonsProps) {
  const parts = useParts();
  const texts = useMoreTexts().rvu;
  return (
    <div className={parts.row}>
      {submit !== null && (
        <Button
          type="submit"
          size="small"
          appearance={primary ? 'primary' : 'secondary'}
          disabledFocusable={busy}
        >
          {submit}
        </Button>
      )}
      <Button size="small" onClick={onClose} disabled={busy}>
        {texts.cancel}
      </Button>
    </div>
  );
}
