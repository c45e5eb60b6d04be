// Which versions a cell speaks of: every spelling that people use, and what is close to one and is none.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isBranchName, latestRule, parseClaim } from '../../src/versions/parse-claim.ts';
import { claimTokens } from '../../src/versions/claim-tokens.ts';
import { claimText } from '../../src/versions/range-text.ts';

/** The claim as the report writes it; `older` still waits for the other rows. */
function read(text: string): string | null {
  const claim = parseClaim(text);
  return claim.kind === 'older' ? 'older' : claimText(claim);
}

describe('numbers', () => {
  test.each([
    // as written, the range of release numbers
    ['1.2.x', '>=1.2.0 <1.3.0-0'],
    ['1.2.X', '>=1.2.0 <1.3.0-0'],
    ['1.2.*', '>=1.2.0 <1.3.0-0'],
    ['1.2', '>=1.2.0 <1.3.0-0'],
    ['v1.2', '>=1.2.0 <1.3.0-0'],
    ['V1.2', '>=1.2.0 <1.3.0-0'],
    ['v. 1.2', '>=1.2.0 <1.3.0-0'],
    ['v1', '>=1.0.0 <2.0.0-0'],
    ['1', '>=1.0.0 <2.0.0-0'],
    ['1.x', '>=1.0.0 <2.0.0-0'],
    ['1.x.x', '>=1.0.0 <2.0.0-0'],
    ['1.*', '>=1.0.0 <2.0.0-0'],
    ['0.x', '<1.0.0-0'],
    ['0.9.x', '>=0.9.0 <0.10.0-0'],
    ['1.2.3', '1.2.3'],
    ['v1.2.3', '1.2.3'],
    ['2024.1', '>=2024.1.0 <2024.2.0-0'],
    ['24.04', '>=24.4.0 <24.5.0-0'],
    ['2.latest', '>=2.0.0 <3.0.0-0'],
    ['1.2 (LTS)', '>=1.2.0 <1.3.0-0'],
    ['2.5.4 (Blue Whale)', '2.5.4'],
    ['Version 1.2', '>=1.2.0 <1.3.0-0'],
    ['Version 1.2.3', '1.2.3'],
    ['release-1.2', '>=1.2.0 <1.3.0-0'],
    ['Example 1.2', '>=1.2.0 <1.3.0-0'],
    ['1.2.x branch', '>=1.2.0 <1.3.0-0'],
    ['latest 1.x', '>=1.0.0 <2.0.0-0'],
    ['all 1.x releases', '>=1.0.0 <2.0.0-0'],
    ['Older 1.x releases', '>=1.0.0 <2.0.0-0'],
    ['Legacy (1.x)', '>=1.0.0 <2.0.0-0'],
  ])('%s is %s', (text, range) => {
    expect(read(text)).toBe(range);
  });

  test('with four parts claim the release of three parts that they stand in', () => {
    expect(parseClaim('2.4.0.1')).toMatchObject({
      kind: 'numbers',
      intervals: [{ from: [2, 4, 0], to: [2, 4, 1] }],
    });
  });

  test('stand for any version where only a star is written', () => {
    expect(read('*')).toBe('*');
  });
});

