/** Small pieces of SVG text. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

type Attributes = Readonly<Record<string, string | number | null>>;

const attribute = ([name, value]: readonly [string, string | number | null]): string => {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
  return ` ${name}="${escapeXml(text)}"`;
};

/** One element; attributes that are null are left out, `content` must be escaped already. */
export function svgElement(name: string, attributes: Attributes, content = ''): string {
  const inside = Object.entries(attributes).map(attribute).join('');
  return content === '' ? `<${name}${inside}/>` : `<${name}${inside}>${content}</${name}>`;
}
