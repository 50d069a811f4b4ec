/** Slides of a template as the tests of tokens ask for them. */
import { chartFrame, paragraph, picture, shape } from './tokenTemplate';
import type { MadePart, MadeSlide } from './tokenTemplate';

/** A title in its placeholder. */
export const title = (text: string): string =>
  shape(2, 'Title 1', paragraph(text)).replace(
    '<p:nvPr/>',
    '<p:nvPr><p:ph type="title"/></p:nvPr>'
  );
export const TITLE = title('A slide of ours');

export const withText = (...paragraphs: readonly string[]): MadeSlide => ({
  shapes: TITLE + shape(3, 'Text 2', paragraphs.join('')),
});

export const CHART: readonly MadePart[] = [
  {
    path: 'ppt/charts/chart1.xml',
    contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    content:
      '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:chart><c:plotArea/></c:chart><c:externalData r:id="rId1"/></c:chartSpace>',
    relations: [['package', '../embeddings/data1.xlsx']],
  },
  {
    path: 'ppt/embeddings/data1.xlsx',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: new Uint8Array([1, 2, 3]),
  },
];
export const CHARTED: MadeSlide = {
  shapes:
    TITLE + shape(3, 'Text 2', paragraph('{{us}}')) + chartFrame(4, 'rId2') + picture(5, 'rId3'),
  relations: [
    ['chart', '../charts/chart1.xml'],
    ['image', '../media/image1.png'],
    ['hyperlink', 'https://example.com/', 'External'],
    ['comments', '../comments/comment1.xml'],
  ],
};
export const COMMENT: MadePart = {
  path: 'ppt/comments/comment1.xml',
  contentType: 'application/vnd.openxmlformats-officedocument.presentationml.comments+xml',
  content: '<p:cmLst xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>',
};
