/** The field for a pasted list, and the way to choose a file. */
import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef } from 'react';
import { useParts } from '../parts/styles';
import { useFileDrop } from '../receive/useFileDrop';
import { useMoreTexts } from '../texts/moreTexts';
import type { OpenList } from './useList';

/** Where a list is pasted, chosen or dropped. */
export function ListSource({ list }: { readonly list: OpenList }) {
  const parts = useParts();
  const texts = useMoreTexts().list;
  const input = useRef<HTMLInputElement>(null);
  const onFiles = (files: readonly File[]) => {
    const [file] = files;
    if (file !== undefined) list.setFile(file);
  };
  const over = useFileDrop(onFiles);
  return (
    <div className={parts.section}>
      <Field label={texts.label} hint={over ? texts.drop : texts.hint}>
        <Textarea
          rows={5}
          value={list.text}
          onChange={(_, { value }) => list.setText(value)}
          textarea={{ spellCheck: false, wrap: 'off' }}
        />
      </Field>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        hidden
        aria-label={texts.pick}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file, corrected, can be chosen again.
          target.value = '';
        }}
      />
      <div className={parts.row}>
        <Button size="small" onClick={() => input.current?.click()}>
          {texts.pick}
        </Button>
        {list.file !== null && <span className={parts.quiet}>{texts.from(list.file.name)}</span>}
      </div>
    </div>
  );
}
