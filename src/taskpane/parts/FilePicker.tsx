/** A button that lets files be chosen. */
import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

export interface FilePickerProps {
  /** What is chosen, in words: for screen readers, and on the button unless `children` say otherwise. */
  readonly label: string;
  /** The endings that the dialog shows. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly primary?: boolean;
  readonly small?: boolean;
  readonly children?: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The browser's own field for files can't be given the look of the pane, so a button stands in for it. */
export function FilePicker(props: FilePickerProps) {
  const { label, accept, multiple = false, primary = false, small = false, onFiles } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file, corrected, can be chosen again.
          target.value = '';
        }}
      />
      <Button
        size={small ? 'small' : 'medium'}
        appearance={primary ? 'primary' : 'secondary'}
        onClick={() => input.current?.click()}
      >
        {props.children ?? label}
      </Button>
    </>
  );
}
