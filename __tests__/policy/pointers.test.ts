// Policies that state nothing themselves and link to where the versions are stated.
import { describe, expect, test } from '@jest/globals';
import { readSection, readText, textAt } from '../support/read-policy.ts';

describe('a link in the part on versions', () => {
  test.each([
    // sentence, the target
    [
      'See [our releases](https://example.org/releases) for the supported versions.',
      'https://example.org/releases',
    ],
    ['Supported versions are listed in [the handbook](docs/versions.md).', 'docs/versions.md'],
    ['Please refer to <https://example.org/support>.', 'https://example.org/support'],
    ['Supported versions: https://example.org/support', 'https://example.org/support'],
    ['Siehe [unsere Seite](https://example.org/de).', 'https://example.org/de'],
    ['Voir [notre page](https://example.org/fr).', 'https://example.org/fr'],
    ['Consulte [nuestra página](https://example.org/es).', 'https://example.org/es'],
    ['请参阅[文档](https://example.org/zh)。', 'https://example.org/zh'],
    ['サポート対象は[こちら](https://example.org/ja)を参照してください。', 'https://example.org/ja'],
  ])('%s', (sentence, target) => {
    expect(readSection(sentence)).toMatchObject({
      kind: 'pointer',
      rows: [],
      rule: null,
      pointer: { target },
    });
  });

  test('stands where it is written', () => {
    const text = '## Supported versions\n\nThey are listed\n  in [the handbook](docs/versions.md).';
    const { pointer } = readText(text);
    expect(pointer && textAt(text, pointer.span)).toBe('the handbook');
  });
});

describe('a link to the whole policy, anywhere', () => {
  test.each([
    // sentence
    'Please see [our security policy](https://example.org/security).',
    'The full policy is available at https://example.org/security.',
    'This project follows [the organisation security policy](https://example.org/security).',
  ])('%s', (sentence) => {
    expect(readText(`# Security\n\n${sentence}`)).toMatchObject({
      kind: 'pointer',
      pointer: { target: 'https://example.org/security' },
    });
  });
});

describe('no pointer is', () => {
  test.each([
    // a link for reports, in either part
    ['## Supported versions', 'Report problems with [this form](https://example.org/form).'],
    ['# Security', 'See [our contact page](https://example.org/contact).'],
    ['# Security', 'Read our [privacy policy](https://example.org/privacy).'],
    ['# Security', 'See our [disclosure policy](https://example.org/disclosure).'],
    // a place in the same file, an address for letters
    ['## Supported versions', 'See [below](#below).'],
    ['## Supported versions', 'See [us](mailto:us@example.org).'],
    // no link at all
    ['## Supported versions', 'See our home page.'],
  ])('under %s: %s', (heading, sentence) => {
    expect(readText(`${heading}\n\n${sentence}`)).toMatchObject({ kind: 'none', pointer: null });
  });
});

describe('a policy that states versions itself has none', () => {
  test.each([
    // what stands beside the link
    ['a table', '| Version | Supported |\n|---|---|\n| 2.x | yes |'],
    ['a list', '- 2.x: supported\n- 1.x: end of life'],
    ['a rule', 'Only the latest release gets fixes.'],
  ])('%s', (_what, statement) => {
    expect(
      readSection('See [our releases](https://example.org/releases).', '', statement).pointer,
    ).toBeNull();
  });
});
