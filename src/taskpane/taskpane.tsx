/** Where the pane begins: waits for Excel, then shows itself. */
import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import manifest from '../../package.json';
import { App } from './App';
import { BugBoundary } from './parts/BugBoundary';
import { Notice } from './parts/Notice';
import { useTheme } from './theme/useTheme';
import { readNumberSigns } from '../excel/read/numberSigns';
import { setNumberSigns } from './state/parseNumber';

type Surroundings = 'excel' | 'old-excel' | 'outside';

/** The manifest asks for the same set; a copy opened by other ways is told so in words. */
const NEEDED_SET = '1.9';

function Pane({ surroundings }: { readonly surroundings: Surroundings }) {
  return (
    <FluentProvider theme={useTheme()}>
      <BugBoundary>
        {surroundings === 'excel' ? (
          <App version={manifest.version} />
        ) : (
          <Notice about={surroundings === 'outside' ? 'outside' : 'tooOld'} />
        )}
      </BugBoundary>
    </FluentProvider>
  );
}

function show(content: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root to show the pane in.');
  createRoot(root).render(<StrictMode>{content}</StrictMode>);
}

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const surroundings = surroundingsOf(host);
  show(<Pane surroundings={surroundings} />);
  if (surroundings === 'excel') setNumberSigns(await readNumberSigns());
}

/** The typings promise a host; in a plain browser there is none. */
function surroundingsOf(host: Office.HostType | null): Surroundings {
  if (host !== Office.HostType.Excel) return 'outside';
  return Office.context.requirements.isSetSupported('ExcelApi', NEEDED_SET) ? 'excel' : 'old-excel';
}

// Fetched while office.js gets ready: what reads a workbook, and the view that shows it first.
void import('./state/readBook');
void import('./BookView');
void start();
