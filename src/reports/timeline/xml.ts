// Text and elements of XML: what strangers wrote stays text.
import { visible } from '../visible.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Two characters that XML has no way to write, not even as a number. */
const unwritable = /[\uFFFE\uFFFF]/g;

/** A text for an element or for an attribute in double quotes. */
export function xmlText(text: string): string {
  return visible(text)
    .replace(unwritable, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? '');
}

/** An element on one line; the content is XML already. Numbers are written with at most one decimal. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    const text = typeof value === 'number' ? String(Math.round(value * 10) / 10) : xmlText(value);
    return ` ${key}="${text}"`;
  });
  const open = `<${name}${written.join('')}`;
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}
