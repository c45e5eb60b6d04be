// Pages of documentation on a terminal.
import { expect, test } from '@jest/globals';
import { renderPage } from '../../src/reports/page.ts';
import { coloured, plain } from '../../src/reports/paint.ts';

const page = [
  '# row-repeated',
  '',
  '<!-- begin:rule -->',
  '',
  '**Two rows** say the same ([why](https://example.org/why), [problems](../problems.md)).',
  '<!-- end:rule -->',
  '',
  '## Example',
  '',
  '```markdown',
  '# not a heading',
  '| 1.x | **yes** |',
  '',
  '```',
  '',
].join('\n');

test('marks are gone, and code is as it was', () => {
  expect(renderPage(page, plain)).toBe(
    [
      'row-repeated',
      '',
      'Two rows say the same (why (https://example.org/why), problems).',
      '',
      'Example',
      '',
      '    # not a heading',
      '    | 1.x | **yes** |',
      '',
    ].join('\n'),
  );
});

test('headings stand out', () => {
  expect(renderPage('## Example\n', coloured)).toBe('\u001B[1mExample\u001B[22m\n');
});
