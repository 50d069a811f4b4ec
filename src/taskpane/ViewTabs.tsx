/** The tabs above the views. */
import { Tabs } from './parts/Tabs';
import { useTexts } from './texts/texts';
import type { Pane } from './usePane';

/** The way between the views. */
export function ViewTabs({ pane }: { readonly pane: Pane }) {
  const texts = useTexts().tabs;
  return (
    // A landmark: nothing of the pane lies outside one.
    <nav aria-label={texts.label}>
      <Tabs
        label={texts.label}
        tabs={[
          { id: 'period', text: texts.period },
          { id: 'matrix', text: texts.matrix },
          { id: 'gaps', text: texts.gaps },
          { id: 'rvu', text: texts.rvu },
        ]}
        selected={pane.view.tab}
        onSelect={(tab) => {
          pane.show({ tab, page: null, closing: null });
          if (!pane.task.running) pane.task.dismiss();
        }}
      />
    </nav>
  );
}
