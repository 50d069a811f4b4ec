/** Three slides of the sample's review, drawn by LibreOffice. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** By their place in the sample's review. */
const SLIDES: Readonly<Record<string, number>> = { decisions: 2, matrix: 4, figures: 8 };
/** 801 x 450 pixels. */
const DPI = 60;

/** Makes the sample's deck and puts `slide-….png` of the three into the folder. */
export function takeSlides(folder: string): void {
  const place = mkdtempSync(join(tmpdir(), 'slides-'));
  const run = (command: string, ...args: string[]): void => {
    execFileSync(command, args, { cwd: place, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  const rvu = join(process.cwd(), 'src/cli/rvu.mjs');
  try {
    run(process.execPath, rvu, 'demo', '-o', 'demo.xlsx');
    run(process.execPath, rvu, 'review', 'demo.xlsx', '-o', 'deck.pptx');
    const profile = `-env:UserInstallation=file://${join(place, 'profile')}`;
    run('soffice', profile, '--headless', '--convert-to', 'pdf', 'deck.pptx');
    for (const [name, slide] of Object.entries(SLIDES)) {
      const at = String(slide);
      run(
        'pdftoppm',
        '-png',
        '-r',
        String(DPI),
        '-f',
        at,
        '-l',
        at,
        '-singlefile',
        'deck.pdf',
        name
      );
      copyFileSync(join(place, `${name}.png`), join(folder, `slide-${name}.png`));
    }
  } finally {
    rmSync(place, { recursive: true });
  }
}
