// Texts of 60 KB that are made to cost time, memory or the stack: each is refused in less than a second.
import { expect, test } from '@jest/globals';
import { isWrong } from '../../../src/model/wrong.ts';
import { parseSettings } from '../../../src/settings/file/parse-settings.ts';

const full = 60_000;
const filled = (part: string): string => part.repeat(Math.floor(full / part.length));
const counted = (line: (at: number) => string): string => {
  let text = '';
  for (let at = 0; text.length < full; at++) text += line(at);
  return text;
};

const texts: Readonly<Record<string, string>> = {
  'open brackets': filled('['),
  'open braces': filled('{'),
  'open groups': filled('{a: '),
  'groups in lists': filled('- [{a: "b\n'),
  'closed brackets': filled(']'),
  'brackets, each closed': `tags: [${filled('[],')}]`,
  commas: `tags: [${filled(',')}]`,
  'lists in lists on one line': filled('- '),
  'keys in keys on one line': filled('? '),
  'empty keys': filled(': '),
  'keys, values and keys': filled('a: '),
  'ever deeper lines': counted((at) => `${' '.repeat(at)}a:\n`),
  'one key often': filled('a:\n'),
  'many keys': counted((at) => `k${at}: 1\n`),
  'a key that is long': `${filled('k')}: 1`,
  'a long unknown word': `fail-on: ${filled('e')}`,
  'many branches': `branches:\n${counted((at) => `  b${at}: nxt\n`)}`,
  'many ignores': `ignores:\n${filled('  - rule: x\n')}`,
  'many rules': `rules:\n${counted((at) => `  row-repeate${at}: off\n`)}`,
  'many items': `tags:\n${filled('- a\n')}x: 1`,
  anchors: filled('&a '),
  tags: filled('!a '),
  'a bomb of lists': `tags: &t [${'a,'.repeat(10_000)}]\npackages:\n${counted((at) => `  p${at}: { tags: *t }\n`).slice(0, 40_000)}`,
  'aliases of nothing': `tags:\n${filled('- *x\n')}`,
  'a circle': `tags: &t\n${filled('- *t\n')}`,
  'a quote without end': `policy: "${filled('x\n')}`,
  quotes: filled('"'),
  'escapes that are none': `policy: "${filled('\\q')}"`,
  documents: filled('--- a\n'),
  directives: filled('%a\n'),
  signs: filled('*'),
  'exclamation marks': filled('!'),
  'lines that are no YAML': filled('a: @\n'),
  tabs: filled('\ta\n'),
  'no line end': filled('a'),
  NUL: filled('\0'),
  'a pattern of stars': `tags: ["${filled('*')}"]`,
  'a line of branches': `branches: { a: "${filled('1.')}" }`,
  'a window': `support-window: latest-${filled('1')}`,
};

/** Whether a text is wrong, and the milliseconds that it takes to tell; once more where the machine was busy. */
function judged(text: string, tries = 2): { readonly isWrong: boolean; readonly took: number } {
  const start = performance.now();
  const read = parseSettings({ path: 'settings.yml', text });
  const took = performance.now() - start;
  return took < 1000 || tries === 0 ? { isWrong: isWrong(read), took } : judged(text, tries - 1);
}

test.each(Object.entries(texts))('%s', (_name, text) => {
  const read = judged(text);
  expect(read.isWrong).toBe(true);
  expect(read.took).toBeLessThan(1000);
});

test.each([
  // of these there may be as many as there are
  ['spaces', filled(' ')],
  ['comments', filled('# a\n')],
  ['empty lines', filled('\r\n')],
  ['patterns', `tags:\n${'- v*\n'.repeat(7000)}`],
  ['branches', `branches:\n${counted((at) => `  b${at}: next\n`)}`],
])('%s', (_name, text) => {
  const read = judged(text);
  expect(read.isWrong).toBe(false);
  expect(read.took).toBeLessThan(1000);
});
