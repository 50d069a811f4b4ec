/** Which view the pane shows in which state. */
import { Suspense, lazy } from 'react';
import { commandButtonId } from './parts/CommandButton';
import { focusSoon } from './parts/focusSoon';
import { Progress } from './parts/Progress';
import { StartChoice } from './start/StartChoice';
import { useTexts } from './texts/texts';
import type { Pane } from './usePane';

const BookView = lazy(async () => ({ default: (await import('./BookView')).BookView }));
const HelpView = lazy(async () => ({ default: (await import('./help/HelpView')).HelpView }));

export interface ContentProps {
  readonly pane: Pane;
  readonly version: string;
}

/** The view that is called for. */
export function PaneContent({ pane, version }: ContentProps) {
  const texts = useTexts();
  const { reading, problem } = pane.workbook;
  if (pane.view.help)
    return (
      <Suspense fallback={<Progress text={texts.opening} />}>
        <HelpView
          version={version}
          commands={pane.commands}
          onBack={() => {
            pane.show({ help: false });
            focusSoon(commandButtonId('help'));
          }}
        />
      </Suspense>
    );
  if (reading.kind === 'book')
    return (
      <Suspense fallback={<Progress text={texts.opening} />}>
        <BookView pane={pane} book={reading.book} />
      </Suspense>
    );
  if (reading.kind === 'none')
    return (
      <StartChoice
        task={pane.task}
        onMatrix={(direction) => pane.show({ tab: 'matrix', direction })}
      />
    );
  return problem === null ? <Progress text={texts.loading} /> : null;
}
