/** SVG elements of a page as one file that needs no page: classes and variables become what they stand for. */

type Theme = Readonly<Record<string, unknown>>;
type Rules = ReadonlyMap<string, readonly [string, string]>;

/** What decides how a shape looks; the rest places the element on a page. */
const DRAWN =
  /^(fill|stroke|opacity|color|paint-order|text-anchor|dominant-baseline|visibility|font-(?:size|weight|style))/;
/** Between pictures that share a file. */
const GAP = 12;
/** Of a picture that takes the width of its page. */
const PAGE_WIDTH = 248;

/** The one declaration of each class; states and media are left out, since a file has neither. */
function rulesIn(styles: string): Rules {
  const plain = styles.replace(/@media[^{]*\{[^}]*\}\s*\}?/g, '');
  const found = [...plain.matchAll(/\.([\w-]+)\{([\w-]+):([^;}]+);?\}/g)];
  return new Map(
    found.map(([, name = '', property = '', value = '']) => [name, [property, value]] as const)
  );
}

const resolved = (text: string, theme: Theme): string =>
  text.replace(/var\(--(\w+)\)/g, (whole, name: string) => {
    const value = theme[name];
    if (typeof value !== 'string' && typeof value !== 'number')
      throw new Error(`The theme has no ${whole}`);
    return String(value);
  });

const attributeOf = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];

const declared = (text: string): readonly (readonly [string, string])[] =>
  text
    .split(';')
    .map((each) => each.split(':'))
    .flatMap(([property = '', ...value]) =>
      value.length === 0 ? [] : [[property.trim(), value.join(':').trim()] as const]
    );

/** An opening tag with its classes told as a style. */
function withStyle(tag: string, rules: Rules): string {
  const classes = (attributeOf(tag, 'class') ?? '').split(' ');
  const declarations = [
    ...classes.flatMap((name) => {
      const rule = rules.get(name);
      return rule === undefined ? [] : [rule];
    }),
    ...declared(attributeOf(tag, 'style') ?? ''),
  ].filter(([property]) => DRAWN.test(property));
  const style = declarations.map(([property, value]) => `${property}:${value}`).join(';');
  const bare = tag.replace(/\s(class|style|focusable|tabindex)="[^"]*"/g, '');
  return style === '' ? bare : bare.replace(/^<[\w]+/, (start) => `${start} style="${style}"`);
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly markup: string;
}

/** An element's size: its view box, else its height on a page's width. */
function pictureOf(markup: string, color: string | undefined): Picture {
  const tag = /^<svg[^>]*>/.exec(markup)?.[0] ?? '';
  const box = (attributeOf(tag, 'viewBox') ?? '').split(' ').map(Number);
  const [, , width = PAGE_WIDTH, height = GAP] = box;
  const told = color === undefined ? tag : tag.replace('<svg', `<svg color="${color}"`);
  return { width, height, markup: markup.replace(tag, told) };
}

/** Hundredths are finer than any screen. */
const rounded = (markup: string): string =>
  markup.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))));

/** One tag a line, so that a change shows as the lines it changes. */
function indented(markup: string): string {
  let depth = 0;
  const lines = markup
    .replace(/><\/(rect|path|line|circle)>/g, '/>')
    .replace(/></g, '>\n<')
    .split('\n');
  return lines
    .map((line) => {
      if (line.startsWith('</')) depth -= 1;
      const text = `${'  '.repeat(depth)}${line}`;
      if (/^<\w/.test(line) && !/<\/\w+>$|\/>$/.test(line)) depth += 1;
      return text;
    })
    .join('\n');
}

/**
 * The SVG elements of a page's markup, one below the other, as the text of a file. `styles` are the page's style
 * elements, `theme` holds its variables; one that is missing throws, and so does a page without a picture.
 */
export function standaloneSvgs(markup: string, styles: string, theme: Theme): string {
  const rules = rulesIn(styles);
  const pictures = [
    ...markup.matchAll(/(?:<span style="color:([^"]*)">)?(<svg[\s\S]*?<\/svg>)/g),
  ].map(([, color, svg = '']) =>
    pictureOf(
      svg.replace(/<[a-z][^>]*>/gi, (tag) => withStyle(tag, rules)),
      color
    )
  );
  if (pictures.length === 0) throw new Error('The page has no picture');
  const width = Math.max(...pictures.map((each) => each.width));
  const height = pictures.reduce((sum, each) => sum + each.height + GAP, -GAP);
  const placed = pictures.map((each, index) => {
    const y = pictures.slice(0, index).reduce((sum, { height: high }) => sum + high + GAP, 0);
    return each.markup
      .replace(/^<svg([^>]*?) height="\d+"/, '<svg$1')
      .replace(
        '<svg',
        `<svg y="${y}" width="${each.width}" height="${each.height}" overflow="visible"`
      );
  });
  const frame = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 ${width + 16} ${height + 16}" font-family="Arial, sans-serif">`;
  const ground = `<rect x="-8" y="-8" width="100%" height="100%" fill="#ffffff"/>`;
  return `${resolved(indented(rounded(`${frame}${ground}${placed.join('')}</svg>`)), theme)}\n`;
}
