/** Brings finished slides or sheets to where they can be opened: they are downloaded. */
import { download, fileName } from '../send/deliver';
import type { Edition, ReviewFile } from './useReview';

/** Browsers and Excel for Windows take downloads of add-ins; a Mac's and a tablet's Excel does nothing, without a word. */
export function offersSaving(): boolean {
  return [Office.PlatformType.OfficeOnline, Office.PlatformType.PC].includes(
    Office.context.platform
  );
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

const KINDS: Readonly<Record<ReviewFile, { readonly type: string; readonly ending: string }>> = {
  slides: { type: `${OFFICE}.presentationml.presentation`, ending: 'pptx' },
  sheets: { type: `${OFFICE}.spreadsheetml.sheet`, ending: 'xlsx' },
};

/** Hands them to the browser's own downloads. */
export function saveSlides(bytes: Uint8Array, name: string, file: ReviewFile): void {
  download(bytes, name, KINDS[file].type);
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
  readonly file: ReviewFile;
}): string {
  const { period, us, partner, edition, file } = facts;
  return `${fileName(`Review ${period} ${us} and ${partner}, ${EDITION_WORDS[edition]}`)}.${KINDS[file].ending}`;
}
