/** Small pieces of chart XML. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What XML cannot hold at all. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export function previewXmlText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** `<c:TAG val="..."/>`, or nothing for null. */
export function chartValue(tag: string, value: string | number | null): string {
  return value === null ? '' : `<c:${tag} val="${previewXmlText(String(value))}"/>`;
}
