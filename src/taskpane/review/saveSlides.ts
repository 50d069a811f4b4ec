/** Brings finished slides to where they can be opened. Excel opens no presentations, so they are downloaded. */
import { download, fileName } from '../send/deliver';
import type { Edition } from './useReview';

/** Browsers and Excel for Windows take downloads of add-ins; a Mac's and a tablet's Excel does nothing, without a word. */
export function offersSaving(): boolean {
  return [Office.PlatformType.OfficeOnline, Office.PlatformType.PC].includes(
    Office.context.platform
  );
}

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Hands them to the browser's own downloads. */
export function saveSlides(bytes: Uint8Array, name: string): void {
  download(bytes, name, PPTX);
}

const EDITION_WORDS: Readonly<Record<Edition, string>> = {
  internal: 'internal, with costs',
  shared: 'for both sides',
};

/** For instance `Review 2026-Q4 Brightwater and Halden, for both sides.pptx`, of signs that file systems take. */
export function slidesName(facts: {
  readonly period: string;
  readonly us: string;
  readonly partner: string;
  readonly edition: Edition;
}): string {
  const { period, us, partner, edition } = facts;
  return `${fileName(`Review ${period} ${us} and ${partner}, ${EDITION_WORDS[edition]}`)}.pptx`;
}