describe('comparisons', () => {
  test.each([
    // as written, the range of release numbers
    ['< 4.0', '<4.0.0-0'],
    ['<4', '<4.0.0-0'],
    ['< 2.18.x', '<2.18.0-0'],
    ['<= 2.18.x', '<2.19.0-0'],
    ['=< 2.18', '<2.19.0-0'],
    ['≤ 2.18', '<2.19.0-0'],
    ['<= 6.0.6', '<6.0.7-0'],
    ['>= 10.x', '>=10.0.0'],
    ['≥ 10', '>=10.0.0'],
    ['=> 10', '>=10.0.0'],
    ['> 1.0.x', '>=1.1.0'],
    ['> 1.0.4', '>=1.0.5'],
    ['2.0+', '>=2.0.0'],
    ['2.0 +', '>=2.0.0'],
    ['2.x+', '>=2.0.0'],
    ['~> 2.1', '>=2.1.0 <3.0.0-0'],
    ['~> 2.1.3', '>=2.1.3 <2.2.0-0'],
    ['~2.1.3', '>=2.1.3 <2.2.0-0'],
    ['~2.1', '>=2.1.0 <2.2.0-0'],
    ['^1.2', '>=1.2.0 <2.0.0-0'],
    ['^0.2.3', '>=0.2.3 <0.3.0-0'],
    ['^0.0.3', '0.0.3'],
    ['= 1.2.3', '1.2.3'],
    ['< 2.latest', '<2.0.0-0'],
    ['< v2', '<2.0.0-0'],
    ['>= 1.2, < 2.0', '>=1.2.0 <2.0.0-0'],
    ['< 2.0, >= 1.2', '>=1.2.0 <2.0.0-0'],
    ['>= 1.2 and < 2.0', '>=1.2.0 <2.0.0-0'],
    ['>= 1.2 < 2.0', '>=1.2.0 <2.0.0-0'],
    ['7 (> 7.15)', '>=7.16.0 <8.0.0-0'],
    ['7 (< 7.15)', '>=7.0.0 <7.15.0-0'],
    ['>= 1.28.17-beta', '>=1.28.17-0'],
    ['< 0.23.16-alpha', '<0.23.16-0'],
  ])('%s is %s', (text, range) => {
    expect(read(text)).toBe(range);
  });
});

describe('spans and several ranges', () => {
  test.each([
    // as written, the range of release numbers
    ['1.0 - 1.4', '>=1.0.0 <1.5.0-0'],
    ['1.0-1.4', '>=1.0.0 <1.5.0-0'],
    ['1.0 – 1.4', '>=1.0.0 <1.5.0-0'],
    ['1.0.x - 1.4.x', '>=1.0.0 <1.5.0-0'],
    ['1.0 to 1.4', '>=1.0.0 <1.5.0-0'],
    ['1.0 through 1.4', '>=1.0.0 <1.5.0-0'],
    ['1.0 ~ 1.4', '>=1.0.0 <1.5.0-0'],
    ['1.0..1.4', '>=1.0.0 <1.5.0-0'],
    ['from 1.0 to 1.4', '>=1.0.0 <1.5.0-0'],
    ['1.2.0 - 1.2.5', '>=1.2.0 <1.2.6-0'],
    ['1.0 - latest', '>=1.0.0'],
    ['1.0.0 – present', '>=1.0.0'],
    ['2.0から3.0', '>=2.0.0 <3.1.0-0'],
    ['2.0以上3.0未満', '>=2.0.0 <3.0.0-0'],
    ['1.x, 2.x', '>=1.0.0 <3.0.0-0'],
    ['1.x / 3.x', '>=1.0.0 <2.0.0-0 || >=3.0.0 <4.0.0-0'],
    ['1.x and 3.x', '>=1.0.0 <2.0.0-0 || >=3.0.0 <4.0.0-0'],
    ['3.x, 1.x', '>=1.0.0 <2.0.0-0 || >=3.0.0 <4.0.0-0'],
    ['1.x & 3.x', '>=1.0.0 <2.0.0-0 || >=3.0.0 <4.0.0-0'],
    ['1.0\n3.0', '>=1.0.0 <1.1.0-0 || >=3.0.0 <3.1.0-0'],
  ])('%j is %s', (text, range) => {
    expect(read(text)).toBe(range);
  });
});

