/** Tokens of a company's template that can't be filled, and slides that can't come along. */
import { readTemplate, type TemplateOptions } from '../../src/pptx/template/readTemplate';
import type { TemplateProblem } from '../../src/pptx/template/templateProblem';
import { templateSentences } from '../../src/pptx/template/templateSentence';
import { NARROW } from './templates';
import { CHART, CHARTED, COMMENT, TITLE, withText } from './tokenSlides';
import { paragraph, shape, templateWith } from './tokenTemplate';

const OPTIONS: TemplateOptions = {
  names: { known: ['headline', 'next-steps', 'us'], internal: ['cost'] },
};
const problemsOf = (bytes: Uint8Array, options = OPTIONS): readonly TemplateProblem[] => {
  const result = readTemplate(bytes, options);
  return result.ok ? [] : result.problems;
};

describe('refused, with the place', () => {
  const one = (problem: object): unknown => [expect.objectContaining(problem)];

  it.each([
    ['an unknown token', '{{headlin}}', { code: 'token-unknown', token: 'headlin' }],
    ['a token of the other edition', 'Cost {{cost}}', { code: 'token-internal', token: 'cost' }],
    ['a token that never ends', 'So {{headline', { code: 'token-half' }],
    ['a token that never began', 'headline}}', { code: 'token-half' }],
  ])('%s', (_, text, problem) => {
    const place = { spot: { kind: 'slide', number: 2 }, shape: 'Text 2', text };
    const bytes = templateWith(NARROW, [withText(paragraph('Plain')), withText(paragraph(text))]);
    expect(problemsOf(bytes)).toEqual(one({ ...problem, place }));
  });

  it('a token across a line break', () => {
    const broken = paragraph('{{head', 'line}}').replace('</a:r><a:r>', '</a:r><a:br/><a:r>');
    expect(problemsOf(templateWith(NARROW, [withText(broken)]))).toEqual(
      one({ code: 'token-half' })
    );
  });

  it('a token in an alternative text', () => {
    const shapes = TITLE + shape(3, 'Text 2', paragraph('x'), ' descr="{{us}}"');
    expect(problemsOf(templateWith(NARROW, [{ shapes }]))).toEqual(
      one({ code: 'token-elsewhere' })
    );
  });

  it('a token in a chart', () => {
    const titled = CHART.map((part) =>
      typeof part.content === 'string'
        ? { ...part, content: part.content.replace('<c:plotArea/>', '<c:v>{{us}}</c:v>') }
        : part
    );
    expect(problemsOf(templateWith(NARROW, [CHARTED], [...titled, COMMENT]))).toEqual(
      one({
        code: 'token-elsewhere',
        place: { spot: { kind: 'slide', number: 1 }, shape: '', text: '{{us}}' },
      })
    );
  });

  it.each([
    ['a program’s object', ['oleObject', '../embeddings/data1.xlsx']],
    ['a link to another slide', ['slide', 'slide1.xml']],
    [
      'a picture that is fetched from elsewhere',
      ['image', 'https://example.com/a.png', 'External'],
    ],
  ] as const)('a kept slide with %s', (_, relation) => {
    const made = { ...withText(paragraph('{{us}}')), relations: [relation] };
    expect(problemsOf(templateWith(NARROW, [made], CHART))).toEqual(
      one({ code: 'slide-needs', slide: 1, detail: relation[0] })
    );
  });

  it('a chart on a slide that leaves, since nobody can search it', () => {
    const bytes = templateWith(NARROW, [CHARTED], [...CHART, COMMENT]);
    expect(problemsOf(bytes, { ...OPTIONS, leaves: true })).toEqual(
      one({ code: 'slide-unsearched', slide: 1, part: 'ppt/charts/chart1.xml' })
    );
  });

  it('all at once, in words that say where and what to do', () => {
    const bytes = templateWith(NARROW, [withText(paragraph('{{a}} {{b'), paragraph('{{cost}}'))]);
    const problems = problemsOf(bytes).filter((each) => each.code !== 'file');
    expect(templateSentences(problems, ['headline', 'us'])).toEqual([
      'Slide 1 of the template, shape “Text 2”, “{{a}} {{b”: there is no token {{a}}. Write one of those listed below, or take it out.',
      'Slide 1 of the template, shape “Text 2”, “{{a}} {{b”: a token begins with {{ and ends with }}, in one line. Write both, or take the braces out.',
      'Slide 1 of the template, shape “Text 2”, “{{cost}}”: {{cost}} is for your own edition only, and the partner must not read it. Take it out of the template for both sides.',
      'The tokens are {{headline}}, {{us}}.',
    ]);
  });
});
