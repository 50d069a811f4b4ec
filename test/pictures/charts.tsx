/** The charts of the pane as SVG files: drawn by the pane's own components, with the light theme's colours. */
import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  renderToStyleElements,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { DEFAULT_SETTINGS } from '../../src/model/alliance';
import { analyse } from '../../src/model/analysis';
import type { Contribution, Direction } from '../../src/model/contribution';
import { MatrixChart } from '../../src/taskpane/chart/MatrixChart';
import { Dumbbell } from '../../src/taskpane/gaps/Dumbbell';
import { HelpPicture, type HelpTopic } from '../../src/taskpane/help/HelpPicture';
import { Picture } from '../../src/taskpane/start/Picture';
import { en } from '../../src/taskpane/texts/en';
import { TextsProvider } from '../../src/taskpane/texts/texts';
import { lightTheme } from '../../src/taskpane/theme/theme';
import { contribution, SAMPLE_CONTRIBUTIONS } from '../taskpane/contributions';
import { standaloneSvgs } from './standaloneSvg';

const noop = (): void => undefined;

interface Looks {
  readonly chosen?: string;
  readonly marked?: string;
}

const matrix = (
  contributions: readonly Contribution[],
  direction: Direction,
  { chosen, marked }: Looks = {}
): ReactElement => (
  <MatrixChart
    analysis={analyse(contributions, DEFAULT_SETTINGS).directions[direction]}
    direction={direction}
    axes={{ scale: DEFAULT_SETTINGS.scale, beside: null }}
    currency="EUR"
    chosen={chosen ?? null}
    marked={marked ?? null}
    onOpen={noop}
  />
);

/** Many on few spots: what is drawn where names and points have no room. */
const CROWD: readonly Contribution[] = Array.from({ length: 30 }, (_, index) =>
  contribution({
    id: `G${index + 1}`,
    activity: `Activity ${index + 1}`,
    cash: 1000 * (index % 7) + 500,
    ...(index % 3 === 0 ? { estimate: (index % 5) + 1 } : { stated: (index % 5) + 1 }),
  })
);

const SCALE = { min: 1, max: 5 } as const;
const GAPS = [
  [2, 5],
  [4, 1],
  [3, 3],
  [1, 2],
] as const;

const gaps = (
  <>
    {GAPS.map(([estimate, stated]) => (
      <Dumbbell
        key={estimate}
        estimate={estimate}
        stated={stated}
        gap={stated - estimate}
        scale={SCALE}
      />
    ))}
  </>
);

const HELP: readonly HelpTopic[] = ['rvu', 'flag', 'line', 'estimate', 'firm'];

const CHARTS: Readonly<Record<string, ReactElement>> = {
  start: <Picture />,
  'matrix-given': matrix(SAMPLE_CONTRIBUTIONS, 'given'),
  'matrix-received': matrix(SAMPLE_CONTRIBUTIONS, 'received'),
  'matrix-chosen': matrix(SAMPLE_CONTRIBUTIONS, 'given', { chosen: 'G2', marked: 'G3' }),
  'matrix-crowded': matrix(CROWD, 'given'),
  gaps,
  ...Object.fromEntries(HELP.map((topic) => [`help-${topic}`, <HelpPicture topic={topic} />])),
};

/** The names of the charts, by which their files are called. */
export const CHART_NAMES: readonly string[] = Object.keys(CHARTS);

/** One chart as the text of an SVG file. A name that is none of `CHART_NAMES` throws. */
export function chartSvg(name: string): string {
  const chart = CHARTS[name];
  if (chart === undefined) throw new Error(`There is no chart ${name}`);
  const renderer = createDOMRenderer();
  const markup = renderToStaticMarkup(
    <RendererProvider renderer={renderer}>
      <FluentProvider theme={lightTheme}>
        <TextsProvider value={en}>{chart}</TextsProvider>
      </FluentProvider>
    </RendererProvider>
  );
  const styles = renderToStaticMarkup(<>{renderToStyleElements(renderer)}</>);
  return standaloneSvgs(markup, styles, { ...lightTheme });
}
