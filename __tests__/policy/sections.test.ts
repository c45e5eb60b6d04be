// Which part of a document speaks of versions.
import { describe, expect, test } from '@jest/globals';
import { readBlocks } from '../../src/policy/markdown/blocks.ts';
import { placeBlocks } from '../../src/policy/sections.ts';

/** The topic, heading and section of each block. */
const place = (...lines: string[]) =>
  placeBlocks(readBlocks(lines.join('\n'))).map(({ topic, heading, section }) => ({
    topic,
    heading,
    section,
  }));

const topics = (...lines: string[]): string[] => place(...lines).map(({ topic }) => topic);

describe('a heading on versions', () => {
  test.each([
    // heading
    'Supported Versions',
    'supported versions',
    'Supported Versions 🛡️',
    'Supported **Versions**',
    'Version support',
    'Which releases get security fixes?',
    'Release lines and their status',
    'Versions that receive updates',
    'Support policy',
    'End of life',
    'Unterstützte Versionen',
    'Versions prises en charge',
    'Versiones soportadas',
    'Versões suportadas',
    'Versioni supportate',
    'Ondersteunde versies',
    'Desteklenen Sürümler',
    'Versi yang Didukung',
    "Qo'llab-quvvatlanadigan versiyalar",
    'Tuetut versiot',
    'Wspierane wersje',
    'Поддерживаемые версии',
    'Підтримувані версії',
    'Các phiên bản được hỗ trợ',
    '支持的版本',
    '支援的版本',
    'サポート対象バージョン',
    '지원되는 버전',
  ])('%s', (heading) => {
    expect(topics(`## ${heading}`, '', 'text')).toEqual(['versions']);
    expect(topics(heading, '---', '', 'text')).toEqual(['versions']);
  });
});

describe('a heading on something else', () => {
  test.each([
    'Security policy',
    'Reporting a vulnerability',
    'How to report an issue in a supported version',
    'Supported platforms and contacts',
    'Version history',
    'Thanks',
    '报告漏洞',
    'Sicherheitslücken melden',
  ])('%s', (heading) => {
    expect(topics(`## ${heading}`, '', 'text')).toEqual(['other']);
  });
});

describe('a section', () => {
  test('within one of versions is of versions too, unless it says otherwise', () => {
    expect(
      topics(
        '# Supported versions',
        'a',
        '## The server',
        'b',
        '## Reporting a vulnerability',
        'c',
        '### Exceptions',
        'd',
        '# Thanks',
        'e',
      ),
    ).toEqual(['versions', 'versions', 'other', 'other', 'other']);
  });

  test('on support alone is of versions under a heading that names them', () => {
    const parts = ['## Supported', 'a', '## No longer supported', 'b', '## Supported systems', 'c'];
    expect(topics('# Versions', ...parts)).toEqual(['versions', 'versions', 'other']);
    expect(topics('# Systems', ...parts)).toEqual(['other', 'other', 'other']);
  });

  test('ends at the next heading of its level', () => {
    expect(topics('## Supported versions', 'a', '## Thanks', 'b')).toEqual(['versions', 'other']);
  });

  test('is counted, and knows its heading', () => {
    expect(place('before', '', '# One', 'a', '', 'b', '', '## *Two*', 'c')).toEqual([
      { topic: 'other', heading: '', section: 0 },
      { topic: 'other', heading: 'One', section: 1 },
      { topic: 'other', heading: 'One', section: 1 },
      { topic: 'other', heading: 'Two', section: 2 },
    ]);
  });
});

describe('a line of its own that only looks like a heading', () => {
  test.each([
    // the line, whether it is one
    ['**Supported versions**', true],
    ['Supported versions', true],
    ['Supported versions are listed below.', false],
    ['Supported versions get fixes as long as somebody finds the time to write them', false],
    ['- Supported versions', false],
  ])('%s: %s', (line, isHeading) => {
    expect(topics('# Security', '', line, '', 'text').at(-1)).toBe(isHeading ? 'versions' : 'other');
  });
});