describe('bounds in words', () => {
  test.each([
    // as written, the range of release numbers
    ['2.0 and above', '>=2.0.0'],
    ['2.0 or newer', '>=2.0.0'],
    ['2.x and later', '>=2.0.0'],
    ['2.0 onwards', '>=2.0.0'],
    ['2.0 & up', '>=2.0.0'],
    ['from 2.0', '>=2.0.0'],
    ['newer than 2.0', '>=2.1.0'],
    ['2.0 and below', '<2.1.0-0'],
    ['1.x and earlier', '<2.0.0-0'],
    ['up to 2.0', '<2.1.0-0'],
    ['older than 2.0', '<2.0.0-0'],
    ['below 2.0', '<2.0.0-0'],
    ['before 2.0', '<2.0.0-0'],
    ['prior to 2.0', '<2.0.0-0'],
    ['Versions older than 2.0', '<2.0.0-0'],
    ['2.0 und neuer', '>=2.0.0'],
    ['älter als 2.0', '<2.0.0-0'],
    ['2.0 et plus', '>=2.0.0'],
    ['antérieure à 2.0', '<2.0.0-0'],
    ['2.0 o superior', '>=2.0.0'],
    ['anterior a 2.0', '<2.0.0-0'],
    ['2.0 ou superior', '>=2.0.0'],
    ['abaixo de 2.0', '<2.0.0-0'],
    ['2.0 ve üzeri', '>=2.0.0'],
    ['2.0 ke atas', '>=2.0.0'],
    ['2.0 и выше', '>=2.0.0'],
    ['ниже 2.0', '<2.0.0-0'],
    ['2.0 及以上', '>=2.0.0'],
    ['低于 2.0', '<2.0.0-0'],
    ['2.0 以降', '>=2.0.0'],
    ['2.0 이상', '>=2.0.0'],
    ['2.0 lub nowsza', '>=2.0.0'],
    ['menores a 2.0', '<2.0.0-0'],
    // right behind letters that are written without spaces
    ['低于2.0的版本', '<2.0.0-0'],
    ['版本2.0', '>=2.0.0 <2.1.0-0'],
    ['バージョン2.0', '>=2.0.0 <2.1.0-0'],
    ['버전2.0', '>=2.0.0 <2.1.0-0'],
    // and strictly below, which other languages say behind the number
    ['2.0之前', '<2.0.0-0'],
    ['2.0 未満', '<2.0.0-0'],
    ['2.0 미만', '<2.0.0-0'],
    ['2.0 이전', '<2.0.0-0'],
  ])('%s is %s', (text, range) => {
    expect(read(text)).toBe(range);
  });
});

describe('words', () => {
  test.each([
    // as written, the word of the report
    ['latest', 'latest'],
    ['Latest release', 'latest'],
    ['the latest version', 'latest'],
    ['most recent release', 'latest'],
    ['Current', 'latest'],
    ['latest stable', 'latest'],
    ['latest (1.2.3)', 'latest'],
    ['latest: 1.2.3', 'latest'],
    ['Latest minor version', 'latest-minor'],
    ['last 3 minor versions', 'latest-3-minor'],
    ['latest two minor releases', 'latest-2-minor'],
    ['Latest major version', 'latest-major'],
    ['latest two majors', 'latest-2-major'],
    ['previous minor', 'previous-minor'],
    ['Previous major version', 'previous-major'],
    ['older', 'older'],
    ['older releases', 'older'],
    ['Older major versions', 'older'],
    ['Earlier versions', 'older'],
    ['below', 'older'],
    ['other', 'other'],
    ['All other versions', 'other'],
    ['anything else', 'other'],
    ['rest', 'other'],
    ['all versions', '*'],
    ['All releases', '*'],
    ['Any version', '*'],
    ['main', 'branch:main'],
    ['main branch', 'branch:main'],
    ['`develop`', 'branch:develop'],
    ['branch staging', 'branch:staging'],
    ['master', 'branch:master'],
    ['trunk', 'branch:trunk'],
    ['HEAD', 'branch:HEAD'],
    ['neueste Version', 'latest'],
    ['ältere Versionen', 'older'],
    ['alle anderen Versionen', 'other'],
    ['dernière version', 'latest'],
    ['anciennes versions', 'older'],
    ['autres versions', 'other'],
    ['última versión', 'latest'],
    ['versiones anteriores', 'older'],
    ['otras versiones', 'other'],
    ['última versão', 'latest'],
    ['versões anteriores', 'older'],
    ['ultima versione', 'latest'],
    ['en son sürüm', 'latest'],
    ['eski sürümler', 'older'],
    ['versi terbaru', 'latest'],
    ['versi lama', 'older'],
    ['последняя версия', 'latest'],
    ['старые версии', 'older'],
    ['все остальные', 'other'],
    ['最新版本', 'latest'],
    ['旧版本', 'older'],
    ['其他版本', 'other'],
    ['最新バージョン', 'latest'],
    ['それ以前', 'older'],
    ['その他', 'other'],
    ['최신 버전', 'latest'],
    ['이전 버전', 'older'],
    ['기타', 'other'],
  ])('%s is %s', (text, word) => {
    expect(read(text)).toBe(word);
  });
});

