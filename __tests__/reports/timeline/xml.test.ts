// Foreign text as XML that only shows it.
import { expect, test } from '@jest/globals';
import { element, xmlText } from '../../../src/reports/timeline/xml.ts';

test.each([
  // text, XML
  ['a < b & "c" > d', 'a &lt; b &amp; &quot;c&quot; &gt; d'],
  ['</text><script>', '&lt;/text&gt;&lt;script&gt;'],
  [']]>', ']]&gt;'],
  ['\0\u0007\u202E\uD800', '\\u{0}\\u{7}\\u{202e}\\u{d800}'],
  ['\uFFFE\uFFFF', ''],
  ['日本 👩‍💻', '日本 👩‍💻'],
])('%j', (text, xml) => {
  expect(xmlText(text)).toBe(xml);
});

test('an element', () => {
  expect(element('text', { class: 'a"b', x: 1.26 }, 'c')).toBe('<text class="a&quot;b" x="1.3">c</text>');
  expect(element('line', { x1: 2 })).toBe('<line x1="2"/>');
});
