/** Receiving, from the first file to the last. */
import { rejectionSentence } from '../../exchange/receive/receiveSentence';
import type { ReceiveOrder } from '../../exchange/receive/receivePreview';
import type { Returned } from '../../exchange/receive/returned';
import { Progress } from '../parts/Progress';
import { TextButton } from '../parts/TextButton';
import { useFocusOnShow } from '../parts/useFocusOnShow';
import { useParts } from '../parts/styles';
import type { Book } from '../state/book';
import { useMoreTexts } from '../texts/moreTexts';
import { FileCard } from './FileCard';
import { FileReview } from './FileReview';
import { ReceivedSummary } from './ReceivedSummary';
import { ReadError } from './ReadError';
import { useFileDrop } from './useFileDrop';
import type { Receiving } from './useReceive';
import { useReceive } from './useReceive';

/** Writes what is good of it; `done` follows once the workbook has it. */
export type Take = (returned: Returned, order: ReceiveOrder, done: () => void) => void;

export interface ReceiveViewProps {
  readonly book: Book;
  readonly busy: boolean;
  readonly onTake: Take;
  readonly onGaps: () => void;
}

/** Files are chosen or dropped, read, shown, and taken or left: one after another. */
export function ReceiveView(props: ReceiveViewProps) {
  const parts = useParts();
  const texts = useMoreTexts().receive;
  const receiving = useReceive();
  const { phase, waiting } = receiving;
  // What waits to be agreed to is not to vanish under a dropped file.
  const kept = phase.kind === 'read' && phase.reading.ok;
  const onFiles = (files: readonly File[]) => receiving.add(files, kept);
  const over = useFileDrop(onFiles);
  return (
    <>
      <Phase {...props} receiving={receiving} />
      {waiting.length > 0 && (
        <p className={parts.quiet}>{texts.waiting(waiting.map(({ name }) => name))}</p>
      )}
      {phase.kind !== 'reading' && !kept && (
        <FileCard primary={phase.kind === 'choosing'} over={over} onFiles={onFiles} />
      )}
    </>
  );
}

interface PhaseProps extends ReceiveViewProps {
  readonly receiving: Receiving;
}

function Phase({ book, busy, onTake, onGaps, receiving }: PhaseProps) {
  const texts = useMoreTexts().receive;
  const { phase, waiting, read, next, cancel, taken } = receiving;
  if (phase.kind === 'choosing') return null;
  const { file } = phase;
  if (phase.kind === 'reading') return <Reading name={file.name} onCancel={cancel} />;
  if (phase.kind === 'taken')
    return (
      <ReceivedSummary
        name={file.name}
        what={phase.what}
        next={waiting[0]?.name ?? null}
        onNext={next}
        onGaps={onGaps}
      />
    );
  if (phase.kind === 'failed')
    return (
      <ReadError
        name={file.name}
        says={[texts.failed(phase.detail)]}
        onSkip={next}
        onAgain={() => read(file)}
      />
    );
  const { reading } = phase;
  if (!reading.ok)
    return (
      <ReadError name={file.name} says={[rejectionSentence(reading.rejection)]} onSkip={next} />
    );
  const { returned } = reading;
  return (
    <FileReview
      // Each file is agreed to for itself.
      key={`${file.name} ${file.lastModified}`}
      {...{ book, busy, returned }}
      name={file.name}
      onTake={(order, what) => onTake(returned, order, () => taken(file, what))}
      onSkip={next}
    />
  );
}

interface ReadingProps {
  readonly name: string;
  readonly onCancel: () => void;
}

function Reading({ name, onCancel }: ReadingProps) {
  const parts = useParts();
  const texts = useMoreTexts().receive;
  const button = useFocusOnShow<HTMLButtonElement>();
  return (
    <div className={parts.section}>
      <Progress text={texts.reading(name)} />
      <TextButton ref={button} onClick={onCancel}>
        {texts.cancel}
      </TextButton>
    </div>
  );
}