describe('nobody could read', () => {
  test.each([
    // nothing written is not everything
    '',
    '   ',
    '—',
    // a single prerelease names no release
    '2.0.0-beta.1',
    '1.0.0-rc1',
    // a span that runs backwards
    '2.0 - 1.0',
    // names
    'Blue Whale',
    'IPv4',
    'x86',
    '1st',
    'TBD',
    // a condition that leaves nothing
    '7 (> 8)',
    '> 2, < 3',
    // branches that have no name
    'the branch',
    'branch for big customers',
    // all but some
    'everything except 2.x',
    '!= 2.0',
    '99999999999999999',
  ])('%j', (text) => {
    expect(parseClaim(text)).toEqual({ kind: 'unreadable' });
  });
});

describe('a number names the lines it is written with', () => {
  test.each([
    // as written, majors and minors named (`null` is all of a major) with their grain, and the shape
    ['4.x', [[4, null, 'major']], 'line'],
    ['4.2.x', [[4, 2, 'minor']], 'line'],
    ['4.2.1', [[4, 2, 'minor']], 'exact'],
    ['< 4', [[4, null, 'major']], 'bound'],
    ['< 4.0', [[4, 0, 'minor']], 'bound'],
    [
      '1.0 - 1.4',
      [
        [1, 0, 'minor'],
        [1, 4, 'minor'],
      ],
      'bound',
    ],
    [
      '2.x, 1.4.x',
      [
        [2, null, 'major'],
        [1, 4, 'minor'],
      ],
      'line',
    ],
    ['*', [], 'bound'],
  ])('%s', (text, named, shape) => {
    expect(parseClaim(text)).toMatchObject({
      named: named.map(([major, minor, grain]) => ({ line: { major, minor }, grain })),
      shape,
    });
  });

  test('and with its prereleases where a line is named as one', () => {
    expect(read('7.x (alpha)')).toBe('>=7.0.0-0 <8.0.0-0');
    expect(read('7.x (LTS)')).toBe('>=7.0.0 <8.0.0-0');
  });
});

describe('the rule in words about the newest', () => {
  test.each([
    // words, the rule
    ['latest two minor releases', { unit: 'minor', count: 2 }],
    ['newest major', { unit: 'major', count: 1 }],
    ['the latest three versions', { unit: 'release', count: 3 }],
    ['older minor releases', null],
  ])('%s', (text, rule) => {
    expect(latestRule(claimTokens(text))).toEqual(rule);
  });
});

test.each([
  ['main', true],
  ['Master', true],
  ['gh-pages', true],
  ['maintained', false],
  ['', false],
])('%j is a name of branches: %s', (word, isOne) => {
  expect(isBranchName(word)).toBe(isOne);
});

test('no text makes it throw, and none but numbers give a range', () => {
  const unit = fc.oneof(
    fc.constantFrom(
      '1',
      '.',
      'x',
      ' ',
      '<',
      '>=',
      '~',
      '-',
      '(',
      ')',
      ',',
      'v',
      'older than',
      'latest',
      '最新',
    ),
    fc.string({ unit: 'binary', maxLength: 2 }),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      const claim = parseClaim(text);
      return claim.kind !== 'numbers' || /\d|\*/.test(text) || claim.named.length === 0;
    }),
    { seed: 1, numRuns: 500 },
  );
});
